import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { CharterProblem } from './view';

const own = ['other-team', 'nothing-new'] as const;
const isOwn = (problem: CharterProblem): problem is (typeof own)[number] =>
  (own as readonly string[]).includes(problem);

/** Why a file changed nothing here; most of it is said as wherever invitations are opened. */
export function Problem({ problem }: { problem: CharterProblem }) {
  const { say } = useTongue();
  const [title, whatNow] = isOwn(problem)
    ? ([`charter.problem.${problem}`, `charter.problem.${problem}.whatNow`] as const)
    : ([`membership.problem.${problem}`, `membership.problem.${problem}.whatNow`] as const);
  return (
    <Notice title={say(title)}>
      <p>{say('charter.problem.safe')}</p>
      <p>{say(whatNow)}</p>
    </Notice>
  );
}
