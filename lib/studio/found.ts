import type { SpokenLanguage } from '../cues/language';
import type { Moment } from '../interactions/schema';
import type { Need } from '../packs/schema';
import { tokensOf } from './alike';
import type { Guess } from './guess';
import type { Proposal } from './proposal';
import type { Sentence } from './sentences';

/** Words of one reply that may be a formula. */
export interface Found {
  text: string;
  place: Sentence['place'];
  row: number;
  lang: SpokenLanguage;
  guess: Guess | null;
}
/** The same over all replies. */
export interface Gathered extends Found {
  variants: string[];
  times: number;
  rows: number[];
}

const mostRowsTold = 10;
/** Of a formula people would recognise, in words. */
const longestSure = 14;

const momentAt: Record<Sentence['place'], Moment> = {
  only: 'answering',
  first: 'opening',
  between: 'answering',
  last: 'closing',
};
/** What most formulas of a moment lack, for those whose words do not say. */
const usualNeed: Record<Moment, Need> = {
  opening: 'fact',
  listening: 'trouble',
  answering: 'fact',
  difficult: 'trouble',
  closing: 'fact',
  after: 'outcome',
};
/** A need that belongs to the middle of a reply, even when nothing stands before or behind it. */
const answers: readonly Need[] = ['date', 'owner', 'reason', 'outcome', 'option'];

/** What a trainer is shown of it. */
export function proposalOf({ text, variants, lang, guess, place, times, rows }: Gathered): Proposal {
  const moment = momentOf(guess, place);
  const isShort = tokensOf(text).length <= longestSure;
  return {
    text,
    variants,
    lang,
    moment,
    needs: guess?.needs ?? usualNeed[moment],
    protected: guess?.protected ?? false,
    confidence: guess && isShort && !guess.weak && !isPerhapsFilled(guess, text) ? 'sure' : 'perhaps',
    because: guess?.words ?? null,
    times,
    rows: rows.slice(0, mostRowsTold),
  };
}

/** A slot for the case's own number may be all that was missing. */
const isPerhapsFilled = ({ needs }: Guess, text: string) => needs === 'fact' && /\[[^\]]*\]|\d/.test(text);

function momentOf(guess: Guess | null, place: Sentence['place']): Moment {
  if (guess?.moment) return guess.moment;
  return guess && answers.includes(guess.needs) && !guess.protected ? 'answering' : momentAt[place];
}
