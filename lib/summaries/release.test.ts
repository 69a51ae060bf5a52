import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyShare, anyStateOf, seeded, team, week } from './any-state';
import { type State, stateOf } from './merge';
import { releaseOf, type Where } from './release';
import { release as releaseShape, type Terms } from './schema';
import { receiptOf } from './share-id';
import { tally } from './tally';
import { fixedFields } from './vocabulary';

const terms: Terms = { k: 5, words: true, noise: null };
const where = (part: Partial<Terms> = {}): Where => ({
  of: { team },
  week,
  part: 1,
  terms: { ...terms, ...part },
});
const made = (state: State, part: Partial<Terms> = {}, seed = 1) =>
  releaseOf(tally(state, { noise: part.noise ?? null }, seeded(seed)), where(part), seeded(seed + 1));
const same = (people: number, cells: Record<string, number>, words: string[] = []): State =>
  new Map(Array.from({ length: people }, (_, nth) => [`${nth}`, { cells, words }]));
const mixed = (...groups: [people: number, bucket: number][]): State =>
  new Map(
    groups.flatMap(([people, bucket], group) =>
      Array.from(
        { length: people },
        (_, nth) => [`${group}-${nth}`, { cells: { hard: bucket }, words: [] }] as const,
      ),
    ),
  );
const hardIn = async (state: State) => (await made(state))?.fields.hard;

describe('a release', () => {
  it('needs five people for anything, and eight who gave words for any word', async () => {
    expect(await made(same(4, { hard: 2 }, ['x']))).toBeNull();
    const five = await made(same(5, { hard: 2 }, ['x']));
    expect(five).toMatchObject({
      people: '5-9',
      words: null,
      fields: { hard: { is: 'leaning', bucket: 2 } },
    });
    expect((await made(same(7, {}, ['x'])))?.words).toBeNull();
    expect((await made(same(8, {}, ['x'])))?.words).toHaveLength(8);
    const sevenGave = new Map([...same(7, {}, ['x']), ...new Map([['z', { cells: {}, words: [] }]])]);
    expect((await made(sevenGave))?.words).toBeNull();
    expect((await made(same(8, {}, ['x']), { words: false }))?.words).toBeNull();
    expect(await made(same(11, {}, ['x']), { k: 12 })).toBeNull();
  });

  it('hides a field fewer than five people spoke of, and says nothing of an item few people met', async () => {
    const state = new Map([
      ...same(6, { glad: 1 }),
      ...new Map([['z', { cells: { hard: 3, 'useful.core:O1': 2 }, words: [] }]]),
    ]);
    const release = await made(state);
    expect(release?.fields).toMatchObject({ glad: { is: 'leaning' }, hard: { is: 'hidden' } });
    expect(Object.keys(release?.fields ?? {}).sort()).toEqual([...fixedFields.keys()].sort());
  });

  it('never tells whether none, one or two stand apart', async () => {
    const alike = [
      await hardIn(mixed([9, 3])),
      await hardIn(mixed([8, 3], [1, 0])),
      await hardIn(mixed([7, 3], [2, 1])),
    ];
    expect(alike[1]).toEqual(alike[0]);
    expect(alike[2]).toEqual(alike[0]);
    expect(alike[0]).toEqual({ is: 'leaning', people: '5-9', bucket: 3, mean: 3 });
  });

  it('tells groups of three or more, neighbours together, over the whole scale', async () => {
    expect(await hardIn(mixed([3, 0], [4, 3]))).toEqual({
      is: 'spread',
      people: '5-9',
      groups: [
        { from: 0, to: 0, tenths: 4 },
        { from: 1, to: 3, tenths: 6 },
      ],
      mean: 1.2,
    });
    expect(await hardIn(mixed([1, 0], [2, 1], [5, 2], [2, 3]))).toMatchObject({
      groups: [
        { from: 0, to: 1, tenths: 3 },
        { from: 2, to: 3, tenths: 7 },
      ],
    });
    expect(await hardIn(mixed([2, 0], [1, 1], [2, 3]))).toEqual({ is: 'close', people: '5-9' });
    expect(await hardIn(mixed([40, 0], [3, 3]))).toMatchObject({
      people: '25-49',
      groups: [{ tenths: 9 }, { tenths: 1 }],
    });
  });

  it('is what its shape says, for any team of any size, blurred or not', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 5, max: 60 }).chain(anyStateOf),
        fc.constantFrom(null, 1 as const),
        fc.nat(),
        async (state, noise, seed) => {
          expect(releaseShape.safeParse(await made(state, { noise }, seed)).error).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    ));

  it('does not change with the order, the repetition or the number of files', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyShare(20), { minLength: 5, maxLength: 30 }),
        fc.nat(),
        async (all, seed) => {
          const again = [...all].reverse().concat(all.slice(0, 5));
          expect(await made(stateOf(again), { noise: 1 }, seed)).toEqual(
            await made(stateOf(all), { noise: 1 }, seed),
          );
        },
      ),
      { numRuns: 500 },
    ));

  it('has receipts its givers know again, and too many others to be counted', async () => {
    const [five, nine] = [await made(same(5, { hard: 1 })), await made(same(9, { hard: 1 }))];
    expect(five?.receipts).toHaveLength(16);
    expect(nine?.receipts).toHaveLength(16);
    expect(five?.receipts).toContain(await receiptOf('4'));
    expect(five?.receipts).not.toContain(await receiptOf('5'));
    expect(five?.receipts).toEqual([...(five?.receipts ?? [])].sort());
  });
});
