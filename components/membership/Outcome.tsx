import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './membership.module.css';
import type { MembershipEvents, MembershipView } from './view';

interface OutcomeProps {
  view: Pick<MembershipView, 'problem' | 'told'>;
  on: Pick<MembershipEvents, 'openNews'>;
}

/** What became of what was opened or done last. The place stays: a change in it is heard. */
export function Outcome({ view: { problem, told }, on }: OutcomeProps) {
  const { say } = useTongue();
  const { team = null } = told ?? {};
  return (
    <div role="status" className={look.outcome}>
      {problem && (
        <Notice title={say(`membership.problem.${problem}`)}>
          <p>{say('membership.problem.safe')}</p>
          <p>{say(`membership.problem.${problem}.whatNow`)}</p>
        </Notice>
      )}
      {!problem && told && (
        <p className={look.told}>
          {say(`membership.told.${told.is}`, { name: told.name })}{' '}
          {told.is === 'news' && team && (
            <QuietButton onClick={() => on.openNews(team)}>{say('membership.told.see')}</QuietButton>
          )}
        </p>
      )}
    </div>
  );
}
