import { day, hour } from '../clock';

/**
 * When to look at an address again: a day after it answered; after failures in a row an hour, two, four… up to
 * a day. Each wait is shortened by chance (by half at most), so that a server that comes back is not asked by all at once.
 */
export function nextTry(failures: number, now: number, random: () => number): number {
  if (failures <= 0) return now + day;
  const most = Math.min(day, hour * 2 ** Math.min(failures - 1, 10));
  return now + Math.round(most * (0.5 + random() / 2));
}
