import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Release } from '@/lib/summaries/schema';
import { ReleasePage } from './ReleasePage';
import look from './reading.module.css';
import type { ChosenWeek, ReadingEvents, ReadingView } from './reading-view';

interface OpenWeekProps {
  chosen: Extract<ChosenWeek, { is: 'open' }>;
  view: ReadingView;
  on: ReadingEvents;
}

/** Parts one under the other: nothing is ever added up from one to the next. */
export function OpenWeek({ chosen: { entry, parts, onBoard }, view, on }: OpenWeekProps) {
  const { say } = useTongue();
  const board = onBoard && {
    putOnBoard: (cause: Parameters<ReadingEvents['putOnBoard']>[1], what: string) =>
      on.putOnBoard(entry.week, cause, what),
  };
  return (
    <>
      {parts.length > 1 && <p className={look.soft}>{say('reading.parts')}</p>}
      {parts.map((release) => (
        <ReleasePage
          key={release.part}
          view={{
            release,
            name: entry.roof ?? view.name,
            known: view.known,
            words: view.words,
            onBoard,
          }}
          on={{
            print: on.print,
            saveTable: on.saveTable,
            saveSigned: (name) => on.saveSigned(name, release),
            ...board,
          }}
        />
      ))}
      {onBoard && onBoard.size > 0 && <QuietButton onClick={on.seeBoard}>{say('reading.board')}</QuietButton>}
      {parts.filter(speaksOfReminders).map((release) => (
        <section key={release.part} className={look.card} aria-label={say('reading.trainer')}>
          <h2>{say('reading.trainer')}</h2>
          <p>{say('reading.trainer.about')}</p>
          <Button variant="default" onClick={() => on.saveUsefulness(release)}>
            {say('reading.trainer.save')}
          </Button>
        </section>
      ))}
    </>
  );
}

const speaksOfReminders = ({ fields }: Release) =>
  Object.entries(fields).some(([field, { is }]) => field.startsWith('useful.') && is !== 'hidden');
