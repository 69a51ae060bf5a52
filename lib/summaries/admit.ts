import { isSameOf } from './release-id';
import type { Release } from './schema';

/** What becomes of a release that arrives where others are. */
export type Admission =
  | { is: 'new' }
  /** It is here already, word for word. */
  | { is: 'same' }
  | { is: 'refused'; why: 'other-release' | 'shared-people' };

/**
 * A week's part is released once. Another one of it, or a part that counts anybody a second time, could be compared
 * with the first to find somebody: it is turned away whatever it says.
 */
export function admit(known: readonly Release[], arriving: Release): Admission {
  const sameWeek = known.filter(({ of, week }) => week === arriving.week && isSameOf(of, arriving.of));
  const here = sameWeek.find(({ part }) => part === arriving.part);
  if (here)
    return JSON.stringify(here) === JSON.stringify(arriving)
      ? { is: 'same' }
      : { is: 'refused', why: 'other-release' };
  const counted = new Set(sameWeek.flatMap(({ receipts }) => receipts));
  return arriving.receipts.some((receipt) => counted.has(receipt))
    ? { is: 'refused', why: 'shared-people' }
    : { is: 'new' };
}
