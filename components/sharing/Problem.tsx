import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { ShareProblem } from './view';

/** Why nothing could be saved: said aloud too, for it answers a click. */
export function Problem({ problem }: { problem: ShareProblem }) {
  const { say } = useTongue();
  return (
    <div role="alert">
      <Notice title={say(`share.problem.${problem}`)}>
        <p>{say('share.problem.safe')}</p>
        <p>{say(`share.problem.${problem}.whatNow`)}</p>
      </Notice>
    </div>
  );
}
