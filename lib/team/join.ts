import { day } from '../clock';
import type { Invitation } from './invitation';
import { type Lowered, lowered } from './lowered';
import { type Role, type Team, team } from './schema';
import type { KnownTeam } from './stored-schema';

/** In days: nothing protects less sooner than this after it was seen. */
export const notice = 7;

/** Why a change of a team that is known is not taken. Each has a sentence; the list is closed. */
export type JoinRefusal =
  | 'other-team'
  /** Weeks that begin at another hour would overlap. */
  | 'zone-changed'
  /** Another content under a number that is known. */
  | 'same-number'
  /** Protects less, and the two roles of the version before have not both signed. */
  | 'two-must-sign'
  /** Protects less, and there is no second role yet that could agree. */
  | 'no-lead-yet'
  /** Protects less, with less notice than a week. */
  | 'too-soon';

/** What an invitation is to somebody who has this team, or none. `next` is what to keep once the reader agrees. */
export type Arrival =
  | { is: 'new' | 'same' | 'older' }
  /** Protects as much or more. */
  | { is: 'stronger'; next: KnownTeam }
  /** Protects less, as two roles agreed; it waits in `next.coming` for its day. */
  | { is: 'weaker'; next: KnownTeam; lowered: Lowered[] }
  /** Other people or keys: the six words must be compared again. `by`: who of those before signed it. */
  | { is: 'other-steward'; next: KnownTeam; lowered: Lowered[]; by: Role[] }
  | { is: 'refused'; why: JoinRefusal };

/** A team joined by an invitation, its six words compared. */
export const joined = (
  { team: one, file, signedBy }: Invitation,
  as: KnownTeam['as'],
  now: number,
): KnownTeam => ({
  id: one.id,
  team: one,
  file,
  as,
  coming: null,
  comingFile: null,
  joinedAt: now,
  history: [{ version: one.version, since: one.since, by: signers(one, signedBy), lowered: [] }],
});

/** What holds on this day: a version that waited for it no longer waits. */
export const inForce = (known: KnownTeam, today: string): KnownTeam =>
  known.coming && known.coming.since <= today
    ? {
        ...known,
        team: known.coming,
        file: known.comingFile ?? known.file,
        coming: null,
        comingFile: null,
      }
    : known;

/** Judges an invitation, read and with signatures that hold, against what is known. `today`: `2027-03-21`. */
export function arriving(invitation: Invitation, known: KnownTeam | null, today: string): Arrival {
  if (!known) return { is: 'new' };
  const now = inForce(known, today);
  const after = invitation.team;
  const newest = now.coming ?? now.team;
  if (after.id !== now.id) return refused('other-team');
  if (after.version < newest.version) return { is: 'older' };
  if (after.version === newest.version)
    return isSame(after, newest) ? { is: 'same' } : refused('same-number');
  if (after.zone !== now.team.zone) return refused('zone-changed');
  return changing(invitation, now, today);
}

function changing(invitation: Invitation, now: KnownTeam, today: string): Arrival {
  const less = lowered(now.team, invitation.team);
  const by = signers(now.team, invitation.signedBy);
  // A lead who left cannot sign: another key for the lead is answered for by six words, as another steward is.
  const isGrave = less.some((one) => one !== 'lead-key');
  if (isGrave && secondKey(now.team) === null) return refused('no-lead-yet');
  if (isGrave && by.length < 2) return refused('two-must-sign');
  if (less.length > 0 && invitation.team.since < inDays(today, notice)) return refused('too-soon');
  const next = taken(invitation, now, today, { by, lowered: less });
  if (isOther(now.team, invitation.team)) return { is: 'other-steward', next, lowered: less, by };
  return less.length > 0 ? { is: 'weaker', next, lowered: less } : { is: 'stronger', next };
}

function taken(
  { team: after, file }: Invitation,
  now: KnownTeam,
  today: string,
  how: Pick<KnownTeam['history'][number], 'by' | 'lowered'>,
): KnownTeam {
  // What waited and is replaced before its day never did anything.
  const done = now.history.filter(({ version }) => version <= now.team.version);
  const history = [...done, { version: after.version, since: after.since, ...how }].slice(-200);
  return inForce({ ...now, coming: after, comingFile: file, history }, today);
}

/** One key is one role, whatever it is called. */
const secondKey = ({ keys }: Team) => (keys.lead === keys.steward ? null : keys.lead);

/** Which of a version's own roles signed. */
function signers(version: Team, signedBy: readonly string[]): Role[] {
  const second = secondKey(version);
  const roles: Role[] = signedBy.includes(version.keys.steward) ? ['steward'] : [];
  return second !== null && signedBy.includes(second) ? [...roles, 'lead'] : roles;
}

/** Somebody else opens, or signs for the steward or the lead; a first lead too, or a steward could play both roles unseen. */
const isOther = (before: Team, after: Team): boolean =>
  before.keys.seal !== after.keys.seal ||
  before.keys.steward !== after.keys.steward ||
  before.keys.lead !== after.keys.lead ||
  before.steward.name !== after.steward.name ||
  before.steward.is !== after.steward.is;

/** Read through the schema, both have their fields in the same order. */
const isSame = (one: Team, other: Team): boolean =>
  JSON.stringify(team.parse(one)) === JSON.stringify(team.parse(other));

const inDays = (today: string, many: number): string =>
  new Date(Date.parse(today) + many * day).toISOString().slice(0, 10);

const refused = (why: JoinRefusal): Arrival => ({ is: 'refused', why });
