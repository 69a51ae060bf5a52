import type { Team } from './schema';

/** What can come to protect people less. The list is closed. */
export const lowerings = [
  /** Fewer people behind a figure. */
  'k',
  /** Words may be shown, which were not. */
  'words',
  /** Less blur, or none. */
  'noise',
  /** The lead opens the shares, who did not. */
  'steward',
  /** An obstacle may wait longer for a first answer. */
  'answer-within',
  /** Another key speaks for the lead, or none: with the steward's it could lower anything else. */
  'lead-key',
  /** Other sums with other teams: two trees could be taken from one another. */
  'above',
] as const;
export type Lowered = (typeof lowerings)[number];

/** Epsilon: the larger, the less blur; none at all is the least. */
const clearness = ({ terms: { noise } }: Team) => noise ?? Number.POSITIVE_INFINITY;

const asks: Record<Lowered, (before: Team, after: Team) => boolean> = {
  k: (before, after) => after.terms.k < before.terms.k,
  words: (before, after) => after.terms.words && !before.terms.words,
  noise: (before, after) => clearness(after) > clearness(before),
  steward: (before, after) => after.steward.is === 'lead' && before.steward.is !== 'lead',
  'answer-within': (before, after) => after.answerWithin > before.answerWithin,
  'lead-key': (before, after) => before.keys.lead !== null && after.keys.lead !== before.keys.lead,
  above: (before, after) => JSON.stringify(after.above) !== JSON.stringify(before.above),
};

/** Everything in which the second protects less than the first. */
export const lowered = (before: Team, after: Team): Lowered[] =>
  lowerings.filter((one) => asks[one](before, after));
