import { saveFile } from '@/components/plain/save-file';
import type { KeyProblem } from '@/components/steward/view';
import { joined } from '@/lib/team/join';
import { keyCopyIn, keyCopyOf, longestCopy } from '@/lib/team/key-copy';
import { deskOf, keepStewarded, teamKnown } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';
import { keyCopyFileName } from './named-file';

/** A copy of one team's keys, to be kept elsewhere. */
export async function saveKeyCopy({ id, team, file }: KnownTeam): Promise<void> {
  const desk = await deskOf(id);
  if (desk) saveFile(keyCopyFileName(team.name), keyCopyOf(file, desk.box));
}

/** Takes a copy in; the passphrase is asked for later. Gives what is wrong with it, or null. */
export async function bringKeyCopy(file: File, now: number): Promise<Exclude<KeyProblem, 'wrong'> | null> {
  try {
    const copy = file.size > longestCopy ? null : await keyCopyIn(await file.text());
    if (!copy) return 'not-a-copy';
    const { invitation, box } = copy;
    const { id } = invitation.team;
    if (await deskOf(id)) return 'already-here';
    const known = await teamKnown(id);
    const as = { member: false, lead: false, ...known?.as, steward: true };
    // What is known here may be newer than the copy.
    await keepStewarded(known ? { ...known, as } : joined(invitation, as, now), { id, box });
    return null;
  } catch {
    return 'disk';
  }
}
