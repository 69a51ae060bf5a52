import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { SinceLastTime } from '@/components/team/SinceLastTime';
import { mondayIn } from './days';
import { OpenWeek } from './OpenWeek';
import look from './reading.module.css';
import type { ReadingEvents, ReadingView } from './reading-view';

/** The week somebody looks at: open, waiting for a click, or waiting for a word to the team. */
export function Chosen({ view, on }: { view: ReadingView; on: ReadingEvents }) {
  const { say, locale } = useTongue();
  const { chosen } = view;
  if (!chosen) return null;
  if (chosen.is === 'open') return <OpenWeek chosen={chosen} view={view} on={on} />;
  const date = mondayIn(locale, chosen.entry.week);
  if (chosen.is === 'ready')
    return (
      <section className={look.card} aria-labelledby="waits">
        <p className={look.soft}>{say('reading.week', { date })}</p>
        <h2 id="waits">{say('reading.ready')}</h2>
        <p>{say('reading.ready.about')}</p>
        <Button onClick={() => on.open(chosen.entry.id)}>{say('reading.ready.open')}</Button>
      </section>
    );
  return (
    <section className={look.card} aria-labelledby="waits">
      <p className={look.soft}>{say('reading.week', { date })}</p>
      <h2 id="waits">{say('reading.closed')}</h2>
      <p>{say('reading.closed.about')}</p>
      <SinceLastTime
        key={chosen.owed}
        week={chosen.owed}
        today={view.today}
        onClose={(says) => on.closeLoop(chosen.owed, says)}
      />
    </section>
  );
}
