import { type Word, wordsOf } from '../cues/words';

/** A set phrase made ready: words, slots of one to four words, and gaps of any length in a paragraph. */
export type Formula = Part[];
type Part = string | 'slot' | 'gap';
const slot = 'slot';
const gap = 'gap';

/** `[Marque]` may be a name of several words. */
const widestSlot = 4;
/** What people put between the two ends of a formula, in words. */
const widestGap = 30;

/** A slot or a gap at either end marks where the formula is open, and needs no word of its own. */
export function formulaOf(text: string): Formula {
  const parts = text.split(/(\[[^\]]*\]|…|\.\.\.)/).flatMap((piece): Part[] => {
    if (piece.startsWith('[')) return [slot];
    if (piece === '…' || piece === '...') return [gap];
    return spoken(wordsOf(piece)).map(({ plain }) => `=${plain}`);
  });
  const first = parts.findIndex(isWord);
  const last = parts.findLastIndex(isWord);
  return first < 0 ? [] : parts.slice(first, last + 1);
}

const isWord = (part: Part) => part !== slot && part !== gap;
/** Marks and pictures come and go; they are no part of a formula. */
export const spoken = (words: Word[]) => words.filter(({ plain }) => /[\p{L}\p{N}]/u.test(plain));

/** The two words by which a formula can be met, or the one before a slot or a gap. */
export const opening = (formula: Formula): string => formula.slice(0, 2).filter(isWord).join(' ');
/** What a formula that begins at this word may open with. */
export const openingsAt = (words: Word[], at: number): string[] => {
  const [one, two] = [`=${words[at]?.plain}`, words[at + 1]];
  return two ? [one, `${one} =${two.plain}`] : [one];
};

/**
 * The word after the formula's last, when it begins at this word; null when it does not. Follows every way
 * through slots and gaps at once, so that no formula is slow.
 */
export function endOf(formula: Formula, words: Word[], from: number): number | null {
  // Most formulas part from the text within a word or two: that is seen before any way is followed.
  const open = formula.findIndex((part, at) => !isWord(part) || !says(words[from + at], part));
  if (open < 0) return from + formula.length;
  const parting = formula[open];
  if (parting === undefined || isWord(parting)) return null;
  let reached = new Set([from + open]);
  for (const part of formula.slice(open)) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === slot) addAll(next, at + 1, at + widestSlot, words.length);
      else if (part === gap) addAll(next, at, at + widestGap, words.length);
      else if (says(words[at], part)) next.add(at + 1);
    }
    if (next.size === 0) return null;
    reached = next;
  }
  return Math.min(...reached);
}

const says = (word: Word | undefined, part: Part) => word !== undefined && `=${word.plain}` === part;

function addAll(ends: Set<number>, from: number, to: number, most: number) {
  for (let end = from; end <= Math.min(to, most); end++) ends.add(end);
}
