import { loweredWords } from '@/components/membership/lowered-words';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { dayDate } from '@/components/say/week-days';
import look from './Teams.module.css';
import type { Lowering, PanelEvents, TeamLines } from './view';

interface LoweringsProps {
  lowerings: Lowering[];
  on: Pick<PanelEvents, 'openTeam' | 'seenLowering'>;
}

/** What protects less, or will: in sight whatever else is going on, and calm all the same. */
export function Lowerings({ lowerings, on }: LoweringsProps) {
  return lowerings.map((one) => (
    <LoweringLine key={`${one.team} ${one.after.version}`} lowering={one} on={on} />
  ));
}

function LoweringLine({ lowering, on }: { lowering: Lowering; on: LoweringsProps['on'] }) {
  const { locale, say } = useTongue();
  const { team, before, after, lowered, by } = lowering;
  const what = lowered.map((one) => loweredWords(one, before, after, say)).join(', ');
  const values = { name: after.name, day: dayDate(locale, after.since), what };
  return (
    <div className={look.line}>
      <p>
        {say(before ? 'panel.lowering.coming' : 'panel.lowering.holds', values)}{' '}
        {say('lowered.by', { by: by.length > 1 ? 'both' : (by[0] ?? 'nobody') })}
      </p>
      <div className={look.ways}>
        <QuietButton onClick={() => on.openTeam('charter', team)}>
          {say('panel.lowering.charter')}
        </QuietButton>
        {!before && (
          <QuietButton onClick={() => on.seenLowering(team, after.version)}>
            {say('panel.lowering.seen')}
          </QuietButton>
        )}
      </div>
    </div>
  );
}

interface TeamLineProps {
  line: NonNullable<TeamLines['line']>;
  on: Pick<PanelEvents, 'open' | 'openTeam' | 'notThisWeek'>;
}

/** One calm line about a team, with a way there, and a way to be rid of it. */
export function TeamLine({ line, on }: TeamLineProps) {
  const { say } = useTongue();
  if (line.is === 'news')
    return (
      <div className={look.line}>
        <p>
          {line.says === null
            ? say('panel.news', { name: line.name })
            : say('panel.news.loop', { says: line.says })}
        </p>
        <QuietButton onClick={() => on.openTeam('news', line.team)}>{say('panel.news.see')}</QuietButton>
      </div>
    );
  return (
    <div className={look.line}>
      <p>{say('panel.share')}</p>
      <div className={look.ways}>
        <QuietButton onClick={() => on.open('share')}>{say('panel.share.see')}</QuietButton>
        <QuietButton onClick={() => on.notThisWeek(line.team)}>{say('panel.share.not')}</QuietButton>
      </div>
    </div>
  );
}
