import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from './chance';

const first = (seed: number, many = 200) => {
  const random = chanceFrom(seed);
  return Array.from({ length: many }, random);
};

test('the same seed tells the same chance, another seed another', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(first(seed)).toEqual(first(seed));
      expect(first(seed)).not.toEqual(first(seed + 1));
    }),
  );
});

test('it is mulberry32, as others count it', () => {
  expect(first(1, 3).map((one) => one * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787]);
});

test('chance is spread from 0 to before 1', () => {
  const drawn = first(7, 10_000);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  const tenths = Array.from(
    { length: 10 },
    (_, at) => drawn.filter((one) => Math.floor(one * 10) === at).length,
  );
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1_150);
});
