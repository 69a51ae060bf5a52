import type { Invitation } from './invitation';
import { arriving, inForce, type JoinRefusal, joined } from './join';
import type { Lowered } from './lowered';
import type { Role, Team } from './schema';
import type { KnownTeam } from './stored-schema';

/** What a version lowers, against the one that holds now. */
export interface Lowering {
  before: Team;
  after: Team;
  lowered: Lowered[];
  /** Who of the version before signed it. */
  by: Role[];
}
/** What becomes of an invitation somebody opens as a member or as the lead; `next` is what to keep. */
export type Taking =
  | { is: 'refused'; why: Exclude<JoinRefusal, 'other-team'> | 'older' }
  /** Nothing new, or nothing that protects less: no question is asked. */
  | { is: 'take'; how: 'same' | 'stronger'; next: KnownTeam }
  | { is: 'ask'; how: 'new'; next: KnownTeam }
  | { is: 'ask'; how: 'weaker' | 'other-steward'; next: KnownTeam; lowering: Lowering };

/** Judges an invitation against the team of the same name that is known here. What one is in it already, one stays. */
export function takingAs(
  role: 'member' | 'lead',
  invitation: Invitation,
  known: KnownTeam | null,
  today: string,
  now: number,
): Taking {
  const nobody = { member: false, lead: false, steward: false };
  const withRole = (one: KnownTeam): KnownTeam => ({ ...one, as: { ...one.as, [role]: true } });
  const arrival = arriving(invitation, known, today);
  if (known === null) return { is: 'ask', how: 'new', next: withRole(joined(invitation, nobody, now)) };
  if (arrival.is === 'refused') {
    // It was looked up by its own name, so it is no other team's.
    const why = arrival.why === 'other-team' ? 'same-number' : arrival.why;
    return { is: 'refused', why };
  }
  if (arrival.is === 'older') return { is: 'refused', why: 'older' };
  const next = withRole('next' in arrival ? arrival.next : known);
  if (arrival.is === 'same' || arrival.is === 'stronger')
    // Nobody comes into a role without a question.
    return known.as[role] ? { is: 'take', how: arrival.is, next } : { is: 'ask', how: 'new', next };
  const lowering = loweringOf(inForce(known, today).team, next, invitation.team);
  return { is: 'ask', how: arrival.is, next, lowering };
}

/** What `after` lowers of what holds, as the history tells it. */
export function loweringOf(before: Team, next: KnownTeam, after: Team): Lowering {
  const entry = next.history.find(({ version }) => version === after.version);
  return { before, after, lowered: (entry?.lowered ?? []) as Lowered[], by: entry?.by ?? [] };
}
