import type { LeftAside } from '@/components/release/reading-view';
import { nameOf, releaseId } from '@/lib/summaries/release-id';
import type { Release } from '@/lib/summaries/schema';
import { keepRelease } from '@/lib/summaries/store';
import { arrivingRelease } from '@/lib/team/arriving-release';
import type { Team } from '@/lib/team/schema';
import { longestRelease } from '@/lib/team/signed-release';

export interface TakenFile {
  name: string;
  is: 'taken' | 'same' | LeftAside;
  release: Release | null;
}

/** Takes in what may be taken, file by file: each is looked at beside those before it. */
export async function takeReleases(
  files: readonly File[],
  team: Team,
  known: readonly Release[],
): Promise<TakenFile[]> {
  const here = [...known];
  const came: TakenFile[] = [];
  for (const file of files) {
    const taken = await takeOne(file, team, here).catch((): TakenFile => aside(file, 'disk'));
    if (taken.is === 'taken' && taken.release) here.push(taken.release);
    came.push(taken);
  }
  return came;
}

async function takeOne(file: File, team: Team, known: readonly Release[]): Promise<TakenFile> {
  if (file.size > longestRelease) return aside(file, 'too-large');
  const text = await file.text();
  const arrival = await arrivingRelease(text, team, known);
  if (arrival.is === 'refused') return aside(file, arrival.why);
  const { release } = arrival;
  if (arrival.is === 'same') return { name: file.name, is: 'same', release };
  const { of, week, part } = release;
  const row = { id: releaseId(release), of: nameOf(of), week, part, file: text };
  // Another window may have been quicker: the one that is kept stays.
  const kept = await keepRelease(row);
  return kept.file === text ? { name: file.name, is: 'taken', release } : aside(file, 'other-release');
}

const aside = ({ name }: File, why: LeftAside): TakenFile => ({ name, is: why, release: null });
