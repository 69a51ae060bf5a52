import { day } from '../clock';
import { mondayOf, weeksFrom } from '../summaries/week';
import type { Board } from './stored-schema';

/** The quarter to which a week belongs, as its Thursday does: `2026-Q4`. */
export function quarterOf(week: string): string {
  const thursday = new Date(mondayOf(week).getTime() + 3 * day);
  return `${thursday.getUTCFullYear()}-Q${Math.floor(thursday.getUTCMonth() / 3) + 1}`;
}

/** The week whose shares would carry it, launched now: the next one, so that every browser hears of it in time. */
export const nextAsked = (thisWeek: string): string => weeksFrom(thisWeek, 1);

/** The state of play is asked once a quarter at most. */
export const mayLaunch = (board: Board, thisWeek: string): boolean =>
  board.diagnostic === null || quarterOf(nextAsked(thisWeek)) > quarterOf(board.diagnostic);

/** Asks with next week's shares; nothing changes when this quarter has been asked. */
export const launch = (board: Board, thisWeek: string): Board =>
  mayLaunch(board, thisWeek) ? { ...board, diagnostic: nextAsked(thisWeek) } : board;

/** Until its week has begun, it can be taken back. */
export const mayCallOff = ({ diagnostic }: Board, thisWeek: string): boolean =>
  diagnostic !== null && diagnostic > thisWeek;
export const callOff = (board: Board, thisWeek: string): Board =>
  mayCallOff(board, thisWeek) ? { ...board, diagnostic: null } : board;

/** What can be counted together: statements every team knows by the same name, so none that one pack alone adds. */
export const statementsAsked = <Statement extends { id: string }>(all: readonly Statement[]): Statement[] =>
  all.filter(({ id }) => /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(id)).slice(0, mostStatements);
const mostStatements = 10;
