import { type AddressNumber, numberIn } from '../derive/address';
import { escaped } from '../derive/address-id';

/** Looks like the number of something. */
const isNumber = (step: string) => /^(?=.*\d)[\w-]{2,64}$/.test(step);

/**
 * The number in an address, and of several in its path the last: it is of something narrower. Two conversations
 * must never share the number of an account or an inbox; that one be taken for two is the smaller harm.
 */
export function lastNumberIn(url: string): AddressNumber | null {
  const told = numberIn(url);
  if (!told) return null;
  const { pathname, search, hash } = new URL(url);
  const steps = pathname.split('/').filter((step) => step !== '');
  const at = steps.indexOf(told.id);
  const last = steps.findLastIndex(isNumber);
  if (at < 0 || last <= at) return told;
  // What comes behind, in a query, may be narrower still: nobody knows.
  if (/\d/.test(search) || /^#.*\d/.test(hash)) return null;
  const before = steps.slice(0, last).map((step) => (isNumber(step) ? '/[^/?#]+' : `/${escaped(step)}`));
  const id = steps[last] ?? '';
  return {
    pattern: `^https?://[^/?#]+${before.join('')}/(?<id>[\\w-]{${Math.min(2, id.length)},64})(?:[/?#]|$)`,
    id,
  };
}
