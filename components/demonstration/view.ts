import type { Attempt, Outcome } from '@/lib/team/attempt';

/** What can be tried, without the trying: that is the page's. */
export type Tried = Omit<Attempt, 'run'> & { id: string };

/** The demonstration as it stands; nothing of it outlives the page. */
export interface DemonstrationView {
  /** How many invented people share, and how many there are. */
  howMany: number;
  most: number;
  word: string;
  attempts: Tried[];
  /** The one attempt that is open. */
  open: string | null;
  /** Null while it runs. */
  outcome: Outcome | null;
  /** It could not be run at all: this browser lacks something. */
  failed: boolean;
}

export interface DemonstrationEvents {
  setNumber: (howMany: number) => void;
  setWord: (word: string) => void;
  /** Runs it, again if it is open. */
  attempt: (id: string) => void;
  /** Runs the search that is open, for this word. */
  search: (word: string) => void;
  close: () => void;
  leave: () => void;
  seeCharter: () => void;
}
