import { weekAt, weeksFrom } from '../summaries/week';
import type { TeamFile } from './file-schema';
import { ownTimeIn } from './mirror';
import type { Contradiction, Obstacle } from './obstacle-schema';
import { medianDays } from './obstacles';
import { type Waiver, waiversRunning } from './standing';

/** A team file, and the key it was signed with: one lead may lead several teams. */
export interface SignedTeamFile {
  file: TeamFile;
  key: string;
}
/** Obstacles of one cause; null for one without. */
export interface OfCause {
  cause: Obstacle['cause'];
  /** Without any answer yet. */
  open: number;
  answered: number;
}
/** What whoever leads the leads may see of one team: what was in the way and what was done about it; nobody. */
export interface TeamOverview {
  team: string;
  name: string | null;
  /** The day of the file. */
  made: string;
  causes: OfCause[];
  /** Working days until a first answer. */
  median: number | null;
  waivers: { what: string; waiver: Waiver }[];
  contradictions: Contradiction[];
}
/** Conversations with customers a week, as the middle one of several leads has them. */
export const ownTimeBands = ['none', 'one-or-two', 'three-to-five', 'six-or-more'] as const;
export interface Overview {
  teams: TeamOverview[];
  /** Null below five leads. */
  ownTime: (typeof ownTimeBands)[number] | null;
}

export function overviewOf(files: readonly SignedTeamFile[], today: string): Overview {
  return { teams: files.map(({ file }) => teamOverview(file, today)), ownTime: leadsTime(files, today) };
}

function teamOverview(file: TeamFile, today: string): TeamOverview {
  return {
    team: file.team,
    name: file.name ?? null,
    made: file.made,
    causes: byCause(file.obstacles),
    median: medianDays(file.obstacles),
    // Who looks after it, whom it was passed to and who was thanked are not taken along.
    waivers: waiversRunning(file.obstacles, today).map(({ obstacle, waiver }) => ({
      what: obstacle.what,
      waiver,
    })),
    contradictions: file.contradictions,
  };
}

/** The cause with most of it still open first. */
function byCause(obstacles: readonly Obstacle[]): OfCause[] {
  const counts = new Map<Obstacle['cause'], OfCause>();
  for (const { cause, answers } of obstacles) {
    const count = counts.get(cause) ?? { cause, open: 0, answered: 0 };
    counts.set(
      cause,
      answers.length === 0 ? { ...count, open: count.open + 1 } : { ...count, answered: count.answered + 1 },
    );
  }
  return [...counts.values()].sort((one, other) => other.open - one.open || other.answered - one.answered);
}

/** Fewer leads than this, and a band would be about somebody. */
export const fewestLeads = 5;
/** Weeks that are over and looked at together. */
const weeksTogether = 4;

/** Half of the leads have this much or less, half this much or more: no one of them moves it far, none can be read. */
function leadsTime(files: readonly SignedTeamFile[], today: string): Overview['ownTime'] {
  const byLead = new Map<string, number>();
  for (const { file, key } of files) byLead.set(key, (byLead.get(key) ?? 0) + inWeek(file, today));
  if (byLead.size < fewestLeads) return null;
  const sorted = [...byLead.values()].sort((one, other) => one - other);
  const middle = Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0);
  return middle === 0 ? 'none' : middle <= 2 ? 'one-or-two' : middle <= 5 ? 'three-to-five' : 'six-or-more';
}

function inWeek(file: TeamFile, today: string): number {
  const thisWeek = weekAt(Date.parse(today), 'UTC');
  const weeks = Array.from({ length: weeksTogether }, (_, back) => weeksFrom(thisWeek, -1 - back));
  return weeks.reduce((sum, week) => sum + ownTimeIn(file, week), 0) / weeksTogether;
}
