import { describe, expect, it } from 'vitest';
import { seeded } from './any-state';
import { laplace, shuffled } from './noise';

const draws = (epsilon: number, many = 40_000) => {
  const random = seeded(7);
  return Array.from({ length: many }, () => laplace(epsilon, random));
};

describe('the blur', () => {
  it.each([0.5, 1, 2])(
    'is discrete Laplace for epsilon %f: as wide as it should be, around nothing',
    (epsilon) => {
      const all = draws(epsilon);
      const mean = all.reduce((so, one) => so + one, 0) / all.length;
      const variance = all.reduce((so, one) => so + one * one, 0) / all.length;
      const a = Math.exp(-epsilon);
      expect(Math.abs(mean)).toBeLessThan(0.08);
      expect(variance / ((2 * a) / (1 - a) ** 2)).toBeCloseTo(1, 1);
      const share = (value: number) => all.filter((one) => one === value).length / all.length;
      expect(share(0)).toBeCloseTo((1 - a) / (1 + a), 1);
      expect(share(1) / share(0)).toBeCloseTo(a, 1);
    },
  );
});

describe('an order nobody chose', () => {
  it('keeps every line, and does not keep their places', () => {
    const lines = Array.from({ length: 30 }, (_, nth) => `line ${nth}`);
    const mixed = shuffled(lines, seeded(3));
    expect([...mixed].sort()).toEqual([...lines].sort());
    expect(mixed).not.toEqual(lines);
    expect(shuffled(lines, seeded(4))).not.toEqual(mixed);
  });
});
