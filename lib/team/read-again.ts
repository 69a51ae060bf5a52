import { opened } from '../signed';
import { type Release, release } from '../summaries/schema';
import { fromJson } from '../text';
import { longestRelease } from './signed-release';

/**
 * A release that was checked when it came, out of the store again. Whose key signed it is not asked a second time:
 * a team may have had another steward then. Null when the disk has spoilt it.
 */
export async function readAgain(file: string): Promise<Release | null> {
  const opening = await opened('release', file, longestRelease);
  return opening.is === 'signed' ? (release.safeParse(fromJson(opening.text)).data ?? null) : null;
}
