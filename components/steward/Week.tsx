import { useState } from 'react';
import { TwoStep } from '@/components/plain/TwoStep';
import { quoted } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import { roofsOver } from './roofs';
import { saidWeek } from './said-week';
import look from './steward.module.css';
import type { DeskEvents, DeskView, TeamWeekView } from './view';

interface WeekProps {
  week: DeskView['weeks'][number];
  onRelease: DeskEvents['release'];
}
const isReady = ({ is }: TeamWeekView) => is === 'ready' || is === 'ready-again';

/** One week: what is loaded of each team, and the one act there is. */
export function Week({ week: { week, teams }, onRelease }: WeekProps) {
  const { locale, say } = useTongue();
  const [left, setLeft] = useState<readonly string[]>([]);
  const ready = teams.filter(isReady);
  const chosen = ready.filter(({ team }) => !left.includes(team));
  const roofs = roofsOver(chosen);
  const toggle = (team: string) =>
    setLeft(left.includes(team) ? left.filter((one) => one !== team) : [...left, team]);
  const means = [
    say('steward.release.means', {
      count: chosen.length,
      teams: quoted(
        locale,
        chosen.map(({ name }) => name),
      ),
    }),
    ...(roofs.length > 0
      ? [say('steward.release.above', { count: roofs.length, names: quoted(locale, roofs) })]
      : []),
  ].join(' ');
  return (
    <section className={look.sheet} aria-label={say('steward.week', saidWeek(locale, week))}>
      <h3>{say('steward.week', saidWeek(locale, week))}</h3>
      <ul className={look.list}>
        {teams.map((one) => (
          <TeamRow
            key={one.team}
            one={one}
            choice={ready.length > 1 && isReady(one) ? !left.includes(one.team) : null}
            onToggle={() => toggle(one.team)}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <TwoStep
          ask={say('steward.release.ask')}
          means={means}
          confirm={say('steward.release.confirm')}
          cancel={say('steward.release.cancel')}
          onConfirm={() =>
            onRelease(
              week,
              chosen.map(({ team }) => team),
            )
          }
        />
      )}
    </section>
  );
}

interface TeamRowProps {
  one: TeamWeekView;
  /** Among those to be released; null where there is no choice. */
  choice: boolean | null;
  onToggle: () => void;
}

function TeamRow({ one: { name, files, is }, choice, onToggle }: TeamRowProps) {
  const { say } = useTongue();
  const words = (
    <span>
      {name}
      <small>{say('steward.week.files', { count: files })}</small>
    </span>
  );
  return (
    <li>
      {choice === null ? (
        words
      ) : (
        <label className={look.check}>
          <input type="checkbox" checked={choice} onChange={onToggle} />
          {words}
        </label>
      )}
      <span className={look.standing}>{say(`steward.week.${is}`)}</span>
    </li>
  );
}
