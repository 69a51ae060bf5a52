import type { Answer, Obstacle } from './obstacle-schema';
import type { Board } from './stored-schema';
import { workingDays } from './working-days';

/** What is known of an obstacle when it is raised. */
export type Raised = Pick<Obstacle, 'what' | 'cause' | 'from' | 'week'>;

/** Puts an obstacle on the board. */
export const raise = (board: Board, raised: Raised, today: string, id: string): Board => ({
  ...board,
  obstacles: [...board.obstacles, { id, ...raised, raised: today, owner: null, due: null, answers: [] }],
});

/** Somebody looks after it from now on, until that day. */
export const take = (board: Board, id: string, owner: string, due: string | null): Board =>
  changed(board, id, (one) => ({ ...one, owner, due }));

/** One more answer; whoever it was passed on to looks after it. */
export const answer = (board: Board, id: string, given: Answer): Board =>
  changed(board, id, (one) => ({
    ...one,
    owner: given.is === 'passed-on' ? given.to : one.owner,
    answers: [...one.answers, given].slice(-mostAnswers),
  }));
/** As many as the schema holds; the first one tells the answer time, and stays. */
const mostAnswers = 20;

/** What was written today may be taken back today; from tomorrow on, it has been said. */
export const mayTakeBack = (obstacle: Obstacle, today: string): boolean =>
  obstacle.raised === today && obstacle.answers.length === 0;
export const takeBack = (board: Board, id: string, today: string): Board => ({
  ...board,
  obstacles: board.obstacles.filter((one) => one.id !== id || !mayTakeBack(one, today)),
});
export const mayTakeBackAnswer = ({ answers }: Obstacle, today: string): boolean =>
  answers.at(-1)?.on === today;
export const takeBackAnswer = (board: Board, id: string, today: string): Board =>
  changed(board, id, (one) =>
    mayTakeBackAnswer(one, today) ? { ...one, answers: one.answers.slice(0, -1) } : one,
  );

const changed = (board: Board, id: string, change: (one: Obstacle) => Obstacle): Board => ({
  ...board,
  obstacles: board.obstacles.map((one) => (one.id === id ? change(one) : one)),
});

/** Working days until the first answer; null while there is none. */
export const firstAnswerAfter = ({ raised, answers: [first] }: Obstacle): number | null =>
  first ? workingDays(raised, first.on) : null;

/** Still without any answer, and longer than the team agreed. */
export const isOverdue = (obstacle: Obstacle, today: string, answerWithin: number): boolean =>
  obstacle.answers.length === 0 && workingDays(obstacle.raised, today) > answerWithin;

/** The middle of the days until a first answer: the one performance figure there is, and it is the leader's. */
export function medianDays(obstacles: readonly Obstacle[]): number | null {
  const days = obstacles.flatMap((one) => firstAnswerAfter(one) ?? []).sort((one, other) => one - other);
  const middle = (days.length - 1) / 2;
  const low = days[Math.floor(middle)];
  const high = days[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
