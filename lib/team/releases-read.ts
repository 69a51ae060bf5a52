import { admit } from '../summaries/admit';
import type { Release } from '../summaries/schema';
import { receiptOf } from '../summaries/share-id';
import type { Given } from '../summaries/stored-schema';
import { keepsTerms } from './kept-terms';
import type { Team } from './schema';
import { openRelease } from './signed-release';

/** A release of the lead's file, with the file it came in. */
export interface ReadRelease {
  file: string;
  release: Release;
}

/**
 * The releases of a lead's file that this team's steward signed, newest week first. One that is of another team,
 * protects less than the team's terms, or stands against another of its week is left out and counted: the lead's signature vouches for none.
 */
export async function releasesIn(
  files: readonly string[],
  team: Team,
): Promise<{ read: ReadRelease[]; aside: number }> {
  const { id, keys, above } = team;
  const read: ReadRelease[] = [];
  for (const file of files) {
    const opening = await openRelease(file, keys.steward);
    if (opening.is === 'refused') continue;
    const { release } = opening;
    const isOurs = 'team' in release.of ? release.of.team === id : above.includes(release.of.above);
    const known = read.map((one) => one.release);
    const mayStand = isOurs && keepsTerms(release, team);
    if (mayStand && admit(known, release).is === 'new') read.push({ file, release });
  }
  read.sort(
    (one, other) =>
      other.release.week.localeCompare(one.release.week) || one.release.part - other.release.part,
  );
  return { read, aside: files.length - read.length };
}

/** Whether the share made in this browser is in a release; null when none was made, or another part holds it. */
export async function countedIn(
  { of, week, part }: Release,
  all: readonly Release[],
  given: readonly Given[],
): Promise<'yes' | 'no' | 'taken-back' | 'taken-back-too-late' | null> {
  const mine = 'team' in of ? given.find((one) => one.team === of.team && one.week === week) : undefined;
  if (!mine || !('team' in of)) return null;
  const receipt = await receiptOf(mine.share.id);
  const parts = all.filter((one) => 'team' in one.of && one.of.team === of.team && one.week === week);
  const holding = parts.find(({ receipts }) => receipts.includes(receipt));
  const isBack = mine.share.is === 'withdrawn';
  if (holding) return holding.part !== part ? null : isBack ? 'taken-back-too-late' : 'yes';
  return isBack ? 'taken-back' : 'no';
}
