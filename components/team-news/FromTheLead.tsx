import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { dayIn, weekIn } from '@/components/team/calendar';
import room from '@/components/team/room.module.css';
import type { TeamFile } from '@/lib/team/file-schema';
import type { LoopLine } from '@/lib/team/obstacle-schema';
import { InTheWay } from './InTheWay';
import look from './team-news.module.css';
import type { NewsView } from './view';

export interface FromTheLeadProps {
  view: Pick<NewsView, 'team' | 'today'>;
  file: TeamFile;
}

/** Everything the lead said to the team, in the order that matters to it. */
export function FromTheLead({ view, file }: FromTheLeadProps) {
  const { locale, say } = useTongue();
  const { today } = view;
  return (
    <>
      <Loop loop={file.loop} today={today} />
      <InTheWay view={view} file={file} />
      <OwnTime file={file} today={today} />
      {file.thanks.length > 0 && (
        <section className={room.section}>
          <h2>{say('news.thanks')}</h2>
          <ul className={look.said}>
            {[...file.thanks].reverse().map(({ id, says, on }) => (
              <li key={id}>
                <p>{says}</p>
                <small>{dayIn(locale, on, today)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {file.contradictions.length > 0 && (
        <section className={room.section}>
          <h2>{say('news.contradictions')}</h2>
          <ul className={look.said}>
            {[...file.contradictions].reverse().map(({ id, target, training, raised, takenTo }) => (
              <li key={id}>
                <p>{say('news.contradiction', { target, training })}</p>
                <small>
                  {takenTo === null
                    ? dayIn(locale, raised, today)
                    : say('news.contradiction.taken', { to: takenTo, day: dayIn(locale, raised, today) })}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** “Since last time, we…”: the newest in full sight, the others a click away. */
function Loop({ loop, today }: { loop: LoopLine[]; today: string }) {
  const { say } = useTongue();
  const [newest, ...before] = [...loop].reverse();
  if (!newest) return null;
  return (
    <section className={room.section}>
      <h2>{say('news.loop')}</h2>
      <Line line={newest} today={today} />
      {before.length > 0 && (
        <Disclosure label={say('news.loop.before')} late>
          <div className={look.before}>
            {before.map((line) => (
              <Line key={line.week} line={line} today={today} />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}

function Line({ line, today }: { line: LoopLine; today: string }) {
  const { locale, say } = useTongue();
  return (
    <div className={look.loop}>
      <p>{line.says}</p>
      <small>{say('news.loop.about', { week: weekIn(locale, line.week, today) })}</small>
    </div>
  );
}

/** The lead's own conversations with customers, as the lead counts them. */
function OwnTime({ file, today }: { file: TeamFile; today: string }) {
  const { locale, say } = useTongue();
  const last = file.ownTime.at(-1);
  if (!last) return null;
  return (
    <section className={room.section}>
      <h2>{say('news.ownTime')}</h2>
      <p>{say('news.ownTime.week', { count: last.conversations, week: weekIn(locale, last.week, today) })}</p>
    </section>
  );
}
