import { type Heard, type Hearing, hearingOf, signalsIn, struckOut } from './hearing';
import type { MoreWords } from './more';
import { ownWords } from './own-words';
import { type Cue, type CueId, cueIds, difficultCues } from './schema';
import { wordsThatSay } from './shown';
import { type Fit, fitsIn } from './signal';
import { type Word, wordsOf } from './words';

/** Evidence rule C3: two at most. */
const mostCues = 2;
/** How far apart two hints may stand and still speak of the same thing, in words. */
const nearby = 30;
/** How far before a signal a negation reaches, in words. */
const reach = 4;
/** Each "no, not that" asks for half a signal more, up to three signals in all. */
const mostDoubt = 4;
/** What protects comes first, then what weighs most; thanks come last. */
const telling: readonly CueId[] = [
  'distress',
  'abuse',
  'leaving',
  'anger',
  'worry',
  'frustration',
  'urgency',
  'repeat',
  'disappointment',
  'confusion',
  'gratitude',
];
/** Beside these, thanks are politeness. */
const drownsThanks: readonly CueId[] = [...difficultCues, 'repeat', 'disappointment', 'worry', 'confusion'];

interface Options {
  /** How often the agent answered "no, not that", per cue. */
  notThat?: Readonly<Record<string, number>>;
  /** What the pack in use adds: words of its trade. */
  more?: readonly MoreWords[] | undefined;
}

/** What this message may signal, with the very words; [] whenever that is not sure. */
export function findCues(message: string, language: string, { notThat = {}, more }: Options = {}): Cue[] {
  const hearing = hearingOf(language, more);
  if (!hearing) return [];
  const text = ownWords(message);
  const words = wordsOf(text);
  const fits = fitsThatCount(text, words, hearing);
  const heardAs = (cue: CueId) => fits.filter(({ held }) => held.cue === cue);
  const sureness = new Map(cueIds.map((cue) => [cue, surenessOf(heardAs(cue))]));
  const sure = cueIds.filter((cue) => (sureness.get(cue) ?? 0) >= whatItTakes(notThat[cue] ?? 0));
  const said = sure.filter(
    (cue) => cue !== 'gratitude' || !sure.some((other) => drownsThanks.includes(other)),
  );
  const rank = (cue: CueId) => telling.indexOf(cue) - Math.min(sureness.get(cue) ?? 0, 3);
  return said
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostCues)
    .map((id) => ({ id, words: wordsThatSay(heardAs(id), words, text, hearing) }));
}

const whatItTakes = (notThat: number) => 1 + Math.min(notThat, mostDoubt) / 2;

function fitsThatCount(text: string, words: Word[], hearing: Hearing): Fit<Heard>[] {
  const struck = struckOut(text, words, hearing);
  const isStruck = ({ from, to }: Fit<Heard>) => {
    for (let at = from; at < to; at++) if (struck.has(at)) return true;
    return false;
  };
  return signalsIn(words, hearing).filter(
    (fit) =>
      !isStruck(fit) && !isName(fit, words, text) && (fit.held.stands || !negated(fit, words, hearing)),
  );
}

/** "not angry": a negation in the four words before, in the same clause, with no turn between. */
function negated({ from }: Fit<Heard>, words: Word[], { negations, turnings }: Hearing): boolean {
  const turns = (at: number) => fitsIn(words.slice(at, at + 2), turnings).some((fit) => fit.from === 0);
  let start = from;
  while (from - start < reach && !turns(start) && words[start - 1]?.clause === words[from]?.clause) start--;
  return fitsIn(words.slice(start, from), negations).length > 0;
}

/**
 * Words with a capital in the middle of a sentence are a name: a game, a perfume, a company. Who threatens to
 * leave names a body that helps customers, and means it.
 */
function isName({ held, from, to }: Fit<Heard>, words: Word[], text: string): boolean {
  if (held.cue === 'leaving') return false;
  const written = (word: Word) => text.slice(word.from, word.to);
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]?.sentence || !/^\p{Ll}/u.test(written(before))) return false;
  return words.slice(from, to).every((word) => /^\p{Lu}\p{Ll}/u.test(written(word)));
}

/** One for each signal, and a half for each of the different hints that stand near each other. */
function surenessOf(fits: Fit<Heard>[]): number {
  const signals = fits.filter(({ held }) => !held.pattern.hint);
  const taken = new Set(signals.flatMap(({ from, to }) => wordsBetween(from, to)));
  const hints = fits.filter(
    ({ held, from, to }) => held.pattern.hint && !wordsBetween(from, to).some((at) => taken.has(at)),
  );
  return new Set(signals.map(({ held }) => held)).size + mostNearby(hints) / 2;
}

const wordsBetween = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

function mostNearby(hints: Fit<Heard>[]): number {
  let most = 0;
  hints.forEach(({ from }, at) => {
    const near: Fit<Heard>[] = [];
    for (let next = at; next < hints.length && near.length < 4; next++) {
      const hint = hints[next];
      if (!hint || hint.from - from > nearby) break;
      if (!near.some((other) => other.held === hint.held || overlap(other, hint))) near.push(hint);
    }
    most = Math.max(most, near.length);
  });
  return most;
}

const overlap = (one: Fit<Heard>, other: Fit<Heard>) => one.from < other.to && other.from < one.to;
