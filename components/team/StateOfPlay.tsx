import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { mayCallOff, mayLaunch, nextAsked } from '@/lib/team/diagnostic';
import { weekIn } from './calendar';
import { Fold } from './Fold';
import room from './room.module.css';
import look from './said.module.css';
import type { LeadEvents, LeadView } from './view';

/** How does the team work together these days? Asked beside the shares of one week, once a quarter at most. */
export function StateOfPlay({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { locale, say } = useTongue();
  const { board, week, today, statements } = view;
  const asked = board.diagnostic && weekIn(locale, board.diagnostic, today);
  const mayAsk = mayLaunch(board, week);
  const isComing = mayCallOff(board, week);
  const hint = !asked
    ? null
    : say(isComing ? 'team.diagnostic.coming' : 'team.diagnostic.asked', { week: asked });
  return (
    <Fold title={say('team.diagnostic')} {...(hint && { hint })}>
      <p>{say('team.diagnostic.about', { count: statements.length })}</p>
      <ul className={look.statements}>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      {mayAsk && statements.length > 0 && (
        <div className={room.row}>
          <Button variant="default" onClick={on.launch}>
            {say('team.diagnostic.launch', { week: weekIn(locale, nextAsked(week), today) })}
          </Button>
        </div>
      )}
      {!mayAsk && asked && <p>{say('team.diagnostic.once', { week: asked })}</p>}
      {isComing && <QuietButton onClick={on.callOff}>{say('team.diagnostic.callOff')}</QuietButton>}
    </Fold>
  );
}
