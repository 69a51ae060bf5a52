import { saveFile } from '@/components/plain/save-file';
import type { SigningKey } from '@/lib/signed';
import { nameOf, releaseId } from '@/lib/summaries/release-id';
import { countedIn, freeze } from '@/lib/summaries/store';
import type { KeptRelease } from '@/lib/summaries/stored-schema';
import { type Loaded, type Made, releaseTogether } from '@/lib/team/release-together';
import type { Team } from '@/lib/team/schema';
import { signRelease } from '@/lib/team/signed-release';
import { heldNow, letGoOf } from './held';
import { releaseFileName } from './named-file';
import type { Stewarded } from './use-stewarded';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * Makes the week of these teams, freezes it, saves it and lets go of its shares. Gives the names of the files; null
 * when somebody released it meanwhile. Rejects when the disk refuses, and then nothing has happened.
 */
export async function releaseWeek(
  week: string,
  ids: readonly string[],
  { teams, releases }: Stewarded,
): Promise<string[] | null> {
  const loaded: Loaded[] = [];
  for (const { id, team } of teams.filter(({ id }) => ids.includes(id))) {
    const state = heldNow().weeks.get(`${id} ${week}`)?.state;
    if (state) loaded.push({ team, state, counted: (await countedIn(`${id} ${week}`)) ?? null });
  }
  const known = new Set(releases.map(({ id }) => id));
  const { made, counted } = await releaseTogether(loaded, week, known, random);
  const rows = await Promise.all(made.map(signedRow));
  if (rows.length === 0 || !(await freeze(rows, counted))) return null;
  letGoOf(counted.map(({ id }) => id));
  return rows.map((row) => handOver(row, teams));
}

async function signedRow({ release, signers: [first, ...others] }: Made): Promise<KeptRelease> {
  const { of, week, part } = release;
  const file = await signRelease(release, keyOf(first), ...others.map(keyOf));
  return { id: releaseId(release), of: nameOf(of), week, part, file };
}

function keyOf({ id }: Team): SigningKey {
  const keys = heldNow().keys.get(id);
  if (!keys) throw new Error('The keys were locked meanwhile.');
  return keys.sign;
}

/** Saves a release for the lead; the same one each time. Gives the file's name. */
export function handOver(row: KeptRelease, teams: Stewarded['teams']): string {
  const name = teams.find(({ id }) => id === row.of)?.team.name ?? row.of;
  const file = releaseFileName(name, row);
  saveFile(file, row.file);
  return file;
}
