import { median, p95, ratio } from './figures';

/** What was measured, against what, and what was promised. */
export interface Measured {
  what: string;
  unit: 'ms' | 'kB' | 'MB' | 'times';
  samples: readonly number[];
  /** The same without us, in the same run. */
  baseline?: readonly number[];
  /** `added`: how much more than the baseline, both at p95. */
  budget?: { most: number; of: 'median' | 'p95' | 'added' };
}

/** One line of the result. */
export interface Row {
  what: string;
  unit: Measured['unit'];
  count: number;
  median: number;
  p95: number;
  baseline: number | null;
  ratio: number | null;
  budget: Measured['budget'] | null;
  within: boolean | null;
}

export function rowOf({ what, unit, samples, baseline, budget }: Measured): Row {
  if (samples.length === 0) throw new Error(`nothing was measured of: ${what}`);
  const middle = median(samples);
  const beside = baseline ? median(baseline) : null;
  return {
    what,
    unit,
    count: samples.length,
    median: middle,
    p95: p95(samples),
    baseline: beside,
    ratio: ratio(middle, beside),
    budget: budget ?? null,
    within: budget ? spent(budget.of, samples, baseline ?? []) <= budget.most : null,
  };
}

function spent(of: 'median' | 'p95' | 'added', samples: readonly number[], baseline: readonly number[]) {
  if (of === 'median') return median(samples);
  return of === 'p95' ? p95(samples) : p95(samples) - p95(baseline);
}
