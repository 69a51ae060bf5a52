import { Loader, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './demonstration.module.css';
import { Told } from './Told';
import type { DemonstrationEvents, DemonstrationView, Tried } from './view';
import { WordField } from './WordField';

interface AttemptItemProps {
  attempt: Tried;
  view: DemonstrationView;
  on: DemonstrationEvents;
}

/** One attempt: its title runs it, and what came of it unfolds below. */
export function AttemptItem({ attempt, view, on }: AttemptItemProps) {
  const { locale } = useTongue();
  const id = useId();
  const isOpen = view.open === attempt.id;
  return (
    <li className={look.attempt} data-open={isOpen || undefined}>
      <h3>
        <UnstyledButton
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => (isOpen ? on.close() : on.attempt(attempt.id))}
        >
          <span aria-hidden="true" className={look.caret} />
          {attempt.title[locale]}
        </UnstyledButton>
      </h3>
      <div
        id={id}
        hidden={!isOpen}
        aria-busy={isOpen && !view.outcome && !view.failed}
        className={look.inside}
      >
        {isOpen && <Inside attempt={attempt} view={view} on={on} />}
      </div>
    </li>
  );
}

function Inside({ attempt, view, on }: AttemptItemProps) {
  const { locale, say } = useTongue();
  const again = () => on.attempt(attempt.id);
  return (
    <>
      <p className={look.soft}>{attempt.does[locale]}</p>
      {attempt.takesWord && <WordField word={view.word} onWord={on.setWord} onSearch={on.search} />}
      {view.failed && <p role="status">{say('demo.failed')}</p>}
      {!view.outcome && !view.failed && (
        <p className={look.soft}>
          <Loader size="sm" type="dots" aria-hidden="true" /> {say('demo.running')}
        </p>
      )}
      {view.outcome && <Told outcome={view.outcome} />}
      {view.outcome && (
        <section className={look.why}>
          <h4>{say('demo.why')}</h4>
          <p>{attempt.why[locale]}</p>
        </section>
      )}
      <QuietButton onClick={again}>{say('demo.again')}</QuietButton>
    </>
  );
}
