import type { Moment } from '@/lib/interactions/schema';
import type { Terms } from '@/lib/summaries/schema';
import type { Team } from '@/lib/team/schema';

/** One field of what would leave; `leaves` is false when it was left out. */
export interface FieldView {
  field: string;
  /** Index into the field's buckets. */
  bucket: number;
  leaves: boolean;
}

/** A line of the week's notes. `leaves` is what would be read of it: masked, and cut when it is long. */
export interface LineView {
  /** Of the note. */
  id: string;
  own: string;
  leaves: string;
  ticked: boolean;
}

export type Intention = 'hardly' | 'at-times' | 'mostly';
export type Agreement = 'agree' | 'not-yet' | 'no-idea';
export interface StatementView {
  id: string;
  text: string;
  is: Agreement | null;
}

/** Nothing has left in any of these. */
export type ShareProblem = 'disk' | 'key';

/** One team's last week. */
export interface WeekView {
  team: string;
  name: string;
  week: string;
  steward: Team['steward'];
  terms: Terms;
  /** Choosing: nothing has left. Given, withdrawn: frozen. */
  stage: 'choosing' | 'given' | 'withdrawn';
  /** Something was noted in that week. */
  noted: boolean;
  fields: FieldView[];
  intention: Intention | null;
  /** Empty when the lead does not ask this week. */
  statements: StatementView[];
  lines: LineView[];
  /** Words as they leave, or left. */
  words: string[];
  /** Exactly what is sealed. */
  bytes: string;
  /** When it was let go, or taken back, in ms; null while choosing. */
  at: number | null;
  /** The file saved a moment ago; null when none was. */
  saved: string | null;
  problem: ShareProblem | null;
}

export interface SharingView {
  state: 'loading' | 'ready' | 'failed';
  /** One for each team that was joined. */
  weeks: WeekView[];
  /** The packs' words, by moment and by reminder's full name (`core:O1`). */
  moments: ReadonlyMap<Moment, string>;
  reminders: ReadonlyMap<string, string>;
}

export interface SharingEvents {
  leaveOut: (team: string, field: string, out: boolean) => void;
  chooseIntention: (team: string, is: Intention | null) => void;
  answer: (team: string, statement: string, is: Agreement | null) => void;
  reword: (team: string, line: string, own: string) => void;
  tick: (team: string, line: string, yes: boolean) => void;
  letGo: (team: string) => void;
  /** The file that was saved, or the withdrawal, once more. */
  saveAgain: (team: string) => void;
  withdraw: (team: string) => void;
  tryAgain: () => void;
  goBack: () => void;
  openMembership: () => void;
}
