import { fieldOf } from '../packs/field';
import { isNewer, opened, type SignedRefusal, type SigningKey, sign } from '../signed';
import { fromJson } from '../text';
import { type TeamFile, teamFile } from './file-schema';
import type { Team } from './schema';

const purpose = 'team-file';
/** In characters: a year of releases, and everything a lead could write. */
export const longestTeamFile = 30_000_000;

/** Why a file is not taken for the lead's team file. Each has a sentence; the list is closed. */
export type TeamFileRefusal =
  | 'not-a-team-file'
  | 'too-large'
  /** Changed, cut off, or signed by somebody else than it says. */
  | 'damaged'
  | 'newer-format'
  /** This browser is too old to check signatures. */
  | 'cannot-check'
  /** The team has no lead whose signature could be checked. */
  | 'no-lead'
  /** Sound, and signed by somebody who is not this team's lead. */
  | 'other-lead'
  | 'other-team'
  /** A newer one is here; whoever keeps it says so. */
  | 'older';
export type OpenedTeamFile =
  | { is: 'opened'; teamFile: TeamFile; signedBy: string[] }
  | { is: 'refused'; why: TeamFileRefusal };

/** The file that carries the lead's answers to the team. Rejects one larger than anybody would open. */
export async function signTeamFile(one: TeamFile, key: SigningKey): Promise<string> {
  return sign(purpose, JSON.stringify(teamFile.parse(one)), [key], longestTeamFile);
}

/** Opens a file this team's lead signed. Never throws; whether a newer one is here remains to be looked at. */
export async function openTeamFile(file: string, { id, keys }: Team): Promise<OpenedTeamFile> {
  const read = await readTeamFile(file);
  if (read.is === 'refused') return read;
  // Which team comes first: a lead of two teams signs for both, and “another lead” would be the wrong thing to say.
  if (read.teamFile.team !== id) return refused('other-team');
  if (keys.lead === null) return refused('no-lead');
  return read.signedBy.includes(keys.lead) ? read : refused('other-lead');
}

/** For whoever holds no invitation, and so knows no lead's key: who signed is told, and whether it is the lead is not. */
export async function readTeamFile(file: string): Promise<OpenedTeamFile> {
  const opening = await opened(purpose, file, longestTeamFile);
  if (opening.is === 'refused') return refused(toSay(opening.why));
  const inside = fromJson(opening.text);
  const read = teamFile.safeParse(inside).data;
  if (read) return { is: 'opened', teamFile: read, signedBy: opening.keys };
  const isToCome = isNewer(fieldOf(inside, 'schema'), 'aparte-team-file');
  return refused(isToCome ? 'newer-format' : 'not-a-team-file');
}

const toSay = (why: SignedRefusal): TeamFileRefusal =>
  why === 'not-this' || why === 'too-deep' ? 'not-a-team-file' : why;
const refused = (why: TeamFileRefusal) => ({ is: 'refused', why }) as const;
