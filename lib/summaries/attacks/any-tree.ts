import fc from 'fast-check';
import { seeded, week } from '../any-state';
import type { State } from '../merge';
import { releaseOf } from '../release';
import { type Child, type Roof, rollUp } from '../roll-up';
import type { Release, Terms } from '../schema';
import { tally } from '../tally';
import { anyCounts, type Counts, peopleOf } from './any-counts';

/** A team as it is in truth, and under which roof of the first storey it stands; null: right under the top. */
export interface TeamTried {
  counts: Counts;
  /** People who gave, and nothing of these fields. */
  others: number;
  k: number;
  under: 0 | 1 | null;
}
export const fieldsAbove = ['hard', 'cause.drive', 'useful.core:O1'] as const;

const anyTeam: fc.Arbitrary<TeamTried> = fc.record({
  counts: anyCounts(fieldsAbove, 8),
  others: fc.nat(3),
  k: fc.constantFrom(5, 5, 5, 7, 9),
  under: fc.constantFrom(0, 0, 1, null),
});
/** Two to five teams, in one storey or two. */
export const anyTree = fc.array(anyTeam, { minLength: 2, maxLength: 5 });

/** One output: whose week it tells, by the numbers of the teams. */
export interface Output {
  release: Release;
  teams: readonly number[];
}
export const isShown = ({ release }: Output, field: string): boolean =>
  (release.fields[field]?.is ?? 'hidden') !== 'hidden';
export const stateOfTeam = ({ counts, others }: TeamTried, nth: number): State =>
  peopleOf(counts, others, `${nth}-`);

/**
 * Everything that comes out of this tree at once: teams, roofs, and what stands above all of them. Receipts take most
 * of the time, and few attacks look at them.
 */
export async function outputsOf(
  teams: readonly TeamTried[],
  noise: Terms['noise'] = null,
  withReceipts = false,
): Promise<Output[]> {
  const children = teams.map((one, nth): Child => {
    const terms: Terms = { k: one.k, words: false, noise };
    const counted = tally(stateOfTeam(one, nth), terms, seeded(nth));
    return { tally: { ...counted, ids: withReceipts ? counted.ids : [] }, terms };
  });
  const found: (Omit<Output, 'release'> & { release: Release | null })[] = await Promise.all(
    children.map(async ({ tally, terms }, nth) => ({
      teams: [nth],
      release: await releaseOf(tally, { of: { team: `t-team000${nth}` }, week, part: 1, terms }, seeded(9)),
    })),
  );
  const under = (roof: TeamTried['under']) => teams.flatMap((one, nth) => (one.under === roof ? [nth] : []));
  const top: (Child | Roof)[] = childrenAt(children, under(null));
  for (const roof of [0, 1] as const) {
    const below = childrenAt(children, under(roof));
    if (below.length === 0) continue;
    top.push({ below });
    found.push({ teams: under(roof), release: rollUp(below, { above: `roof ${roof}`, week }) });
  }
  found.push({ teams: teams.map((_, nth) => nth), release: rollUp(top, { above: 'top', week }) });
  return found.flatMap(({ release, teams }) => (release ? [{ release, teams }] : []));
}

const childrenAt = (children: readonly Child[], places: readonly number[]): Child[] =>
  places.flatMap((nth) => children[nth] ?? []);
