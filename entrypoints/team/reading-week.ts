import type { ChosenWeek, WeekEntry } from '@/components/release/reading-view';
import { type ReadingWeek, standingOfWeek } from '@/lib/team/reading-weeks';
import type { Board } from '@/lib/team/stored-schema';

/** A week as the list has it. */
export const weekEntry = (board: Board, { id, week, roof }: ReadingWeek): WeekEntry => ({
  id,
  week,
  roof,
  is: roof === null && !board.opened.includes(week) ? 'unopened' : 'opened',
});

/** The week somebody looks at, with what the board has of it. */
export function chosenWeek(board: Board, one: ReadingWeek): ChosenWeek {
  const entry = weekEntry(board, one);
  const standing = standingOfWeek(board, one);
  if (standing.is === 'closed') return { is: 'closed', entry, owed: standing.owed };
  if (standing.is === 'ready') return { is: 'ready', entry };
  const raised = board.obstacles.filter(({ from, week }) => from === 'voices' && week === one.week);
  const onBoard = one.roof === null ? new Set(raised.flatMap(({ cause }) => cause ?? [])) : null;
  return { is: 'open', entry, parts: one.parts, onBoard };
}
