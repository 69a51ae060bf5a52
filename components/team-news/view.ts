import type { ReleaseEvents, ReleaseView } from '@/components/release/view';
import type { TeamFile } from '@/lib/team/file-schema';
import type { TeamFileRefusal } from '@/lib/team/signed-team-file';

/**
 * Whether this browser's own share is in a release: only it can know. `taken-back-too-late`: counted before the
 * withdrawal came.
 */
export type Counted = 'yes' | 'no' | 'taken-back' | 'taken-back-too-late';

export interface ReadRelease {
  id: string;
  view: ReleaseView;
  /** Null when nothing was shared from here in that week. */
  counted: Counted | null;
}

export interface NewsView {
  state: 'loading' | 'failed' | 'ready';
  team: { id: string; name: string; answerWithin: number } | null;
  /** The other teams joined here. */
  others: { id: string; name: string }[];
  today: string;
  /** What the lead sent last; null when nothing came. */
  file: TeamFile | null;
  /** Newest first. */
  releases: ReadRelease[];
  /** Releases in the file that the team's steward did not sign, or that contradict another one: not shown. */
  aside: number;
  /** What became of the file opened last. */
  came: 'kept' | 'same' | TeamFileRefusal | 'disk' | null;
}

export interface NewsEvents extends Pick<ReleaseEvents, 'print' | 'saveTable'> {
  openFile: (file: File) => void;
  saveSigned: (id: string, name: string) => void;
  seeTeam: (team: string) => void;
  openCharter: () => void;
  openShare: () => void;
  tryAgain: () => void;
  leave: () => void;
}
