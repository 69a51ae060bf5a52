// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fewestPeople, smallestGroup } from '../schema';
import { between, sum } from './any-counts';
import { anyTree, fieldsAbove, type Output, outputsOf, type TeamTried } from './any-tree';
import { choicesOf, follows, knownFrom, type Range, rangesOf, sumOver, sumsTold } from './linear-attack';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Found extends Range {
  field: string;
  teams: number[];
  people: number;
}

/** Everything that can be worked out of one field by adding and taking away, and does not rest on enough people. */
function foundOut(teams: readonly TeamTried[], outputs: readonly Output[], field: string): Found[] {
  const cells = (nth: number) => teams[nth]?.counts[field] ?? [];
  const spoke = teams.flatMap((_, nth) => (sum(cells(nth)) > 0 ? [nth] : []));
  const among = (some: readonly Output[]) => knownFrom(sumsTold(field, teams.length, some).map(onlyThose));
  // Of a team nobody of which spoke of it there is nothing to find out.
  const onlyThose = (row: number[]) => row.map((one, at) => (spoke.includes(teamAt(at)) ? one : 0));
  const teamAt = (at: number) => Math.floor(at / cells(0).length);
  const known = among(outputs);
  return choicesOf(spoke).flatMap((some) =>
    rangesOf(field).flatMap((range) => {
      const asked = onlyThose(sumOver(field, teams.length, some, range));
      if (!follows(known, asked)) return [];
      const isAll = range.from === 0 && range.to === cells(0).length - 1;
      const people = sum(some.map((nth) => between(cells(nth), range)));
      const own = outputs.filter((one) => one.teams.length === 1 && one.teams[0] === some[0]);
      const isOwn = some.length > 1 || follows(among(own), asked);
      return isOwn && people >= (isAll ? fewestPeople : smallestGroup)
        ? []
        : [{ field, teams: some, people, ...range }];
    }),
  );
}

describe('whoever adds and subtracts everything that is told', () => {
  it('finds no number under five, no group under three, and of one team what it tells itself', () =>
    fc.assert(
      fc.asyncProperty(anyTree, async (teams) => {
        const outputs = await outputsOf(teams);
        expect(fieldsAbove.flatMap((field) => foundOut(teams, outputs, field))).toEqual([]);
      }),
      { numRuns: 1_000 },
    ));

  it('would find what is there to be found', () => {
    const sums = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 1, 1],
    ];
    expect(follows(knownFrom(sums), [0, 1, 0])).toBe(true);
    expect(follows(knownFrom(sums.slice(0, 2)), [0, 1, 0])).toBe(false);
    expect(follows(knownFrom(sums.slice(0, 2)), [1, 0, -1])).toBe(true);
  });
});
