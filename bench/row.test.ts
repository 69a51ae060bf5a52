import { describe, expect, it } from 'vitest';
import { rowOf } from './row';

const told = { what: 'a key', unit: 'ms' as const };

describe('a row', () => {
  it('stands beside its baseline', () => {
    const row = rowOf({ ...told, samples: [10, 20, 30], baseline: [5, 10, 15] });
    expect(row).toMatchObject({ count: 3, median: 20, baseline: 10, ratio: 2, within: null });
  });

  it('holds its budget where the budget says', () => {
    const samples = [1, 1, 1, 100];
    expect(rowOf({ ...told, samples, budget: { most: 50, of: 'median' } }).within).toBe(true);
    expect(rowOf({ ...told, samples, budget: { most: 50, of: 'p95' } }).within).toBe(false);
  });

  it('counts only what it adds, when the budget is about that', () => {
    const samples = [12, 12];
    expect(rowOf({ ...told, samples, baseline: [11, 11], budget: { most: 2, of: 'added' } }).within).toBe(
      true,
    );
    expect(rowOf({ ...told, samples, baseline: [9, 9], budget: { most: 2, of: 'added' } }).within).toBe(
      false,
    );
  });

  it('refuses to speak of what was not measured', () => {
    expect(() => rowOf({ ...told, samples: [] })).toThrow('a key');
  });
});
