import type { Signal } from '../cues/schema';
import type { Moment } from '../interactions/schema';
import type { Need } from '../packs/schema';

/** Words by which a formula shows what it lacks. A file of `needs/` holds those of one language. */
export interface Hint {
  /** `protected`: law or safety asks for these words; they are never touched. */
  need: Need | 'protected';
  /** Where such a formula stands, whatever its place in the reply. */
  moment?: Moment;
  /** Counts only when it is nearly all the sentence says. */
  alone?: true;
  /** Written as signals are (`lib/cues/schema.ts`): plain words, `*` for any end, `…` for up to four words. */
  says: Signal[];
  /** Formulas that must be told by this hint. */
  examples: string[];
}
/** Where two hints fit as many words, the one that stands first is taken. */
export interface NeedHints {
  hints: Hint[];
  /** Single words that lean to a need: their votes are counted where no hint is met. */
  words: Hint[];
}
