import type { Moment } from '@/lib/interactions/schema';
import type { Locale } from '@/lib/locales/say';
import type { Severity } from '@/lib/packs/check';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Problem } from '@/lib/packs/problem';
import type { Pack } from '@/lib/packs/schema';
import type { EntryState } from '@/lib/studio/state-schema';
import type { TableOrRefusal } from '@/lib/studio/table';
import type { UsefulnessRefusal } from '@/lib/studio/usefulness';
import type { Step } from '@/lib/studio/versions';
import type { Usefulness } from '@/lib/summaries/usefulness-schema';
import type { Spot } from './editing';

/** One pack of the library, as its row shows it. */
export interface Shelved {
  id: string;
  /** null: the draft cannot be read as a pack just now; the code view can. */
  name: { en: string; fr: string } | null;
  layer: Pack['layer'] | null;
  state: EntryState;
  changedAt: number;
  /** Published ones, newest first. */
  versions: { version: string; at: number }[];
  /** The draft differs from what was published last. */
  ahead: boolean;
}

/** A file that stays closed: what is the matter, and what to do. */
export interface Refused {
  title: string;
  whatNow: string;
}

export interface LibraryView {
  state: 'loading' | 'failed' | 'ready';
  packs: Shelved[];
  /** Deleted a moment ago, and still there to bring back. */
  removed: { id: string; name: string } | null;
  /** A signed pack that was opened a moment ago, and whose key it bears. */
  signed: { id: string; name: { en: string; fr: string }; claims: string | null; fingerprint: string } | null;
  /** Why a file that was chosen is not here, in the reader’s words. */
  refused: Refused | null;
  now: number;
}

export interface LibraryEvents {
  /** `place`: where in the new pack to begin. */
  begin: (name: string, layer: Pack['layer'], place: PlaceId) => void;
  openFile: (file: File) => void;
  copyCore: () => void;
  open: (id: string) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
  bringBack: () => void;
  tryAgain: () => void;
}

/** Where one is in a pack. */
export const places = [
  'about',
  'opening',
  'listening',
  'answering',
  'difficult',
  'closing',
  'after',
  'cues',
  'starters',
  'leaders',
  'diagnostic',
  'replies',
  'samples',
  'rehearsal',
  'check',
  'publish',
  'search',
  'code',
] as const satisfies readonly (Moment | string)[];
export type PlaceId = (typeof places)[number];

/** What publishing needs to know. */
export interface PublishingView {
  state: EntryState;
  /** Newest first. */
  versions: { version: string; at: number; signed: boolean; volunteers: string | null }[];
  /** The number the next version would bear; null when numbers have run out. */
  next: Record<Step, string | null>;
  publisher: { name: string; fingerprint: string } | null;
  /** The key is open until this page closes. */
  unlocked: boolean;
  keyBusy: boolean;
  keyProblem: 'wrong' | 'short' | null;
  /** What has just been done. */
  said: { is: 'published' | 'rolledBack'; file: string } | null;
  failed: 'disk' | 'too-large' | 'locked' | null;
  /** What came back by file, of which version. */
  counts: { week: string; counts: ReadonlyMap<string, Usefulness> } | null;
}

export interface EditorView {
  pack: Pack;
  /** The packs it lies on, lowest first, and all of them as one; none and null for a core pack. */
  belowPacks: readonly Pack[];
  below: Pack | null;
  /** How much each rule of the check counts in this organisation. */
  severity: Severity;
  /** All that can be rehearsed on: the library's and the pack's own. */
  conversations: readonly Conversation[] | null;
  /** Rehearsed with somebody whose reflexes these formulas are. */
  practised: boolean;
  /** What was published last; null when nothing was. */
  published: Pack | null;
  publishing: PublishingView;
  place: PlaceId;
  open: Spot | null;
  /** What was typed as code and is no pack just now: forms wait until it is one. */
  code: string | null;
  /** The right to write, code included. */
  mayWrite: boolean;
  /** `refused`: the disk would not take it; the text is whole in this window. */
  kept: 'kept' | 'keeping' | 'refused';
  canUndo: boolean;
  canRedo: boolean;
  readOnly: boolean;
  /** Another window writes in this pack. */
  elsewhere: boolean;
  /** Something was deleted by the last edit. */
  removed: boolean;
  locale: Locale;
}

export interface EditorEvents {
  edit: (change: (pack: Pack) => Pack, field?: string) => void;
  open: (spot: Spot | null) => void;
  go: (place: PlaceId, spot?: Spot | null) => void;
  practise: (practised: boolean) => void;
  /** Takes in a file of counts; says why not, or null. */
  readCounts: (file: File) => Promise<UsefulnessRefusal | 'other-pack' | null>;
  /** The rows of a file of canned replies. */
  readTable: (file: File) => Promise<TableOrRefusal>;
  /** Sets how much a rule counts, for every pack of this studio. */
  weigh: (rule: string, weight: Problem['kind'] | 'off') => void;
  writeCode: (text: string) => void;
  dropCode: () => void;
  undo: () => void;
  redo: () => void;
  /** Signs (or not), keeps the version and hands the file over. `volunteers` are names for oneself. */
  publish: (step: Step, volunteers: string, signed: boolean) => void;
  rollBack: (version: string) => void;
  retire: () => void;
  offerAgain: () => void;
  saveVersion: (version: string) => void;
  makeKey: (name: string, passphrase: string) => void;
  unlock: (passphrase: string) => void;
  leave: () => void;
  /** The draft as a file, when the disk refuses. */
  takeAlong: () => void;
}
