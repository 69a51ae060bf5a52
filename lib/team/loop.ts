import type { Board } from './stored-schema';

/** Weeks whose release was opened and that have no “since last time, we…” yet; in the order they were opened. */
export const owed = ({ opened, loop }: Board): string[] =>
  opened.filter((week) => !loop.some((line) => line.week === week));

/** A release opens once every one opened before it has its “since last time, we…”. The first opens freely. */
export function mayOpen(board: Board, week: string): boolean {
  const before = board.opened.includes(week)
    ? board.opened.slice(0, board.opened.indexOf(week))
    : board.opened;
  return owed({ ...board, opened: before }).length === 0;
}

/** The release of this week is open now; nothing changes for one that may not. */
export const open = (board: Board, week: string): Board =>
  board.opened.includes(week) || !mayOpen(board, week)
    ? board
    : { ...board, opened: [...board.opened, week] };

/** “Since last time, we…”, about the release of that week; said again, it takes the place of what was said. */
export const closeLoop = (board: Board, week: string, says: string, today: string): Board => ({
  ...board,
  loop: [...board.loop.filter((line) => line.week !== week), { week, says, on: today }].sort((one, other) =>
    one.week.localeCompare(other.week),
  ),
});
