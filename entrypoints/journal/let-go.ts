import { saveFile } from '@/components/plain/save-file';
import type { WeekView } from '@/components/sharing/view';
import type { Share } from '@/lib/summaries/schema';
import { sealShare, shareFileName } from '@/lib/summaries/sealed-share';
import { shareId } from '@/lib/summaries/share-id';
import { givenFor, keepGiven, shareSecret } from '@/lib/summaries/store';
import type { Team } from '@/lib/team/schema';

/** The file that is in the downloads now, or why there is none; neither when there was nothing to do. */
export type Outcome = Pick<WeekView, 'saved' | 'problem'>;

/** Seals, keeps, then saves: when one of them fails nothing has left, and nothing is kept. */
export const letGo = (
  share: Share & { is: 'given' },
  team: Team,
  fresh: Uint8Array<ArrayBuffer>,
): Promise<Outcome> =>
  alone(async () => {
    const { week } = share.contribution;
    // Another window may have let this week go meanwhile: what is frozen stays so, and is shown instead.
    if ((await givenFor(team.id)).some((one) => one.week === week)) return { saved: null, problem: null };
    const id = await shareId(await shareSecret(() => fresh), team.id, week);
    return keptAndSaved({ ...share, id }, team, week);
  });

/** A withdrawal under the same name, as long as the share it undoes. */
export const takeBack = (given: Share, team: Team, week: string): Promise<Outcome> =>
  alone(() => keptAndSaved({ is: 'withdrawn', id: given.id, team: team.id, week }, team, week));

/** What was let go, sealed once more: other bytes, the same share. */
export async function saveSealed(share: Share, team: Team): Promise<Outcome> {
  const file = await sealed(share, team);
  return file === null ? { saved: null, problem: 'key' } : { saved: saved(file), problem: null };
}

async function keptAndSaved(share: Share, team: Team, week: string): Promise<Outcome> {
  const file = await sealed(share, team);
  if (file === null) return { saved: null, problem: 'key' };
  await keepGiven({ id: `${team.id} ${week}`, team: team.id, week, share, at: Date.now() });
  return { saved: saved(file), problem: null };
}

const sealed = (share: Share, team: Team): Promise<string | null> =>
  sealShare(share, team.keys.seal, team.id).catch(() => null);

function saved(file: string): string {
  const name = shareFileName((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  saveFile(name, file);
  return name;
}

/** One window at a time; what the disk refuses is told, never thrown. */
const alone = (act: () => Promise<Outcome>): Promise<Outcome> =>
  navigator.locks.request('aparte shares', () =>
    act().catch((): Outcome => ({ saved: null, problem: 'disk' })),
  );
