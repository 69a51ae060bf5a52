import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { fieldOf } from '../packs/field';
import { alsoSigned, isNewer, opened, type SignedRefusal, type SigningKey, sign } from '../signed';
import { isZone } from '../summaries/week';
import { exactText, fromBase64Url, fromJson, toBase64Url } from '../text';
import { type Team, team } from './schema';

const purpose = 'team-invitation';
/** In characters; twice what the longest names need. */
export const longestInvitation = 20_000;
const mark = 'aparte-team:';

/** Why what was given is no invitation one could take. Each has a sentence; the list is closed. */
export type InvitationRefusal =
  | 'not-an-invitation'
  | 'too-large'
  /** Changed, cut off, or signed by somebody else than it says. */
  | 'damaged'
  | 'newer-format'
  /** This browser is too old to check signatures. */
  | 'cannot-check'
  /** The steward it names did not sign it. */
  | 'not-by-steward'
  /** This browser knows no such time zone, and could not tell the team's weeks. */
  | 'unknown-zone';

/** An invitation whose signatures hold. */
export interface Invitation {
  team: Team;
  /** The signed file, to be handed on. */
  file: string;
  /** Exactly what was signed: the six words are made from it. */
  text: string;
  /** Every key that signed it. */
  signedBy: string[];
}
export type ReadInvitation = ({ is: 'read' } & Invitation) | { is: 'refused'; why: InvitationRefusal };

type Shown = Pick<SigningKey, 'publicKey'>;
type Chosen = Omit<Team, 'schema' | 'id' | 'version' | 'keys'> & { leadKey: string | null };

/** A new team under a name of chance. Rejects what no team may be. */
export function makeTeam(
  { leadKey, ...chosen }: Chosen,
  keys: { seal: Shown; sign: Shown },
  random: (bytes: number) => Uint8Array,
): Team {
  const id = [...random(12)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
  return team.parse({
    ...chosen,
    schema: 'aparte-team/1',
    id: `t-${id}`,
    version: 1,
    keys: { seal: keys.seal.publicKey, steward: keys.sign.publicKey, lead: leadKey },
  });
}

/** The next version of a team; what it is and in which zone its weeks begin never changes. */
export const changedTeam = (
  before: Team,
  change: Partial<Omit<Team, 'schema' | 'id' | 'version' | 'zone'>>,
): Team => team.parse({ ...before, ...change, version: before.version + 1 });

/** The invitation, signed by the steward it names. */
export const inviteFile = (one: Team, keys: { sign: SigningKey }): Promise<string> =>
  sign(purpose, JSON.stringify(one), [keys.sign], longestInvitation);

/** The same invitation signed by somebody else too: the lead, or a steward who hands over. */
export const countersign = (file: string, key: SigningKey): Promise<string> =>
  alsoSigned(purpose, file, key, longestInvitation);

/** The invitation as one line, for a mail or a chat. */
export const invitationLine = (file: string): string => mark + toBase64Url(new TextEncoder().encode(file));

/** Reads a file's text, or a line from a mail, with words around it or broken by the mail. Never throws. */
export async function readInvitation(given: string): Promise<ReadInvitation> {
  if (given.length > 2 * longestInvitation) return refused('too-large');
  const file = fileIn(given);
  if (file === null) return refused('damaged');
  const opening = await opened(purpose, file, longestInvitation);
  if (opening.is === 'refused') return refused(toSay(opening.why));
  const { text, keys: signedBy } = opening;
  const inside = fromJson(text);
  const read = team.safeParse(inside).data;
  if (!read)
    return refused(isNewer(fieldOf(inside, 'schema'), 'aparte-team') ? 'newer-format' : 'not-an-invitation');
  if (!areWritten(read.keys)) return refused('not-an-invitation');
  if (!signedBy.includes(read.keys.steward)) return refused('not-by-steward');
  if (!isZone(read.zone)) return refused('unknown-zone');
  return { is: 'read', team: read, file, text, signedBy };
}

/** The file itself, or the one in a pasted line; null for a line that was cut. */
function fileIn(given: string): string | null {
  const at = given.indexOf(mark);
  if (at < 0) return given;
  const after = given.slice(at + mark.length);
  // Alone, a line may be broken anywhere; among other words it ends where they go on.
  const line =
    at === given.length - given.trimStart().length ? after.replace(/\s+/g, '') : /^[\w-]*/.exec(after)?.[0];
  const bytes = fromBase64Url(line ?? '');
  return bytes && exactText(bytes);
}

/** Each key written in the one way there is: nothing could be sealed to another. */
const areWritten = ({ seal, lead }: Team['keys']) =>
  [seal, lead ?? ''].every((key) => fromBase64Url(key) !== null);
const toSay = (why: SignedRefusal): InvitationRefusal =>
  why === 'not-this' || why === 'too-deep' ? 'not-an-invitation' : why;
const refused = (why: InvitationRefusal): ReadInvitation => ({ is: 'refused', why });

/**
 * Six words for the exact text that was signed, to be compared with a colleague's: 66 bits of its SHA-256. To slip
 * in another invitation under the words of this one takes some 10^19 attempts.
 */
export async function sealWords(text: string, language: Team['language']): Promise<string[]> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bits = [...new Uint8Array(digest)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const list = language === 'fr' ? french : english;
  return Array.from({ length: 6 }, (_, at) =>
    (list[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '').normalize('NFC'),
  );
}
