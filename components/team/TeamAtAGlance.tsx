import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { OfCause } from '@/lib/team/overview';
import { dayIn, medianIn } from './calendar';
import { causeName } from './causes';
import look from './glance.module.css';
import type { HeadsEvents, TeamBelow } from './heads-view';
import room from './room.module.css';
import said from './said.module.css';

interface TeamAtAGlanceProps {
  team: TeamBelow;
  today: string;
  on: HeadsEvents;
}

/** One team: obstacles by cause, days to a first answer, rules lifted for now, targets that pull against the training. */
export function TeamAtAGlance({ team, today, on }: TeamAtAGlanceProps) {
  const { locale, say } = useTongue();
  const name = team.name ?? team.team;
  const { median } = team;
  return (
    <section className={`${room.section} ${look.team}`} aria-label={name}>
      <h2>{name}</h2>
      <p className={room.soft}>{say('heads.made', { day: dayIn(locale, team.made, today) })}</p>
      {team.uncompared && (
        <div className={look.compare}>
          <p>
            {say('heads.uncompared')} <code>{team.uncompared}</code>
          </p>
          <QuietButton
            look="pill"
            aria-label={say('heads.comparedOne', { name })}
            onClick={() => on.compared(team.team)}
          >
            {say('heads.compared')}
          </QuietButton>
        </div>
      )}
      {team.causes.length === 0 ? <p>{say('heads.clear')}</p> : <Causes causes={team.causes} name={name} />}
      {median !== null && <p>{say('heads.median', medianIn(locale, median))}</p>}
      <Lifted team={team} today={today} />
      <Against team={team} />
      <QuietButton aria-label={say('heads.forgetOne', { name })} onClick={() => on.forget(team.team)}>
        {say('heads.forget')}
      </QuietButton>
    </section>
  );
}

function Causes({ causes, name }: { causes: readonly OfCause[]; name: string }) {
  const { say } = useTongue();
  return (
    <table className={look.causes} aria-label={say('heads.causes', { name })}>
      <thead>
        <tr>
          <th scope="col">{say('heads.cause')}</th>
          <th scope="col">{say('heads.open.count')}</th>
          <th scope="col">{say('heads.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {causes.map(({ cause, open, answered }) => (
          <tr key={cause}>
            <th scope="row">{causeName(cause, say)}</th>
            <td>{open}</td>
            <td>{answered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lifted({ team, today }: { team: TeamBelow; today: string }) {
  const { locale, say } = useTongue();
  if (team.waivers.length === 0) return null;
  return (
    <>
      <h3>{say('heads.waivers')}</h3>
      <ul className={said.list}>
        {team.waivers.map(({ what, waiver }) => (
          <li key={`${what} ${waiver.until} ${waiver.scope}`}>
            <p>
              {say('team.said.waiver', { scope: waiver.scope, until: dayIn(locale, waiver.until, today) })}
            </p>
            <small>{what}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Against({ team }: { team: TeamBelow }) {
  const { say } = useTongue();
  if (team.contradictions.length === 0) return null;
  return (
    <>
      <h3>{say('heads.contradictions')}</h3>
      <ul className={said.list}>
        {team.contradictions.map(({ id, target, training }) => (
          <li key={id}>
            <p>{say('team.contradictions.line', { target, training })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
