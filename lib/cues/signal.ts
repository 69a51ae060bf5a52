import type { Signal } from './schema';
import type { Word } from './words';

/** A signal made ready: `~` before it makes a hint, which needs a second one to be heard. */
export interface Pattern {
  parts: Part[];
  hint: boolean;
}
type Part = { word: string; open: boolean } | 'gap';
/** Where a pattern fits: from its first word to the word after its last. */
export interface Fit<Held> {
  held: Held;
  from: number;
  to: number;
}

/** Words that `…` may stand for. */
const widestGap = 4;

export function patternOf(signal: Signal): Pattern {
  const written = signal.replace(/^~/, '').replaceAll("'", '').split(/[ -]+/);
  const parts = written.map((part): Part => {
    if (part === '…') return 'gap';
    return part.endsWith('*') ? { word: part.slice(0, -1), open: true } : { word: part, open: false };
  });
  return { parts, hint: signal.startsWith('~') };
}

/** Every place where one of the patterns fits; linear in the number of words. */
export function fitsIn<Held extends { pattern: Pattern }>(words: Word[], held: Index<Held>): Fit<Held>[] {
  const fits: Fit<Held>[] = [];
  words.forEach((word, from) => {
    for (const candidate of candidatesFor(word, held)) {
      const to = endOf(candidate.pattern.parts, 0, words, from);
      if (to !== null) fits.push({ held: candidate, from, to });
    }
  });
  return fits;
}

const candidatesFor = <Held>({ plain, tail }: Word, held: Index<Held>): Iterable<Held> =>
  tail === null ? held.at(plain) : new Set([...held.at(plain), ...held.at(tail)]);

export interface Index<Held> {
  at: (word: string) => readonly Held[];
}
/** Patterns by the first three letters of their first word. */
export function indexOf<Held extends { pattern: Pattern }>(all: Held[]): Index<Held> {
  const byStart = new Map<string, Held[]>();
  for (const held of all) {
    const [first] = held.pattern.parts;
    if (!first || first === 'gap') throw new Error('a signal begins with a word');
    if (first.open && first.word.length < 3) throw new Error(`too open: ${first.word}*`);
    const start = first.word.slice(0, 3);
    const known = byStart.get(start);
    if (known) known.push(held);
    else byStart.set(start, [held]);
  }
  return { at: (word) => byStart.get(word.slice(0, 3)) ?? [] };
}

/** The word after the pattern's last, when its parts stand one after the other in one sentence. */
function endOf(parts: Part[], part: number, words: Word[], at: number): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted === 'gap') return endAfterGap(parts, part + 1, words, at);
  const word = words[at];
  if (!word || !fits(wanted, word) || !together(words, at, part)) return null;
  return endOf(parts, part + 1, words, at + 1);
}

function endAfterGap(parts: Part[], part: number, words: Word[], at: number): number | null {
  for (let skipped = 0; skipped <= widestGap; skipped++) {
    if (skipped > 0 && !together(words, at + skipped - 1, 1)) return null;
    const end = endOf(parts, part, words, at + skipped);
    if (end !== null) return end;
  }
  return null;
}

const together = (words: Word[], at: number, part: number) =>
  part === 0 || words[at]?.sentence === words[at - 1]?.sentence;

const fits = ({ word, open }: { word: string; open: boolean }, { plain, tail }: Word) =>
  open ? plain.startsWith(word) || (tail?.startsWith(word) ?? false) : plain === word || tail === word;
