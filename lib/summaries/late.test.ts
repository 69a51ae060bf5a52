import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStateOf } from './any-state';
import { latePart } from './late';
import { givenIn, merge, type State } from './merge';
import { receiptOf } from './share-id';

const people = (from: number, many: number): State =>
  new Map(Array.from({ length: many }, (_, nth) => [`p${from + nth}`, { cells: { hard: 1 }, words: [] }]));
const receipts = async (state: State) =>
  new Set(await Promise.all(givenIn(state).map(({ id }) => receiptOf(id))));

describe('after a week was released', () => {
  it('one less, or up to four more, changes nothing', async () => {
    const counted = await receipts(people(0, 8));
    expect(await latePart(people(0, 7), counted, 5)).toEqual({ is: 'withheld', why: 'nobody-new' });
    expect(await latePart(people(0, 12), counted, 5)).toEqual({ is: 'withheld', why: 'too-few-new' });
    const gone: State = new Map([['p3', 'withdrawn']]);
    expect(await latePart(merge(people(0, 8), gone), counted, 5)).toEqual({
      is: 'withheld',
      why: 'nobody-new',
    });
  });

  it('five more are a part of their own, with nobody in it who was counted', async () => {
    const late = await latePart(people(0, 13), await receipts(people(0, 8)), 5);
    expect(late.is === 'part' && [...late.state.keys()]).toEqual(['p8', 'p9', 'p10', 'p11', 'p12']);
  });

  it('no part shares anybody with what was released, whoever comes when', () =>
    fc.assert(
      fc.asyncProperty(
        anyStateOf(20),
        fc.uniqueArray(fc.nat(19)),
        fc.integer({ min: 5, max: 9 }),
        async (all, early, k) => {
          const first: State = new Map([...all].filter((_, nth) => early.includes(nth)));
          const late = await latePart(all, await receipts(first), k);
          const newcomers = 20 - first.size;
          expect(late.is).toBe(newcomers >= k ? 'part' : 'withheld');
          if (late.is === 'part') expect([...late.state.keys()].filter((id) => first.has(id))).toEqual([]);
        },
      ),
    ));
});
