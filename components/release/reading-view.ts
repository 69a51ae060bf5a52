import type { Cause } from '@/lib/reflections/schema';
import type { Release } from '@/lib/summaries/schema';
import type { ReleaseRefusal } from '@/lib/team/signed-release';

/** Why a release was left aside: what is wrong with the file, or what it would give away beside the others. */
export type LeftAside =
  | ReleaseRefusal
  | 'other-team'
  | 'other-release'
  | 'shared-people'
  | 'weaker-terms'
  | 'disk';

/** A week as the list has it. Roofs stand apart from the team: they are read without the loop. */
export interface WeekEntry {
  /** Of the team, or of a roof: tells entries of one week apart. */
  id: string;
  week: string;
  /** The roof's name; null for the team itself. */
  roof: string | null;
  is: 'opened' | 'unopened';
}

export interface ReadingView {
  state: 'loading' | 'failed' | 'ready';
  name: string;
  today: string;
  /** Newest first. */
  weeks: readonly WeekEntry[];
  chosen: ChosenWeek | null;
  /** Every release here: what changed and the lines over weeks are read from them. */
  known: readonly Release[];
  words: ReadonlyMap<string, string>;
  /** Files that came a moment ago and were left aside, or were here already. */
  came: readonly { name: string; is: 'taken' | 'same' | LeftAside }[];
}

/** The week somebody looks at. */
export type ChosenWeek =
  /** It can be opened, and is not yet. */
  | { is: 'ready'; entry: WeekEntry }
  /** Closed until the lead has said what became of the one opened before. */
  | { is: 'closed'; entry: WeekEntry; owed: string }
  /** Open: its parts, each for itself, and what of it is on the board. */
  | { is: 'open'; entry: WeekEntry; parts: readonly Release[]; onBoard: ReadonlySet<Cause> | null };

export interface ReadingEvents {
  take: (files: File[]) => void;
  choose: (id: string) => void;
  open: (id: string) => void;
  /** “Since last time, we…”; false when it could not be kept. */
  closeLoop: (week: string, says: string) => Promise<boolean>;
  putOnBoard: (week: string, cause: Cause, what: string) => void;
  print: (name: string) => void;
  saveTable: (name: string, text: string) => void;
  saveSigned: (name: string, release: Release) => void;
  /** What the reminders were worth, for whoever writes the packs: one file for each pack. */
  saveUsefulness: (release: Release) => void;
  seeBoard: () => void;
  leave: () => void;
  tryAgain: () => void;
}
