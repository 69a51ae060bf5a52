import type { InvitationRefusal } from '@/lib/team/invitation';
import type { JoinRefusal } from '@/lib/team/join';
import type { Team } from '@/lib/team/schema';
import type { TeamFileRefusal } from '@/lib/team/signed-team-file';
import type { Lowering } from '@/lib/team/taking';

/** A team as its invitation describes it, and the six words of exactly that invitation. */
export interface SealedTeam {
  team: Team;
  seal: string[];
}

export interface JoinedTeam extends SealedTeam {
  /** A version that waits for its day; null when none does. */
  coming: Lowering | null;
  /** The lead sent a file that has not been looked at. */
  hasNews: boolean;
}

/** An invitation that asks for the agent's word. */
export type ArrivalView =
  | ({ is: 'new' } & SealedTeam)
  | ({ is: 'weaker' | 'other-steward'; lowering: Lowering } & SealedTeam);

/** Why what was opened or pasted changed nothing; `disk` when nothing could be kept. */
export type MembershipProblem =
  | `invitation-${InvitationRefusal}`
  | `change-${Exclude<JoinRefusal, 'other-team'> | 'older'}`
  | `file-${TeamFileRefusal}`
  | 'disk';

/** What became of what was opened last, when all went well. */
export interface Told {
  is: 'joined' | 'same' | 'stronger' | 'waits' | 'taken' | 'left' | 'news' | 'no-news';
  /** Of the team. */
  name: string;
  /** Its id, where there is something to go and see. */
  team: string | null;
}

export interface MembershipView {
  teams: JoinedTeam[];
  arrival: ArrivalView | null;
  problem: MembershipProblem | null;
  told: Told | null;
}

export interface MembershipEvents {
  /** An invitation, or a file from the lead: either is known by itself. */
  openFile: (file: File) => void;
  paste: (line: string) => void;
  /** Joins, or takes the version that has been looked at. */
  accept: () => void;
  decline: () => void;
  leave: (team: string) => void;
  openNews: (team: string) => void;
  openCharter: (team: string) => void;
  openShare: () => void;
}
