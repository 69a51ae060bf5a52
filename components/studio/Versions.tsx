import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { TwoStep } from '@/components/plain/TwoStep';
import { dayName } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import { useEditing } from './editing';
import look from './publish.module.css';
import type { EditorEvents, PublishingView } from './view';

interface VersionsProps {
  view: PublishingView;
  on: Pick<EditorEvents, 'rollBack' | 'retire' | 'offerAgain' | 'saveVersion'>;
}

/** Every version that went out, newest first. The way back is one click: old words, under a new number. */
export function Versions({ view, on }: VersionsProps) {
  const { locale, say } = useTongue();
  const { readOnly } = useEditing();
  if (view.versions.length === 0) return null;
  return (
    <section className={look.versions}>
      <h3>{say('studio.versions')}</h3>
      <ul>
        {view.versions.map(({ version, at, signed, volunteers }, nth) => (
          <li key={version}>
            <span className={look.version}>
              {say('studio.pack.version', { version })}
              <small>
                {dayName(locale, at)} · {say(signed ? 'studio.versions.signed' : 'studio.versions.unsigned')}
                {volunteers && ` · ${say('studio.versions.to', { names: volunteers })}`}
              </small>
            </span>
            <QuietButton onClick={() => on.saveVersion(version)}>
              {say('studio.versions.save', { version })}
            </QuietButton>
            {nth > 0 && !readOnly && (
              <QuietButton look="pill" onClick={() => on.rollBack(version)}>
                {say('studio.versions.back', { version })}
              </QuietButton>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && view.state === 'published' && (
        <TwoStep
          ask={say('studio.retire')}
          means={say('studio.retire.means')}
          confirm={say('studio.retire.confirm')}
          cancel={say('studio.retire.cancel')}
          onConfirm={on.retire}
        />
      )}
      {!readOnly && view.state === 'retired' && (
        <div className={look.row}>
          <span>{say('studio.retired')}</span>
          <Button variant="default" onClick={on.offerAgain}>
            {say('studio.retired.again')}
          </Button>
        </div>
      )}
    </section>
  );
}
