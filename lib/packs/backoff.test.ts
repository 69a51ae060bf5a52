import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour } from '../clock';
import { nextTry } from './backoff';

describe('the next look at an address', () => {
  it('is a day after it answered', () => {
    expect(nextTry(0, 1_000, () => 0.3)).toBe(1_000 + day);
  });

  it('is an hour after a failure, and twice as long after each further one, up to a day', () => {
    const latest = [1, 2, 3, 4, 5, 6, 7, 1_000].map((failures) => nextTry(failures, 0, () => 1) / hour);
    expect(latest).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
  });

  it('is shortened by chance, by half at most', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const longest = nextTry(failures, 0, () => 1);
        const next = nextTry(failures, 0, () => chance);
        expect(next).toBeLessThanOrEqual(longest);
        expect(next).toBeGreaterThanOrEqual(longest / 2 - 1);
      }),
    );
  });
});
