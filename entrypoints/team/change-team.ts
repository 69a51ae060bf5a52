import { saveFile } from '@/components/plain/save-file';
import { nextVersion } from '@/components/steward/draft';
import type { TeamDraft, TeamView } from '@/components/steward/view';
import {
  changedTeam,
  countersign,
  inviteFile,
  longestInvitation,
  readInvitation,
} from '@/lib/team/invitation';
import { arriving } from '@/lib/team/join';
import { lowered } from '@/lib/team/lowered';
import { keepStewarded, keepTeam } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';
import { makeTeamKeys, sealTeamKeys, type TeamKeys } from '@/lib/team/team-keys';
import { changeHeld } from './held';
import { proposalFileName } from './named-file';

export type Outcome =
  | { is: 'said'; said: NonNullable<TeamView['said']> }
  | { is: 'failed'; why: NonNullable<TeamView['problem']> };

/** Another version: in force, waiting for its day, or a file that waits for the lead. */
export async function changeTerms(
  known: KnownTeam,
  draft: TeamDraft,
  since: string,
  today: string,
  keys: TeamKeys,
): Promise<Outcome> {
  const next = { ...nextVersion(known.team, draft, since), version: newestOf(known) + 1 };
  const file = await inviteFile(next, keys);
  if (lowered(known.team, next).some((one) => one !== 'lead-key')) {
    saveFile(proposalFileName(next.name, next.version), file);
    return { is: 'said', said: 'proposed' };
  }
  return taken(known, file, today);
}

/** A version comes back from the lead, or from a colleague who had it first. */
export async function agreedVersion(known: KnownTeam, given: File, today: string): Promise<Outcome> {
  if (given.size > 4 * longestInvitation) return failed('invitation-too-large');
  return taken(known, await given.text(), today);
}

/** New keys for a team whose own are lost; signed with the old ones too, where they are still open. */
export async function replaceKeys(
  known: KnownTeam,
  passphrase: string,
  today: string,
  old: TeamKeys | null,
): Promise<Outcome> {
  const keys = await makeTeamKeys();
  const changed = changedTeam(known.team, {
    keys: { ...known.team.keys, seal: keys.seal.publicKey, steward: keys.sign.publicKey },
    since: today,
  });
  const own = await inviteFile({ ...changed, version: newestOf(known) + 1 }, keys);
  const judged = await judge(known, old ? await countersign(own, old.sign) : own, today);
  if ('is' in judged) return judged;
  await keepStewarded(judged, { id: known.id, box: await sealTeamKeys(keys, passphrase, known.id) });
  changeHeld((held) => ({ keys: new Map(held.keys).set(known.id, keys) }));
  return { is: 'said', said: 'new-keys' };
}

async function taken(known: KnownTeam, file: string, today: string): Promise<Outcome> {
  const judged = await judge(known, file, today);
  if ('is' in judged) return judged;
  await keepTeam(judged);
  return { is: 'said', said: judged.coming ? 'waits' : 'changed' };
}

/** What to keep of a version, judged as everybody's browser will judge it. */
async function judge(known: KnownTeam, file: string, today: string): Promise<KnownTeam | Outcome> {
  const read = await readInvitation(file);
  if (read.is === 'refused') return failed(`invitation-${read.why}`);
  const arrival = arriving(read, known, today);
  if (arrival.is === 'refused')
    return failed(arrival.why === 'other-team' ? arrival.why : `change-${arrival.why}`);
  if (!('next' in arrival)) return failed(arrival.is === 'older' ? 'change-older' : 'nothing-new');
  return arrival.next;
}

const failed = (why: NonNullable<TeamView['problem']>): Outcome => ({ is: 'failed', why });
const newestOf = ({ team, coming }: KnownTeam) => Math.max(team.version, coming?.version ?? 0);
