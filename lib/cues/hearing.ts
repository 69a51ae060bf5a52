import { cueLanguages } from './catalogue';
import { type CueId, type CueLanguage, cueIds, type Signal } from './schema';
import { fitsIn, type Index, indexOf, type Pattern, patternOf } from './signal';
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
}

const known = new Map<string, Hearing>();

/** Null for a language no file describes: then nothing is heard. */
export function hearingOf(language: string): Hearing | null {
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
  };
}

const indexed = (signals: Signal[]) => indexOf(signals.map((signal) => ({ pattern: patternOf(signal) })));

/** Words that hold a signal without its meaning: set formulas, and what stands between quotation marks. */
export function struckOut(text: string, words: Word[], { falseFriends }: Hearing): Set<number> {
  const struck = new Set<number>();
  for (const { from, to } of fitsIn(words, falseFriends)) {
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
