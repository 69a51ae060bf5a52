/** What a customer's words may signal. Sarcasm is left out on purpose: too unreliable in text. */
export const cueIds = [
  'worry',
  'urgency',
  'repeat',
  'frustration',
  'anger',
  'confusion',
  'disappointment',
  'distress',
  'leaving',
  'abuse',
  'gratitude',
] as const;
export type CueId = (typeof cueIds)[number];

/** A cue that turns the moment into a difficult one. */
export const difficultCues: readonly CueId[] = ['anger', 'frustration', 'distress', 'abuse', 'leaving'];
/** Cues that protect somebody, and so may exceed the budget. */
export const protectiveCues: readonly CueId[] = ['distress', 'abuse'];

/** One cue in one message, with the words that raised it (as the customer wrote them, in whole phrases). */
export interface Cue {
  id: CueId;
  words: string[];
}

/**
 * A signal: words in their plain form (lower case, no accents, straight apostrophe). `*` ends a word
 * freely (`decu*` = déçu, déçue, déçus); `…` stands for up to four words between two parts. `~` before it
 * makes it a hint: often said without meaning it, so that only a second one nearby makes it count.
 */
export type Signal = string;

/** What one language needs: one file, with its examples. */
export interface CueLanguage {
  /** Thirty or more very common small words: how the language of a message is told. */
  commonWords: string[];
  /** Words that turn the signal after them round ("not angry"); looked for in the four words before. */
  negations: Signal[];
  /** Words behind which a negation no longer reaches ("not angry but disappointed"). */
  turnings: Signal[];
  signals: Record<CueId, Signal[]>;
  /** Formulas that hold a signal's words without its meaning; struck out before looking. */
  falseFriends: Signal[];
  /** Plain requests (where is my parcel, invoice copy, opening hours): silence, unless a cue or a stake. */
  transactional: Signal[];
  /** What makes a plain request personal: health, a child, a move, money that runs out… */
  stakes: Signal[];
  /**
   * One written word that reads cut off where shown words begin ("fois que j'écris") or end ("j'ai peur
   * que"): then the word before, or the rest of the clause, is shown too.
   */
  leansBack: RegExp;
  leansOn: RegExp;
  /** Lines from which the rest is somebody else's words or a signature. Regular expressions, one line each. */
  quoteStarts: RegExp[];
  signatureStarts: RegExp[];
}

/** A message and what must be heard in it, nothing more and nothing less. */
export interface CueExample {
  says: string;
  cues: CueId[];
  /** Only where it matters to the example. */
  transactional?: boolean;
}
