import { originFrom } from '@/lib/sites/origin';

/** Why an address was not added. */
export type AddressProblem = 'not-an-address' | 'not-https' | 'already' | 'refused';

type Address = { origin: string; problem: null } | { origin: null; problem: AddressProblem };

/** What somebody typed as the address of a tool: the origin to ask for, or what is wrong with it. */
export function addressOf(typed: string): Address {
  const origin = originFrom(typed);
  if (origin) return { origin, problem: null };
  const otherScheme = /^\s*(?!https:)[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  return { origin: null, problem: otherScheme ? 'not-https' : 'not-an-address' };
}
