import { cueLanguages } from './catalogue';
import { type MoreWords, metIn, type Sayings, sayingsIn } from './more';
import { type CueId, type CueLanguage, cueIds, type Signal } from './schema';
import { type Fit, fitsIn, type Index, indexOf, type Pattern, patternOf } from './signal';
import { type Word, wordsOf } from './words';

/** A signal of one cue, made ready. `stands`: it holds its own negation, so none before it counts. */
export interface Heard {
  cue: CueId;
  pattern: Pattern;
  stands: boolean;
}
type Plain = { pattern: Pattern };

/** One language's signals, made ready once. */
export interface Hearing {
  signals: Index<Heard>;
  falseFriends: Index<Plain>;
  negations: Index<Plain>;
  turnings: Index<Plain>;
  transactional: Index<Plain>;
  stakes: Index<Plain>;
  commonWords: ReadonlySet<string>;
  leansBack: RegExp;
  leansOn: RegExp;
  /** What a pack adds, of words of its trade. */
  more: { signals: Sayings<Heard>; falseFriends: Sayings<true> } | null;
}

const known = new Map<string, Hearing>();

/** Made ready once for each list: it lives as long as the pack that holds it. */
const withMore = new WeakMap<readonly MoreWords[], Map<string, Hearing>>();

/** Null for a language no file describes: then nothing is heard. `more` are a pack's own words. */
export function hearingOf(language: string, more: readonly MoreWords[] = nothingMore): Hearing | null {
  const plain = plainHearingOf(language);
  if (!plain || more.length === 0) return plain;
  const kept = withMore.get(more) ?? new Map<string, Hearing>();
  withMore.set(more, kept);
  const ready = kept.get(language) ?? { ...plain, more: madeReadyToo(more, language, plain) };
  kept.set(language, ready);
  return ready;
}
const nothingMore: readonly MoreWords[] = [];

function madeReadyToo(more: readonly MoreWords[], language: string, plain: Hearing): Hearing['more'] {
  /** What is known already must not count twice. */
  const isKnown = (words: Word[], cue: CueId) =>
    fitsIn(words, plain.signals).some(
      ({ held, from, to }) => held.cue === cue && !held.pattern.hint && from === 0 && to === words.length,
    );
  return {
    signals: sayingsIn(more, 'words', language, (saying, cue) => {
      const words = wordsOf(saying);
      if (isKnown(words, cue)) return null;
      const stands = fitsIn(words, plain.negations).length > 0;
      return { cue, pattern: { parts: [], hint: false }, stands };
    }),
    falseFriends: sayingsIn(more, 'falseFriends', language, () => true),
  };
}

function plainHearingOf(language: string): Hearing | null {
  const ready = known.get(language);
  if (ready) return ready;
  const described = cueLanguages.find(({ id }) => id === language);
  if (!described) return null;
  const made = madeReady(described);
  known.set(language, made);
  return made;
}

function madeReady(language: CueLanguage): Hearing {
  const negations = indexed(language.negations);
  const stands = (signal: Signal) => fitsIn(wordsOf(signal.replace(/[~*…]/g, ' ')), negations).length > 0;
  return {
    signals: indexOf(
      cueIds.flatMap((cue) =>
        language.signals[cue].map((signal) => ({ cue, pattern: patternOf(signal), stands: stands(signal) })),
      ),
    ),
    falseFriends: indexed(language.falseFriends),
    negations,
    turnings: indexed(language.turnings),
    transactional: indexed(language.transactional),
    stakes: indexed(language.stakes),
    commonWords: new Set(language.commonWords.map((word) => word.replaceAll("'", ''))),
    leansBack: language.leansBack,
    leansOn: language.leansOn,
    more: null,
  };
}

const indexed = (signals: Signal[]) => indexOf(signals.map((signal) => ({ pattern: patternOf(signal) })));

/** Signals wherever they stand, a pack's own too. */
export const signalsIn = (words: Word[], { signals, more }: Hearing): Fit<Heard>[] => [
  ...fitsIn(words, signals),
  ...(more ? metIn(words, more.signals) : []),
];

/** Words that hold a signal without its meaning: set formulas, and what stands between quotation marks. */
export function struckOut(text: string, words: Word[], { falseFriends, more }: Hearing): Set<number> {
  const struck = new Set<number>();
  const harmless = [...fitsIn(words, falseFriends), ...(more ? metIn(words, more.falseFriends) : [])];
  for (const { from, to } of harmless) {
    for (let at = from; at < to; at++) struck.add(at);
  }
  let at = 0;
  for (const { 0: quoted, index } of text.matchAll(betweenQuotationMarks)) {
    while ((words[at]?.from ?? Infinity) < index) at++;
    while ((words[at]?.from ?? Infinity) < index + quoted.length) struck.add(at++);
  }
  return struck;
}
/** Bounded, so that an opening mark that is never closed costs little. */
const betweenQuotationMarks = /«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"\n]{1,300}"/g;
