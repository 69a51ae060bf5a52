import type { ReflectionEvents, ReflectionView } from '@/components/reflection/view';
import type { Cause, Reflection } from '@/lib/reflections/schema';

/** What the list is narrowed to; null shows everything. */
export type Narrowed = 'glad' | 'hard' | 'obstacle' | Cause | null;

export interface JournalView {
  state: 'loading' | 'ready' | 'failed';
  /** Newest first; grows by a page when earlier ones are asked for. */
  entries: Reflection[];
  /** There are earlier ones than these. */
  more: boolean;
  search: string;
  narrowed: Narrowed;
  /** The pack's questions in the reader's language, and the sites' names, by id. */
  questions: Record<string, string>;
  sites: Record<string, string>;
  /** The entry being changed; nothing is written until it is kept. */
  editing: ReflectionView | null;
  /** Just deleted, and still there to be brought back. */
  removed: Reflection | null;
  /** A team was joined here: a week can be shared with it. */
  canShare: boolean;
  /** Everything was erased a moment ago. */
  erased: boolean;
  /** Today's start of day is told from this, ms. */
  now: number;
}

/** While editing, `nothingToNote` leaves the entry as it was. */
export interface JournalEvents extends ReflectionEvents {
  search: (text: string) => void;
  narrow: (to: Narrowed) => void;
  showEarlier: () => void;
  edit: (id: string) => void;
  remove: (id: string) => void;
  bringBack: () => void;
  exportAll: () => void;
  eraseAll: () => void;
  tryAgain: () => void;
  /** To what could leave of a week. */
  share: () => void;
}
