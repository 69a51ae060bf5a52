import { admit } from '../summaries/admit';
import type { Release } from '../summaries/schema';
import { keepsTerms } from './kept-terms';
import type { Team } from './schema';
import { openRelease, type ReleaseRefusal } from './signed-release';

/** What becomes of a file that is handed to a lead. */
export type ArrivingRelease =
  | { is: 'new' | 'same'; release: Release }
  | {
      is: 'refused';
      why: ReleaseRefusal | 'other-team' | 'other-release' | 'shared-people' | 'weaker-terms';
    };

/** A release of this team, or of a roof it stands under, signed by its steward, and none that is here already otherwise. */
export async function arrivingRelease(
  file: string,
  team: Team,
  known: readonly Release[],
): Promise<ArrivingRelease> {
  const opening = await openRelease(file, team.keys.steward);
  if (opening.is === 'refused') return opening;
  const { release } = opening;
  const isOurs = 'team' in release.of ? release.of.team === team.id : team.above.includes(release.of.above);
  if (!isOurs) return { is: 'refused', why: 'other-team' };
  const admission = admit(known, release);
  if (admission.is === 'new' && !keepsTerms(release, team)) return { is: 'refused', why: 'weaker-terms' };
  return admission.is === 'refused' ? admission : { is: admission.is, release };
}
