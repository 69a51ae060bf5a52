import type { SignedTeamFile } from './overview';

/** What a file is beside the one that is here of the same team. A newer one counts only under the key that is known. */
export function besides(
  came: SignedTeamFile,
  known: SignedTeamFile | null,
): 'new' | 'newer' | 'same' | 'older' | 'other-lead' {
  if (!known) return 'new';
  if (came.key !== known.key) return 'other-lead';
  if (came.file.serial === known.file.serial) return 'same';
  return came.file.serial > known.file.serial ? 'newer' : 'older';
}
