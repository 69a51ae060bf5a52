import type { Overview, TeamOverview } from '@/lib/team/overview';
import type { TeamFileRefusal } from '@/lib/team/signed-team-file';

/** One team's file, as whoever leads the leads has it. */
export interface TeamBelow extends TeamOverview {
  /** The key it was signed with, short enough to be read aloud; null once it was compared. */
  uncompared: string | null;
}
export interface HeadsView {
  state: 'loading' | 'failed' | 'ready';
  today: string;
  teams: readonly TeamBelow[];
  ownTime: Overview['ownTime'];
  /** What became of the files that were opened last. */
  came: readonly { name: string; is: 'taken' | 'same' | TeamFileRefusal | 'disk' }[];
  /** Signed with another key than the one that is known; nothing is taken before somebody says so. */
  strangers: readonly { team: string; name: string; short: string }[];
}
export interface HeadsEvents {
  open: (files: File[]) => void;
  compared: (team: string) => void;
  take: (team: string) => void;
  putAside: (team: string) => void;
  forget: (team: string) => void;
  leave: () => void;
  tryAgain: () => void;
}
