import { catalogue } from '../catalogue';
import type { SpokenLanguage } from '../cues/language';
import { type Fit, fitsIn, indexOf, type Pattern, patternOf } from '../cues/signal';
import { type Word, wordsOf } from '../cues/words';
import { hasConcreteDetail } from '../echoes/concrete';
import type { Moment } from '../interactions/schema';
import type { Need } from '../packs/schema';
import type { Hint, NeedHints } from './hint';

/** What a sentence seems to lack, and the words that say so. */
export interface Guess {
  needs: Need;
  protected: boolean;
  /** Where such a formula stands wherever it is found; null when its place in the reply decides. */
  moment: Moment | null;
  /** As they are written in the sentence, and where. */
  words: string;
  from: number;
  to: number;
  /** Only single words lean that way. */
  weak: boolean;
}

interface Held {
  pattern: Pattern;
  hint: Hint;
  /** The earlier of two hints is taken where both fit as well. */
  rank: number;
}

export const needHints = catalogue(
  import.meta.glob<NeedHints>('./needs/*.ts', { eager: true, import: 'default' }),
);
const ready = (hints: Hint[]) =>
  indexOf<Held>(
    hints.flatMap((hint, rank) => hint.says.map((says) => ({ pattern: patternOf(says), hint, rank }))),
  );
const indexes = new Map(
  needHints.map(({ id, hints, words }) => [id, { hints: ready(hints), words: ready(words) }]),
);

/** Of a sentence's words, so that a sign-off is told from a sentence that names the same team. */
const nearlyAll = 0.6;
/** In words: a name under a letter, which no full stop ends. */
const longestName = 5;
/** What a protected phrase would lack if it were touched: the law's reason. */
const ofProtected: Need = 'reason';

/** What this sentence needs, guessed from its words; null when nothing in it says so. */
export function guessOf(sentence: string, language: SpokenLanguage): Guess | null {
  const index = indexes.get(language);
  if (!index) return null;
  const words = wordsOf(sentence);
  const [best] = fitsIn(words, index.hints)
    .filter(({ held, from, to }) => !held.hint.alone || isAlone(sentence, to - from))
    .sort(
      (a, b) =>
        isProtected(b.held) - isProtected(a.held) || weightOf(b) - weightOf(a) || a.held.rank - b.held.rank,
    );
  if (best) return guessFrom(sentence, words, best, false);
  // Single words say little: a sentence of this very case is left alone.
  const elected = isOfThisCase(sentence) ? null : mostVoted(fitsIn(words, index.words));
  return elected ? guessFrom(sentence, words, elected, true) : null;
}

const isProtected = ({ hint }: Held): number => (hint.need === 'protected' ? 1 : 0);
/** In words that were met: what a gap stands for counts for nothing. */
const weightOf = ({ held }: Fit<Held>) => held.pattern.parts.filter((part) => part !== 'gap').length;
const isAlone = (sentence: string, words: number) =>
  words / lengthOf(sentence) >= nearlyAll ||
  (lengthOf(sentence) <= longestName && !/[.!?…]\s*$/.test(sentence));
/** In words; what a slot is called is none. */
const lengthOf = (sentence: string) => wordsOf(withoutSlots(sentence)).length;
const withoutSlots = (sentence: string) => sentence.replace(/\[[^\]]*\]/g, ' ');
/** A name in a canned reply is everybody's: only numbers and days are this one's, and what is filled in. */
const isOfThisCase = (sentence: string) =>
  /\[/.test(sentence) || hasConcreteDetail(sentence.toLowerCase(), '');

/** Every word votes for its need, two words for twice; the earlier need wins a draw. */
function mostVoted(fits: Fit<Held>[]): Fit<Held> | null {
  const votes = new Map<number, number>();
  for (const fit of fits) votes.set(fit.held.rank, (votes.get(fit.held.rank) ?? 0) + weightOf(fit));
  const [rank] = [...votes].sort(([a, one], [b, other]) => other - one || a - b)[0] ?? [];
  return fits.find(({ held }) => held.rank === rank) ?? null;
}

function guessFrom(sentence: string, words: Word[], { held, ...fit }: Fit<Held>, weak: boolean): Guess {
  const [from, to] = [words[fit.from]?.from ?? 0, words[fit.to - 1]?.to ?? sentence.length];
  const { need, moment = null } = held.hint;
  const isSafe = need === 'protected';
  const needs = isSafe ? ofProtected : need;
  return { needs, protected: isSafe, moment, words: sentence.slice(from, to), from, to, weak };
}
