import type { Budget } from '@/lib/nudges/schema';
import type { Guard, Protections } from '@/lib/team/charter';
import type { InvitationRefusal } from '@/lib/team/invitation';
import type { JoinRefusal } from '@/lib/team/join';
import type { Team } from '@/lib/team/schema';
import type { KnownTeam } from '@/lib/team/stored-schema';
import type { Lowering } from '@/lib/team/taking';

/** Keys as people compare them: `3b6a 27bc ceb6 a42d 62a3 a8d0`. */
export interface Prints {
  lead: string | null;
  steward: string;
}

/** A team's protections, ready to be read. */
export interface Described {
  team: Team;
  prints: Prints;
  /** The six words of exactly the invitation it was read from. */
  seal: string[];
}

export type CharterProblem =
  | `invitation-${InvitationRefusal}`
  | `change-${Exclude<JoinRefusal, 'other-team'> | 'older'}`
  | 'other-team'
  | 'nothing-new'
  | 'disk';

/** A version somebody proposes, looked at before it is signed. */
export interface Proposal extends Described {
  lowering: Lowering;
  differs: Guard[];
}

export interface CharterView {
  /** Null where this browser has no team, or the reader has not said which. */
  known:
    | (Described & {
        history: KnownTeam['history'];
        coming: Lowering | null;
        /** The lead's key of this browser is the one this team knows. */
        canSign: boolean;
      })
    | null;
  /** What a team begins with. */
  defaults: Protections;
  /** Teams of this browser, to choose among. */
  teams: { id: string; name: string }[];
  ceiling: Budget;
  ceilingIsManaged: boolean;
  /** The invitation the reader kept, opened; and where it differs from what holds, or from the defaults. */
  kept: (Described & { differs: Guard[] }) | null;
  keptProblem: CharterProblem | null;
  proposal: Proposal | null;
  proposalProblem: CharterProblem | null;
  /** The version that was signed here a moment ago is among the downloads. */
  signed: boolean;
}

export interface CharterEvents {
  leave: () => void;
  choose: (team: string) => void;
  print: () => void;
  tryIt: () => void;
  openKept: (file: File) => void;
  pasteKept: (line: string) => void;
  openProposal: (file: File) => void;
  sign: () => void;
  putAway: () => void;
}
