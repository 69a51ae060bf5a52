import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import { Part } from './Part';
import { Refused } from './Refused';
import look from './steward.module.css';
import { TakeIn } from './TakeIn';
import type { DeskEvents, DeskView } from './view';
import { Week } from './Week';

/** Files in, weeks out. */
export function OpenDesk({ view, on }: { view: DeskView; on: DeskEvents }) {
  const { say } = useTongue();
  return (
    <>
      <TakeIn view={view.taking} on={on} />
      {view.releaseProblem && (
        <Notice title={say(`steward.problem.${view.releaseProblem}`)}>
          <p>{say(`steward.problem.${view.releaseProblem}.whatNow`)}</p>
        </Notice>
      )}
      {view.made.length > 0 && (
        <section className={look.sheet} aria-label={say('steward.made', { count: view.made.length })}>
          <p className={look.book}>{say('steward.made', { count: view.made.length })}</p>
          <ul className={look.files}>
            {view.made.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className={look.soft}>{say('steward.made.next', { count: view.made.length })}</p>
        </section>
      )}
      {view.weeks.length > 0 && (
        <Part title={say('steward.weeks')} about={say('steward.weeks.about')}>
          {view.weeks.map((week) => (
            <Week key={week.week} week={week} onRelease={on.release} />
          ))}
        </Part>
      )}
      <Refused refused={view.refused} />
    </>
  );
}
