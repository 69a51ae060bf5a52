import type { Invitation } from './invitation';
import { arriving, type JoinRefusal } from './join';
import type { Lowered } from './lowered';
import type { KnownTeam } from './stored-schema';

/** What a proposal would be once the lead has signed it. */
export type Judged =
  | { is: 'to-sign'; lowered: Lowered[] }
  | { is: 'refused'; why: JoinRefusal | 'older' | 'nothing-new' };

/** Judges a version the lead is asked to sign exactly as every browser will judge it afterwards: no signature for nothing. */
export function judged(proposal: Invitation, known: KnownTeam, leadKey: string, today: string): Judged {
  const signed = { ...proposal, signedBy: [...new Set([...proposal.signedBy, leadKey])] };
  const arrival = arriving(signed, known, today);
  if (arrival.is === 'refused') return { is: 'refused', why: arrival.why };
  if (!('next' in arrival)) return { is: 'refused', why: arrival.is === 'older' ? 'older' : 'nothing-new' };
  return { is: 'to-sign', lowered: arrival.is === 'stronger' ? [] : arrival.lowered };
}
