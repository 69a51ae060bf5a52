import { describe, expect, it } from 'vitest';
import heldOut from './pages/held-out';
import { count, measure, wrongOnes } from './pages/tally';

describe('guessing at pages that were put aside until it was done', () => {
  const all = heldOut.map((talk) => measure(talk, talk.turns));
  it('is wrong about none', () => expect(wrongOnes(all)).toEqual([]));
  it('is right about most', () => expect(count(all, 'right')).toBeGreaterThanOrEqual(4));
});
