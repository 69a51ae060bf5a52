import type { Board } from './stored-schema';

/** One person, one precise act, in one sentence: the whole team will read it. */
export const thank = (board: Board, says: string, today: string, id: string): Board => ({
  ...board,
  thanks: [...board.thanks, { id, says, on: today }],
});

/** On the day it was written; from tomorrow on, it has been said. */
export const takeBackThanks = (board: Board, id: string, today: string): Board => ({
  ...board,
  thanks: board.thanks.filter((one) => one.id !== id || one.on !== today),
});
