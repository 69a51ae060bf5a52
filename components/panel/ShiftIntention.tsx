import { Button, Textarea, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './ShiftIntention.module.css';

interface AskProps {
  starters: string[];
  /** '' is skipped. */
  onChoose: (text: string) => void;
}
/** Suggestions shown before the agent asks for others: more would be reading, not choosing. */
const atOnce = 3;

/** An if-then plan for the shift: a starter, one's own words, or none. */
export function AskIntention({ starters, onChoose }: AskProps) {
  const { say } = useTongue();
  const [from, setFrom] = useState(0);
  const [own, setOwn] = useState('');
  const title = useId();
  const shown = starters.slice(from, from + atOnce);
  return (
    <section aria-labelledby={title} className={look.ask}>
      <h1 id={title}>{say('panel.intention.ask')}</h1>
      <p className={look.soft}>{say('panel.intention.ifThen')}</p>
      <ul>
        {shown.map((text) => (
          <li key={text}>
            <UnstyledButton className={look.starter} onClick={() => onChoose(text)}>
              {text}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {starters.length > atOnce && (
        <QuietButton onClick={() => setFrom(from + atOnce < starters.length ? from + atOnce : 0)}>
          {say('panel.intention.others')}
        </QuietButton>
      )}
      <Textarea
        label={say('panel.intention.own')}
        placeholder={say('panel.intention.ownPlaceholder')}
        maxLength={300}
        rows={2}
        value={own}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
      <div className={look.row}>
        <Button disabled={!own.trim()} onClick={() => onChoose(own.trim())}>
          {say('panel.intention.keep')}
        </Button>
        <QuietButton onClick={() => onChoose('')}>{say('panel.intention.skip')}</QuietButton>
      </div>
    </section>
  );
}

/** Afterwards it stays in sight, small. */
export function ShiftIntention({ text, onChange }: { text: string; onChange: () => void }) {
  const { say } = useTongue();
  return (
    <div className={look.kept}>
      <p>
        <span className={look.soft}>{say('panel.intention.kept')}</span> {text}
      </p>
      <QuietButton onClick={onChange}>{say('panel.intention.change')}</QuietButton>
    </div>
  );
}
