// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seeded, team, week } from '../any-state';
import { givenIn, type State } from '../merge';
import { releaseOf } from '../release';
import { bandOf, sayingOf } from '../saying';
import { type Release, type Saying, smallestGroup, type Terms } from '../schema';
import { tally } from '../tally';
import { bucketsOf, fixedFields, isScale } from '../vocabulary';
import { anyCounts, between, type Counts, fieldsTried, peopleOf, sum } from './any-counts';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const anyK = fc.oneof(fc.constant(5), fc.integer({ min: 5, max: 12 }));
const where = { of: { team }, week, part: 1 };
/** Without receipts: hashing takes most of the time, and changes nothing of what is said. */
const asked = (state: State, terms: Terms, seed = 1): Promise<Release | null> =>
  releaseOf({ ...tally(state, terms, seeded(seed)), ids: [] }, { ...where, terms }, seeded(seed + 1));
const sharp = (k: number): Terms => ({ k, words: true, noise: null });
const shown = (release: Release | null) =>
  Object.entries(release?.fields ?? {}).filter(([, { is }]) => is !== 'hidden');
const thousands = { numRuns: 3_000 };

describe('whatever people gave, what is shown', () => {
  it('rests on k people for each field, blurred or not, and a field named after an item is not even named', () =>
    fc.assert(
      fc.asyncProperty(anyCounts(), anyK, fc.nat(9), fc.constantFrom(null, 0.5, 1, 2), fc.nat(), asGiven),
      thousands,
    ));
  async function asGiven(counts: Counts, k: number, others: number, noise: Terms['noise'], seed: number) {
    const state = peopleOf(counts, others);
    const release = await asked(state, { k, words: false, noise }, seed);
    expect(release === null).toBe(state.size < k);
    for (const [field, saying] of shown(release)) {
      const people = sum(counts[field] ?? []);
      expect(people).toBeGreaterThanOrEqual(k);
      // The true band, blurred or not: one drawn anew for each field could be averaged.
      expect(saying).toMatchObject({ people: bandOf(people) });
    }
    const named = Object.keys(release?.fields ?? {}).filter((field) => !fixedFields.has(field));
    for (const field of named) expect(release?.fields[field]?.is).not.toBe('hidden');
    if (release) expect(release.people).toBe(bandOf(state.size));
  }

  it('holds three people in each group, and the groups leave no end of the scale out', () =>
    fc.assert(
      fc.asyncProperty(anyCounts(), anyK, async (counts, k) => {
        for (const [field, saying] of shown(await asked(peopleOf(counts), sharp(k)))) {
          const cells = counts[field] ?? [];
          if (saying.is === 'hidden') throw new Error('hidden is not shown');
          expect(saying.people).toBe(bandOf(sum(cells)));
          if (saying.is !== 'spread') continue;
          for (const group of saying.groups)
            expect(between(cells, group)).toBeGreaterThanOrEqual(smallestGroup);
          expect(saying.groups.map(({ from }) => from)).toEqual([
            0,
            ...saying.groups.slice(0, -1).map(({ to }) => to + 1),
          ]);
          expect(saying.groups.at(-1)?.to).toBe((bucketsOf(field)?.length ?? 0) - 1);
          expect(saying.mean).toBe(isScale(field) ? meanTold(saying) : null);
        }
      }),
      thousands,
    ));

  it('leans the same way whether none, one or two stand apart, wherever they stand', () => {
    const anyLeaning = fc.constantFrom(...fieldsTried).chain((field) => {
      const bucket = fc.nat((bucketsOf(field)?.length ?? 1) - 1);
      return fc.record({ field: fc.constant(field), bucket, apart: fc.array(bucket, { maxLength: 2 }) });
    });
    fc.assert(
      fc.property(anyLeaning, fc.integer({ min: 5, max: 60 }), ({ field, bucket, apart }, people) => {
        const alike = Array<number>(bucketsOf(field)?.length ?? 0).fill(0);
        alike[bucket] = people;
        const cells = [...alike];
        for (const other of apart) {
          cells[bucket] = (cells[bucket] ?? 0) - 1;
          cells[other] = (cells[other] ?? 0) + 1;
        }
        const saying = sayingOf(field, { people, cells: alike }, 5);
        expect(saying.is).toBe('leaning');
        expect(sayingOf(field, { people, cells }, 5)).toEqual(saying);
      }),
      thousands,
    );
  });

  it('says close in one way only, and leans only where all but two agree', () =>
    fc.assert(
      fc.property(anyCounts(['hard']), ({ hard = [] }) => {
        const saying = sayingOf('hard', { people: sum(hard), cells: hard }, 5);
        if (saying.is === 'close') expect(saying).toEqual({ is: 'close', people: bandOf(sum(hard)) });
        if (saying.is === 'leaning')
          expect(sum(hard) - (hard[saying.bucket] ?? 0)).toBeLessThan(smallestGroup);
      }),
      thousands,
    ));

  it('is a line of words only where eight people, or k, each gave one; then what they ticked and no more', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(30), fc.nat(14), anyK, fc.boolean(), async (people, givers, k, words) => {
        const lines = Array.from({ length: givers }, (_, nth) => `line ${nth}`);
        const state = peopleOf({ hard: [people, 0, 0, 0] }, 0, 'p', lines);
        const release = await asked(state, { ...sharp(k), words });
        const gave = givenIn(state).filter(({ words }) => words.length > 0);
        if (words && gave.length >= Math.max(8, k))
          expect([...(release?.words ?? [])].sort()).toEqual(gave.flatMap(({ words }) => words).sort());
        else expect(release?.words ?? null).toBeNull();
      }),
      { numRuns: 1_000 },
    ));

  it('has as many receipts for one as for another of the same band, up to a hundred and more', async () => {
    const receipts = async (people: number) =>
      (
        await releaseOf(
          tally(peopleOf({ hard: [people, 0, 0, 0] }), sharp(5), seeded(1)),
          { ...where, terms: sharp(5) },
          seeded(2),
        )
      )?.receipts.length;
    const lengths = new Map<string, Set<number | undefined>>();
    for (let people = 5; people <= 128; people++)
      lengths.set(bandOf(people), (lengths.get(bandOf(people)) ?? new Set()).add(await receipts(people)));
    expect([...lengths.values()].map((all) => all.size)).toEqual([1, 1, 1, 1, 1]);
    expect(await receipts(129)).toBe(256);
  });
});

/** Worked out again from what anybody can read. */
function meanTold({ groups }: Extract<Saying, { is: 'spread' }>): number {
  const tenths = sum(groups.map((group) => group.tenths));
  return Math.round((10 * sum(groups.map((one) => (one.tenths * (one.from + one.to)) / 2))) / tenths) / 10;
}
