import { mostSignatures } from '../signed';
import { latePart } from '../summaries/late';
import type { State } from '../summaries/merge';
import type { Random } from '../summaries/noise';
import { releaseOf } from '../summaries/release';
import { releaseId } from '../summaries/release-id';
import { type Below, rollUp } from '../summaries/roll-up';
import type { Release } from '../summaries/schema';
import { receiptOf } from '../summaries/share-id';
import type { CountedWeek } from '../summaries/stored-schema';
import { type Tally, tally } from '../summaries/tally';
import type { Team } from './schema';
import { type Place, teamsIn, treeOf } from './tree';

/** One team's shares of the week, and what its earlier parts counted. */
export interface Loaded {
  team: Team;
  state: State;
  counted: CountedWeek | null;
}
/** A release, and the teams for which their steward signs it: each of them opens only what bears its own key. */
export interface Made {
  release: Release;
  signers: [Team, ...Team[]];
}
export interface Released {
  made: Made[];
  /** What is counted now, to be kept with the releases or not at all. */
  counted: CountedWeek[];
}
interface Part {
  release: Release;
  team: Team;
  tally: Tally;
  counted: CountedWeek;
}

/**
 * Releases the teams' week in one go. Whatever stands above two of them gets its own, from the same counts and the
 * same draw, unless it has one already (`known`, by id): a second one could be taken from the first.
 */
export async function releaseTogether(
  teams: readonly Loaded[],
  week: string,
  known: ReadonlySet<string>,
  random: Random,
): Promise<Released> {
  const parts: Part[] = [];
  for (const one of teams) parts.push(...(await partOf(one, week, random)));
  const above = roofs(parts, week, known);
  return {
    made: [...parts.map(({ release, team }): Made => ({ release, signers: [team] })), ...above],
    counted: parts.map(({ counted }) => counted),
  };
}

async function partOf({ team, state, counted }: Loaded, week: string, random: Random): Promise<Part[]> {
  const late = counted && (await latePart(state, new Set(counted.counted), team.terms.k));
  if (late?.is === 'withheld') return [];
  const whole = tally(late?.state ?? state, team.terms, random);
  const part = (counted?.parts ?? 0) + 1;
  const release = await releaseOf(whole, { of: { team: team.id }, week, part, terms: team.terms }, random);
  if (!release) return [];
  const receipts = await Promise.all(whole.ids.map(receiptOf));
  return [
    {
      release,
      team,
      tally: whole,
      counted: {
        id: `${team.id} ${week}`,
        parts: part,
        counted: [...(counted?.counted ?? []), ...receipts],
      },
    },
  ];
}

/** Only first parts: newcomers are too few to be added to what is known. Lower roofs first. */
function roofs(parts: readonly Part[], week: string, known: ReadonlySet<string>): Made[] {
  const made: Made[] = [];
  const isOpen = (above: string) => !known.has(releaseId({ of: { above, teams: 2 }, week, part: 1 }));
  const first = parts
    .filter(({ release }) => release.part === 1)
    .map((part) => ({ ...part, above: part.team.above.filter(isOpen) }));
  const summed = (place: Place<Part>): Below[] => {
    if ('team' in place) return [{ tally: place.team.tally, terms: place.team.team.terms }];
    const below = place.below.flatMap(summed);
    const release = rollUp(below, { above: place.name, week });
    // Where nothing may be said, nothing has been: what stands higher sees the teams themselves.
    if (!release) return below;
    const [one, ...others] = teamsIn(place).map(({ team }) => team);
    if (one) made.push({ release, signers: [one, ...others.slice(0, mostSignatures - 1)] });
    return [{ below }];
  };
  for (const place of treeOf(first)) summed(place);
  return made;
}
