import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyShare } from './any-state';
import { givenIn, merge, nothing, type State, stateOf } from './merge';

const plain = (state: State) => [...state].sort(([one], [other]) => (one < other ? -1 : 1));
const shares = fc.array(anyShare(12), { maxLength: 20 });
const states = shares.map(stateOf);
const runs = { numRuns: 1_000 };

describe('merging', () => {
  it('does not care which comes first', () =>
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      }),
      runs,
    ));

  it('does not care how it is grouped', () =>
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      }),
      runs,
    ));

  it('changes nothing when it is done again', () =>
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(plain(merge(a, a))).toEqual(plain(a));
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
        expect(plain(merge(a, nothing))).toEqual(plain(a));
      }),
      runs,
    ));

  it('comes to the same however the files are ordered, repeated and split', () =>
    fc.assert(
      fc.property(shares, fc.nat(), fc.nat(20), (all, turn, cut) => {
        const again = [...all.slice(turn % (all.length + 1)), ...all, ...all.slice(0, 3)];
        const inTwo = merge(stateOf(again.slice(0, cut)), stateOf(again.slice(cut)));
        expect(plain(inTwo)).toEqual(plain(stateOf(all)));
      }),
      runs,
    ));

  it('counts one person once, and not at all who took it back, whichever file came first', () => {
    fc.assert(
      fc.property(shares, (all) => {
        const back = new Set(all.filter(({ is }) => is === 'withdrawn').map(({ id }) => id));
        const given = new Set(all.map(({ id }) => id).filter((id) => !back.has(id)));
        expect(new Set(givenIn(stateOf(all)).map(({ id }) => id))).toEqual(given);
        expect(givenIn(stateOf(all))).toHaveLength(given.size);
      }),
      runs,
    );
  });
});
