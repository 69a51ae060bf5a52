import type { Cause } from '@/lib/reflections/schema';
import type { Release } from '@/lib/summaries/schema';

/** One release, and what is needed to say it: the same page for the lead, for the agents and for whoever doubts. */
export interface ReleaseView {
  release: Release;
  /** The team's name, or the name of what stands above teams. */
  name: string;
  /** Every release known here, in any order: what changed and the lines over weeks are read from those of the same team. */
  known: readonly Release[];
  /** The packs' own words, by field: `useful.core:O1`, `diagnostic.S1`. What is missing is told by its name alone. */
  words: ReadonlyMap<string, string>;
  /** Causes this release has already put on the board; null for whoever has no board. */
  onBoard: ReadonlySet<Cause> | null;
}

export interface ReleaseEvents {
  /** Opens the browser's print window; the name is for the file it may save. */
  print: (name: string) => void;
  /** The aggregates as CSV. */
  saveTable: (name: string, text: string) => void;
  /** The signed file itself, byte for byte. */
  saveSigned: (name: string) => void;
  /** Only where there is a board: an obstacle in words the reader can change there. */
  putOnBoard?: (cause: Cause, what: string) => void;
}
