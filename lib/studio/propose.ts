import { languageOf, type SpokenLanguage } from '../cues/language';
import type { Pack } from '../packs/schema';
import { tokensOf } from './alike';
import { formulaIn } from './cut';
import { type Found, proposalOf } from './found';
import { gathered } from './gather';
import { guessOf } from './guess';
import { knownIn } from './known';
import type { Proposal } from './proposal';
import type { Reply } from './reply';
import { sentencesOf } from './sentences';

/** What came of a list of replies: what is proposed, and how much of it needs no proposal. */
export interface Proposed {
  /** The surest first, then what comes back most. */
  proposals: Proposal[];
  /** Sentences that phrases below catch already, or leave alone as protected wording. */
  alreadyCaught: number;
  alreadyProtected: number;
  /** Replies in a language packs do not speak. */
  otherLanguage: number;
}

/** A reply this short is taken to be in the language of most others when its own words do not tell. */
const shortReply = 12;

/** Phrases for a pack, from the replies a desk keeps ready; what the packs below know is not proposed again. */
export function proposed(replies: readonly Reply[], { below }: { below: Pack }): Proposed {
  const told = withLanguages(distinct(replies));
  const sentences = told.flatMap(({ reply, lang }) =>
    lang === null ? [] : sentencesOf(reply.text).map((sentence) => ({ ...sentence, row: reply.row, lang })),
  );
  const known = knownIn(sentences, below.phrases);
  const fresh = sentences.filter((_, at) => known[at] === null);
  const proposals = gathered(fresh.flatMap(found)).filter(isFormula).map(proposalOf);
  return {
    proposals: proposals.sort(surestFirst),
    alreadyCaught: known.filter((one) => one === 'caught').length,
    alreadyProtected: known.filter((one) => one === 'protected').length,
    otherLanguage: told.filter(({ lang }) => lang === null).length,
  };
}

/** Only what is proposed. */
export const proposePhrases = (replies: readonly Reply[], world: { below: Pack }): Proposal[] =>
  proposed(replies, world).proposals;

/** The same reply kept twice is one. */
function distinct(replies: readonly Reply[]): Reply[] {
  const seen = new Set<string>();
  return replies.filter(({ text }) => {
    const key = tokensOf(text).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function withLanguages(replies: Reply[]): { reply: Reply; lang: SpokenLanguage | null }[] {
  const told = replies.map((reply) => ({ reply, lang: languageOf(reply.text) }));
  const count = (lang: SpokenLanguage) => told.filter((one) => one.lang === lang).length;
  const usual: SpokenLanguage = count('fr') >= count('en') ? 'fr' : 'en';
  return told.map(({ reply, lang }) => ({
    reply,
    lang: lang ?? (tokensOf(reply.text).length <= shortReply ? (byHints(reply.text) ?? usual) : null),
  }));
}

/** A short formula tells its language by the hints that know it. */
function byHints(text: string): SpokenLanguage | null {
  const [fr, en] = [guessOf(text, 'fr'), guessOf(text, 'en')];
  if (!fr || !en) return fr ? 'fr' : en ? 'en' : null;
  return fr.weak === en.weak ? null : fr.weak ? 'en' : 'fr';
}

function found(sentence: {
  text: string;
  place: Found['place'];
  row: number;
  lang: SpokenLanguage;
}): Found[] {
  const guess = guessOf(sentence.text, sentence.lang);
  // A delay that names its days has its date, and a sentence with the order's number its detail.
  const kept = guess && !(guess.needs === 'date' && /\d/.test(sentence.text)) ? guess : null;
  const text = kept ? formulaIn(sentence.text, kept.from, kept.to) : sentence.text;
  return tokensOf(text).length > 0 ? [{ ...sentence, text, guess: kept }] : [];
}

const [shortest, longest] = [3, 20];
/** Words that nothing tells as a formula are one when they come back. */
const isFormula = ({ guess, times, text }: Found & { times: number }): boolean => {
  const length = tokensOf(text).length;
  return guess !== null || (times >= 2 && length >= shortest && length <= longest && !/\d/.test(text));
};

const surestFirst = (one: Proposal, other: Proposal): number =>
  Number(other.confidence === 'sure') - Number(one.confidence === 'sure') || other.times - one.times;
