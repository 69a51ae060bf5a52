// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sum } from './any-counts';
import { anyTree, fieldsAbove, isShown, outputsOf, stateOfTeam, type TeamTried } from './any-tree';
import { isolatedBy } from './subtract';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('of teams and what stands above them, in one storey or two', () => {
  it.each([null, 1] as const)(
    'no output less any others leaves fewer than five people, or what one team hides (blur: %s)',
    (noise) =>
      fc.assert(
        fc.asyncProperty(anyTree, async (teams) => {
          const outputs = await outputsOf(teams, noise);
          for (const field of fieldsAbove) {
            const people = teams.map(({ counts }) => sum(counts[field] ?? []));
            const told = outputs.filter((one) => isShown(one, field)).map(({ teams }) => ({ places: teams }));
            expect(isolatedBy(people, told), field).toEqual([]);
          }
        }),
        { numRuns: 1_500 },
      ),
  );

  it('a small team that nothing is told of changes nothing in how many are told to have given', () =>
    fc.assert(
      fc.asyncProperty(anyTree, fc.nat(4), async (teams, people) => {
        const big = teams.filter((one) => stateOfTeam(one, 0).size >= one.k);
        const small = (others: number): TeamTried => ({ counts: {}, others, k: 5, under: null });
        const told = async (others: number) =>
          (await outputsOf([...big, small(others)])).map(({ release: { people } }) => people);
        expect(await told(people)).toEqual(await told(0));
      }),
      { numRuns: 500 },
    ));

  it('what stands above has no receipts, among which a team’s own could be found and counted', () =>
    fc.assert(
      fc.asyncProperty(anyTree, async (teams) => {
        for (const { release } of await outputsOf(teams, null, true))
          expect(release.receipts.length === 0).toBe(!('team' in release.of));
      }),
      { numRuns: 200 },
    ));

  it('an attacker who subtracts finds what is there to be found', () => {
    const four = isolatedBy([7, 6, 4], [{ places: [0] }, { places: [1] }, { places: [0, 1, 2] }]);
    expect(four).toContainEqual({ whole: [0, 1, 2], left: [2], people: 4 });
    expect(isolatedBy([7, 6, 4, 4], [{ places: [0] }, { places: [1] }, { places: [0, 1, 2, 3] }])).toEqual(
      [],
    );
  });
});
