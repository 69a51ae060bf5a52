import type { Contradiction } from './obstacle-schema';
import type { Board } from './stored-schema';

/** A target that works against what is trained, seen and said. */
export const contradict = (
  board: Board,
  seen: Pick<Contradiction, 'target' | 'training' | 'takenTo'>,
  today: string,
  id: string,
): Board => ({ ...board, contradictions: [...board.contradictions, { id, ...seen, raised: today }] });

/** The lead took it to somebody who can change the one or the other. */
export const carry = (board: Board, id: string, takenTo: string): Board => ({
  ...board,
  contradictions: board.contradictions.map((one) => (one.id === id ? { ...one, takenTo } : one)),
});

/** On the day it was written; from tomorrow on, it has been said. */
export const takeBackContradiction = (board: Board, id: string, today: string): Board => ({
  ...board,
  contradictions: board.contradictions.filter((one) => one.id !== id || one.raised !== today),
});
