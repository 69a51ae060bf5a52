import type { Saying } from './schema';

/** How many of those who spoke, as words can say it. */
export const portions = ['few', 'third', 'half', 'most'] as const;
export type Portion = (typeof portions)[number];

/** Tenths in words: they are rounded, held between one and nine, and often blurred; more would be false. */
export function portionOf(tenths: number): Portion {
  if (tenths <= 2) return 'few';
  if (tenths <= 3) return 'third';
  return tenths <= 6 ? 'half' : 'most';
}

/** Neighbouring answers told as one: from this bucket to that one, and how many of ten stand there. */
export interface Told {
  from: number;
  to: number;
  tenths: number;
  /** Most, and how many do not is not told. */
  open: boolean;
}

/** What a saying tells, one answer after another; null when it tells nothing. */
export function toldOf(saying: Saying | undefined): Told[] | null {
  if (saying?.is === 'spread') return saying.groups.map((group) => ({ ...group, open: false }));
  if (saying?.is === 'leaning')
    return [{ from: saying.bucket, to: saying.bucket, tenths: mostTold, open: true }];
  return null;
}
const mostTold = 9;

/** Of ten people who spoke, how many stand at this bucket or above; null when no group begins there. */
export function tenthsFrom(saying: Saying | undefined, bucket: number): number | null {
  const told = toldOf(saying);
  if (!told) return null;
  if (told[0]?.open) return told[0].from >= bucket ? mostTold : 10 - mostTold;
  const above = told.filter(({ from }) => from >= bucket);
  if (above[0]?.from !== bucket) return null;
  // Rounded one by one, they seldom add up to ten.
  return Math.round((10 * sum(above)) / sum(told));
}

const sum = (told: Told[]) => told.reduce((so, { tenths }) => so + tenths, 0);
