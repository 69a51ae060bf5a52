import { day } from '../clock';
import { mondayOf } from '../summaries/week';
import type { OwnTime, SelfCheck } from './obstacle-schema';
import type { Board } from './stored-schema';

/** The leaders' reminder of this week. They take turns by the calendar: with two or more, never the same twice running. */
export function mirrorOf<Item>(items: readonly Item[], week: string): Item | null {
  const weeks = Math.floor(mondayOf(week).getTime() / (7 * day));
  return items[weeks % items.length] ?? null;
}

/** What leaders ask themselves: did I lift something, thank somebody precisely, spend time with customers, close the loop? */
export const selfCheckQuestions = ['lifted', 'thanked', 'withCustomers', 'closedLoop'] as const;

const unlooked = { lifted: null, thanked: null, withCustomers: null, closedLoop: null, note: '' };
export const selfCheckOf = (board: Board, week: string): SelfCheck =>
  board.selfChecks.find((one) => one.week === week) ?? { week, ...unlooked };

export const lookInMirror = (board: Board, week: string, part: Partial<Omit<SelfCheck, 'week'>>): Board => ({
  ...board,
  selfChecks: [
    ...board.selfChecks.filter((one) => one.week !== week),
    { ...selfCheckOf(board, week), ...part },
  ].slice(-mostWeeks),
});
/** Two years of looking back; older ones go. */
const mostWeeks = 104;

/** Conversations with customers the lead took that week. */
export const ownTimeIn = ({ ownTime }: { ownTime: readonly OwnTime[] }, week: string): number =>
  ownTime.find((one) => one.week === week)?.conversations ?? 0;

/** One more of them, or one fewer. */
export function spendTime(board: Board, week: string, more: 1 | -1): Board {
  const conversations = Math.min(500, Math.max(0, ownTimeIn(board, week) + more));
  const others = board.ownTime.filter((one) => one.week !== week);
  const all = [...others, { week, conversations }].sort((one, other) => one.week.localeCompare(other.week));
  return { ...board, ownTime: all.slice(-mostWeeks) };
}
