// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { portionOf, tenthsFrom, toldOf } from './portion';
import type { Saying } from './schema';

const spread: Saying = {
  is: 'spread',
  people: '10-14',
  groups: [
    { from: 0, to: 1, tenths: 4 },
    { from: 2, to: 2, tenths: 5 },
  ],
  mean: 1.2,
};
const leaning: Saying = { is: 'leaning', people: '5-9', bucket: 1, mean: 1 };

describe('tenths in words', () => {
  it('claim no more than tenths know', () => {
    const said = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(portionOf);
    expect(said).toEqual(['few', 'few', 'third', 'half', 'half', 'half', 'most', 'most', 'most']);
  });
});

describe('what a saying tells', () => {
  it('is its groups, or most without how many do not, or nothing', () => {
    expect(toldOf(spread)?.map(({ open }) => open)).toEqual([false, false]);
    expect(toldOf(leaning)).toEqual([{ from: 1, to: 1, tenths: 9, open: true }]);
    expect(toldOf({ is: 'hidden' })).toBeNull();
    expect(toldOf({ is: 'close', people: '5-9' })).toBeNull();
    expect(toldOf(undefined)).toBeNull();
  });

  it('counts from an answer upwards only where a group begins there, and always of ten', () => {
    expect(tenthsFrom(spread, 1)).toBeNull();
    // Five of the nine that rounding left.
    expect(tenthsFrom(spread, 2)).toBe(6);
    expect(tenthsFrom(leaning, 1)).toBe(9);
    expect(tenthsFrom(leaning, 2)).toBe(1);
    expect(tenthsFrom({ is: 'hidden' }, 1)).toBeNull();
  });
});
