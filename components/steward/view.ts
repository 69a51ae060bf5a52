import type { CharterProblem } from '@/components/charter/view';
import type { Terms } from '@/lib/summaries/schema';
import type { Lowered } from '@/lib/team/lowered';
import type { Team } from '@/lib/team/schema';

/** What a release of one team's week could be, as far as it may be told before it is made. */
type Standing =
  | 'too-few'
  | 'ready'
  /** Released already, and enough people have come since for another part. */
  | 'ready-again'
  | 'nobody-new'
  | 'too-few-new'
  /** The week is not over there yet. */
  | 'not-over'
  /** Given under terms that protect more than those that hold now. */
  | 'earlier-terms';

export interface TeamWeekView {
  team: string;
  name: string;
  /** What stands above the team and has no summary of this week yet. */
  above: string[];
  /** Files, never people. */
  files: number;
  is: Standing;
}
interface WeekView {
  week: string;
  teams: TeamWeekView[];
}
/** A signed release that stays here, to be handed over again. */
export interface ReleasedView {
  id: string;
  /** A team's name, or what stands above several. */
  name: string;
  isAbove: boolean;
  week: string;
  part: number;
}

export interface DeskView {
  state: 'loading' | 'failed' | 'ready';
  /** `open`: its key is in memory, until the page closes or is locked. */
  teams: { id: string; name: string; open: boolean }[];
  /** A passphrase is being tried. */
  busy: boolean;
  keyProblem: KeyProblem | null;
  /** `watching` is the folder's name. */
  taking: { canWatch: boolean; watching: string | null; busy: boolean; problem: 'folder' | null };
  weeks: WeekView[];
  /** `says`: why, in the reader's words. */
  refused: { name: string; says: string }[];
  released: ReleasedView[];
  /** What was made a moment ago, by the names of its files. */
  made: string[];
  releaseProblem: 'meanwhile' | 'disk' | null;
}
export type KeyProblem = 'wrong' | 'not-a-copy' | 'already-here' | 'disk';

export interface DeskEvents {
  unlock: (passphrase: string) => void;
  lock: () => void;
  tryAgain: () => void;
  setUp: () => void;
  openTeam: (team: string) => void;
  /** A copy of a key, saved elsewhere. */
  bringKey: (file: File) => void;
  takeFiles: (files: File[]) => void;
  watchFolder: () => void;
  stopWatching: () => void;
  lookAgain: () => void;
  release: (week: string, teams: string[]) => void;
  saveRelease: (id: string) => void;
}

/** What a steward decides about a team; the rest of it is made. */
export interface TeamDraft {
  name: string;
  language: Team['language'];
  zone: string;
  /** The nearest, and what stands above that; '' for nothing. */
  above: [string, string];
  stewardName: string;
  stewardIs: Team['steward']['is'];
  /** As pasted; '' for none yet. */
  leadKey: string;
  terms: Terms;
  answerWithin: number;
}

export interface SetUpView {
  draft: TeamDraft;
  zones: string[];
  /** There is a team already: one passphrase for all opens them together. */
  isFirst: boolean;
  busy: boolean;
  problem: 'disk' | null;
}
export interface SetUpEvents {
  make: (draft: TeamDraft, passphrase: string) => void;
  back: () => void;
}

type TeamSaid = 'set-up' | 'changed' | 'waits' | 'proposed' | 'new-keys';
export interface TeamView {
  team: Team;
  draft: TeamDraft;
  today: string;
  /** Its key is open: without it nothing can be signed. */
  open: boolean;
  busy: boolean;
  keyProblem: 'wrong' | null;
  /** The newest invitation as one line. */
  line: string;
  /** The six words; empty until they are known. */
  seal: string[];
  copied: boolean;
  /** A version that protects less, and its day; it is what the invitation hands on. */
  coming: { since: string; lowered: Lowered[] } | null;
  /** What was done a moment ago. */
  said: TeamSaid | null;
  /** What did not go. */
  problem: CharterProblem | null;
}
export interface TeamEvents {
  back: () => void;
  unlock: (passphrase: string) => void;
  saveInvitation: () => void;
  copyLine: () => void;
  saveKey: () => void;
  /** Takes effect at once, unless it protects less: then it waits for the lead until `since`. */
  change: (draft: TeamDraft, since: string) => void;
  /** What the lead has signed comes back. */
  takeAgreed: (file: File) => void;
  newKeys: (passphrase: string) => void;
}
