import type { Release } from '../summaries/schema';
import { mayOpen, owed } from './loop';
import type { Board } from './stored-schema';

/** One week there is something to read of: all its parts. A roof's week stands for itself. */
export interface ReadingWeek {
  id: string;
  week: string;
  /** The roof's name; null for the team itself. */
  roof: string | null;
  /** In their order. */
  parts: Release[];
}

/** Newest first; of one week, the team before what stands above it. */
export function readingWeeks(known: readonly Release[]): ReadingWeek[] {
  const weeks = new Map<string, ReadingWeek>();
  for (const one of known.toSorted((one, other) => one.part - other.part)) {
    const roof = 'above' in one.of ? one.of.above : null;
    const id = `${one.week} ${roof ?? ''}`;
    const parts = [...(weeks.get(id)?.parts ?? []), one];
    weeks.set(id, { id, week: one.week, roof, parts });
  }
  const byName = (one: ReadingWeek, other: ReadingWeek) => (one.roof ?? '').localeCompare(other.roof ?? '');
  return [...weeks.values()].sort((one, other) => other.week.localeCompare(one.week) || byName(one, other));
}

/** How a week stands: a roof's is open to whoever has it; a team's waits for a click, or for a word to the team. */
export function standingOfWeek(
  board: Board,
  { week, roof }: Pick<ReadingWeek, 'week' | 'roof'>,
): { is: 'open' | 'ready' } | { is: 'closed'; owed: string } {
  if (roof !== null || (board.opened.includes(week) && mayOpen(board, week))) return { is: 'open' };
  if (mayOpen(board, week)) return { is: 'ready' };
  const before = board.opened.includes(week)
    ? board.opened.slice(0, board.opened.indexOf(week))
    : board.opened;
  return { is: 'closed', owed: owed({ ...board, opened: before })[0] ?? week };
}

/** What to show first: the oldest week nobody has opened yet, else the newest one. */
export function firstToRead(board: Board, weeks: readonly ReadingWeek[]): ReadingWeek | null {
  const unopened = weeks.filter(({ week, roof }) => roof === null && !board.opened.includes(week));
  return unopened.at(-1) ?? weeks[0] ?? null;
}
