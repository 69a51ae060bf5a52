import type { MembershipEvents, MembershipView } from '@/components/membership/view';
import type { Answer, Contradiction, SelfCheck } from '@/lib/team/obstacle-schema';
import type { Raised } from '@/lib/team/obstacles';
import type { TeamFileRefusal } from '@/lib/team/signed-team-file';
import type { Board } from '@/lib/team/stored-schema';

/** Whether it was kept. What was not is still in its form. */
type Kept = Promise<boolean>;

/** The lead's page of one team. */
export interface LeadView {
  state: 'loading' | 'failed' | 'ready';
  name: string;
  /** `2026-11-23`, on the lead's calendar. */
  today: string;
  /** The week that runs, where the team is. */
  week: string;
  /** Working days in which the team agreed an obstacle gets a first answer. */
  answerWithin: number;
  /** This week's question from the leaders' pack, in the reader's words; null when no pack has one. */
  mirror: string | null;
  board: Board;
  /** Weeks whose summary is here and was not opened yet, oldest first. */
  waiting: readonly string[];
  file: TeamFileView;
  key: LeadKeyView;
  invitation: InvitationView;
  /** What the state of play asks. */
  statements: readonly string[];
}

/** How the file for the team stands. */
export interface TeamFileView {
  /** The last one that was saved; null before the first. */
  last: { serial: number; made: string } | null;
  /** Something is on the board that is not in it. */
  changed: boolean;
  /** What became of the last click. */
  result: 'saved' | 'same' | 'failed' | null;
  /** What became of a file the lead wanted to go on from. */
  goneOn: 'yes' | TeamFileRefusal | 'disk' | null;
}

export interface LeadKeyView {
  /** To be handed to the steward; null while it is being made. */
  line: string | null;
  /** The same, short enough to be read aloud. */
  short: string | null;
  /** The team believes it: `unknown` when its invitation names none yet, `other` when it names another's. */
  fits: 'yes' | 'unknown' | 'other';
  copied: boolean;
}

/** An invitation that came, or what became of it. */
export interface InvitationView extends Pick<MembershipView, 'arrival' | 'problem' | 'told'> {
  /** Whom the one that came names as the lead. */
  fits: LeadKeyView['fits'];
}
export type InvitationEvents = Pick<
  MembershipEvents,
  'openFile' | 'paste' | 'accept' | 'decline' | 'openNews'
>;

/** Where somebody begins who leads a team: the line for the steward, the invitation, and the teams that are here. */
export interface LeadDoorView {
  teams: readonly { id: string; name: string }[];
  key: LeadKeyView;
  invitation: InvitationView;
}
export interface LeadDoorEvents {
  copyKey: () => void;
  invitation: InvitationEvents;
  openTeam: (team: string) => void;
  leave: () => void;
}

export interface LeadEvents {
  /** The private self-check of this week. */
  look: (part: Partial<Omit<SelfCheck, 'week'>>) => void;
  spendTime: (more: 1 | -1) => void;
  raise: (raised: Raised) => Kept;
  take: (obstacle: string, owner: string, due: string | null) => Kept;
  answer: (obstacle: string, answer: Answer) => Kept;
  takeBack: (obstacle: string) => void;
  takeBackAnswer: (obstacle: string) => void;
  thank: (says: string) => Kept;
  takeBackThanks: (id: string) => void;
  contradict: (seen: Pick<Contradiction, 'target' | 'training' | 'takenTo'>) => Kept;
  carry: (contradiction: string, takenTo: string) => Kept;
  takeBackContradiction: (id: string) => void;
  closeLoop: (week: string, says: string) => Kept;
  launch: () => void;
  callOff: () => void;
  /** To the room where summaries are read. */
  read: () => void;
  /** Once more, when nothing has changed. */
  saveFile: (again?: boolean) => void;
  /** Goes on from a file of this team: another computer, or another lead before. */
  goOnFrom: (file: File) => void;
  copyKey: () => void;
  invitation: InvitationEvents;
  /** To where the terms stand, and a change of them is signed. */
  charter: () => void;
  leave: () => void;
  tryAgain: () => void;
}
