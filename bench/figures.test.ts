import { describe, expect, it } from 'vitest';
import { inTurn, median, p95, percentile, ratio } from './figures';

const hundred = Array.from({ length: 101 }, (_, at) => 100 - at);

describe('figures', () => {
  it('finds the middle and the slow end, in whatever order the samples come', () => {
    expect(median(hundred)).toBe(50);
    expect(p95(hundred)).toBe(95);
    expect(median([4, 1])).toBe(2.5);
    expect(p95([7])).toBe(7);
  });

  it('has no figure where nothing was measured', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('leaves the samples as they were', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('compares with a baseline, and says nothing when there is none', () => {
    expect(ratio(30, 20)).toBe(1.5);
    expect(ratio(30, 0)).toBeNull();
    expect(ratio(30, null)).toBeNull();
  });

  it('lets every condition go first as often as the others', () => {
    const rounds = [0, 1, 2, 3].map((round) => inTurn(['a', 'b', 'c'], round).join(''));
    expect(rounds).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});
