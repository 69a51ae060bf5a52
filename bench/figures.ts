/** The value below which this share of the samples lies; between two samples, in proportion. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5);
export const p95 = (samples: readonly number[]) => percentile(samples, 0.95);

/** How many times the baseline; null when there is none to compare with. */
export function ratio(figure: number, baseline: number | null): number | null {
  return baseline === null || baseline === 0 ? null : figure / baseline;
}

/** The conditions in another order each round, so that a machine growing tired favours none. */
export function inTurn<One>(conditions: readonly One[], round: number): One[] {
  const first = round % conditions.length;
  return [...conditions.slice(first), ...conditions.slice(0, first)];
}
