import { describe, expect, it } from 'vitest';
import { rowOf } from './row';
import { table } from './table';

describe('the table', () => {
  const key = rowOf({
    what: 'a key',
    unit: 'ms',
    samples: [17.04, 17.04],
    baseline: [16, 16],
    budget: { most: 2, of: 'added' },
  });
  const weight = rowOf({
    what: 'the watcher',
    unit: 'kB',
    samples: [120],
    budget: { most: 15, of: 'median' },
  });
  const lines = table([key, weight]).split('\n');

  it('has one line for each figure, below a head', () => {
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^what +median +p95 +baseline +ratio +budget +within\?$/);
    expect(lines[2]).toMatch(/^a key +17\.0 ms +17\.0 +16\.0 +×1\.06 +\+2 at p95 +yes$/);
    expect(lines[3]).toMatch(/^the watcher +120 kB +120 +15 +NO$/);
  });

  it('stands in columns', () => {
    expect(lines[2]?.indexOf(' ms')).toBe(lines[3]?.indexOf(' kB'));
  });
});
