import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Choice } from '@/components/plain/Choice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { type Draft, helps, origins } from '@/lib/reflections/schema';
import look from './reflection.module.css';

interface FurtherProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}
const steps = ['origin', 'helped', 'nextTime'] as const;
type Step = (typeof steps)[number];

/** Understand, control, adjust: each unfolds once the one before is answered or skipped. */
export function Further({ draft, onChange }: FurtherProps) {
  const { say } = useTongue();
  const [skipped, setSkipped] = useState<readonly Step[]>([]);
  const skip = (step: Step) => setSkipped([...skipped, step]);
  const behind = (step: Step) => Boolean(draft[step]) || skipped.includes(step);
  const started = draft.feeling !== null || draft.cause !== null || steps.some((step) => draft[step]);
  if (!started) return null;
  const letGo = skipped.includes('nextTime') && !draft.nextTime;

  return (
    <>
      <Skippable skipped={behind('origin')} onSkip={() => skip('origin')}>
        <Choice
          label={say('reflection.understand')}
          options={origins.map((id) => ({ id, label: say(`origin.${id}`) }))}
          chosen={draft.origin}
          onChoose={(origin) => onChange({ origin })}
          shape="words"
        />
      </Skippable>
      {behind('origin') && (
        <Skippable skipped={behind('helped')} onSkip={() => skip('helped')}>
          <Choice
            label={say('reflection.control')}
            options={helps.map((id) => ({ id, label: say(`helped.${id}`) }))}
            chosen={draft.helped}
            onChoose={(helped) => onChange({ helped })}
            shape="words"
          />
        </Skippable>
      )}
      {behind('origin') && behind('helped') && !letGo && (
        <div>
          <Textarea
            label={say('reflection.adjust')}
            placeholder={say('reflection.adjustPlaceholder')}
            maxLength={2_000}
            rows={2}
            value={draft.nextTime}
            onChange={(event) => onChange({ nextTime: event.currentTarget.value })}
          />
          {!draft.nextTime && (
            <QuietButton onClick={() => skip('nextTime')}>{say('reflection.letGo')}</QuietButton>
          )}
        </div>
      )}
      {letGo && <p className={look.restored}>{say('reflection.letGoDone')}</p>}
    </>
  );
}

function Skippable(props: { skipped: boolean; onSkip: () => void; children: ReactNode }) {
  const { say } = useTongue();
  return (
    <div>
      {props.children}
      {!props.skipped && <QuietButton onClick={props.onSkip}>{say('reflection.skip')}</QuietButton>}
    </div>
  );
}
