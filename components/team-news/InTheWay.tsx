import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { Answers } from '@/components/team/Answers';
import board from '@/components/team/board.module.css';
import { dayIn } from '@/components/team/calendar';
import { Facts } from '@/components/team/Facts';
import room from '@/components/team/room.module.css';
import { day } from '@/lib/clock';
import type { Obstacle } from '@/lib/team/obstacle-schema';
import { inOrder, standingOf, waiversRunning } from '@/lib/team/standing';
import type { FromTheLeadProps } from './FromTheLead';
import look from './team-news.module.css';

/** How long an answer that settles something stays in sight. */
const newsFor = 14 * day;

/** Rules lifted for now, then every obstacle with its answers; those that wait come first and say how long. */
export function InTheWay({ view, file }: FromTheLeadProps) {
  const { locale, say } = useTongue();
  const { today } = view;
  const all = inOrder(file.obstacles, today);
  // An answer is news for a while, whatever it was: only older ones fold away.
  const isOld = ({ answers }: Obstacle) =>
    Date.parse(today) - Date.parse(answers.at(-1)?.on ?? today) > newsFor;
  const ended = all.filter((one) => standingOf(one, today) === 'ended' && isOld(one));
  const open = all.filter((one) => !ended.includes(one));
  const waivers = waiversRunning(file.obstacles, today);
  if (all.length === 0) return null;
  return (
    <>
      {waivers.length > 0 && (
        <section className={room.section}>
          <h2>{say('news.waivers')}</h2>
          <ul className={look.said}>
            {waivers.map(({ obstacle, waiver }) => (
              <li key={obstacle.id}>
                <p>
                  {say('news.waiver', { scope: waiver.scope, until: dayIn(locale, waiver.until, today) })}
                </p>
                <small>{obstacle.what}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={room.section}>
        <h2>{say('news.obstacles')}</h2>
        {open.length === 0 ? <p>{say('news.obstacles.none')}</p> : <Cards obstacles={open} view={view} />}
        {ended.length > 0 && (
          <Disclosure label={say('news.obstacles.ended')} late>
            <Cards obstacles={ended} view={view} />
          </Disclosure>
        )}
      </section>
    </>
  );
}

function Cards({ obstacles, view }: { obstacles: Obstacle[]; view: FromTheLeadProps['view'] }) {
  const { today, team } = view;
  return (
    <ul className={board.cards}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.id} className={board.card}>
          <h3>{obstacle.what}</h3>
          <Facts obstacle={obstacle} view={{ today, answerWithin: team?.answerWithin ?? 0 }} />
          <Answers obstacle={obstacle} today={today} />
        </li>
      ))}
    </ul>
  );
}
