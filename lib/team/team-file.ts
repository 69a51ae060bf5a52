import type { KeptRelease } from '../summaries/stored-schema';
import { weekAt, weeksFrom } from '../summaries/week';
import { type TeamFile, teamFile } from './file-schema';
import { standingOf } from './standing';
import type { Board } from './stored-schema';

/** What the schema of a team file holds at most; the newest stay. */
const most = { obstacles: 300, contradictions: 100, thanks: 200, loop: 120, ownTime: 12, releases: 60 };

/**
 * The next file for the team. What is the lead's alone (self-checks, which releases were opened when) is not in it;
 * a release is only once the lead has opened it, so that the loop cannot be gone round.
 */
export function teamFileOf(
  board: Board,
  releases: readonly KeptRelease[],
  today: string,
  name?: string,
): TeamFile {
  const since = weeksFrom(weekAt(Date.parse(today), 'UTC'), 1 - most.ownTime);
  const read = releases
    .filter(({ of, week }) => of === board.id && board.opened.includes(week))
    .sort((one, other) => one.week.localeCompare(other.week) || one.part - other.part);
  return {
    schema: 'aparte-team-file/1',
    team: board.id,
    ...(name && { name }),
    serial: board.serial + 1,
    made: today,
    obstacles: stillIn(board.obstacles, today),
    contradictions: board.contradictions.slice(-most.contradictions),
    thanks: board.thanks.slice(-most.thanks),
    loop: board.loop.slice(-most.loop),
    ownTime: board.ownTime.filter(({ week }) => week >= since).slice(-most.ownTime),
    diagnostic: board.diagnostic,
    releases: read.slice(-most.releases).map(({ file }) => file),
  };
}

/** When there are too many, the oldest of those that are over leave first: what still waits is never dropped. */
function stillIn(obstacles: Board['obstacles'], today: string): Board['obstacles'] {
  const over = obstacles.filter((one) => standingOf(one, today) === 'ended');
  const gone = new Set(over.slice(0, Math.max(0, obstacles.length - most.obstacles)));
  return obstacles.filter((one) => !gone.has(one)).slice(-most.obstacles);
}

/** Whether two files say the same to the team, whenever they were made. */
export const saysTheSame = (one: TeamFile, other: TeamFile): boolean => content(one) === content(other);
const content = (file: TeamFile) =>
  JSON.stringify(teamFile.parse({ ...file, serial: 1, made: '2026-01-01' }));

/** The one to believe: an older file never takes the place of a newer one, nor the same one twice. */
export const newest = <File extends { serial: number }>(known: File | null, came: File): File =>
  known && known.serial >= came.serial ? known : came;

/**
 * A board that goes on from a file: in another browser, or in another lead's hands. What is on the board already
 * stays as it is, and the next file is newer than this one.
 */
export function goOnFrom(board: Board, file: TeamFile): Board {
  const join = <Item>(here: Item[], came: Item[], id: (item: Item) => string): Item[] => {
    const all = new Map([...came, ...here].map((item) => [id(item), item]));
    return [...all.values()];
  };
  const byWeek = ({ week }: { week: string }) => week;
  const byId = ({ id }: { id: string }) => id;
  const loop = join(board.loop, file.loop, byWeek);
  return {
    ...board,
    serial: Math.max(board.serial, file.serial),
    obstacles: join(board.obstacles, file.obstacles, byId),
    contradictions: join(board.contradictions, file.contradictions, byId),
    thanks: join(board.thanks, file.thanks, byId),
    loop: loop.sort((one, other) => one.week.localeCompare(other.week)),
    ownTime: join(board.ownTime, file.ownTime, byWeek).sort((one, other) =>
      one.week.localeCompare(other.week),
    ),
    diagnostic: board.diagnostic ?? file.diagnostic,
  };
}
