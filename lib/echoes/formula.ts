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

/** The word by which a formula can be met. */
export const opening = (formula: Formula): string => formula[0] ?? '';

/**
 * The word after the formula's last, when it begins at this word; null when it does not. Follows every way
 * through slots and gaps at once, so that no formula is slow.
 */
export function endOf(formula: Formula, words: Word[], from: number): number | null {
  let reached = new Set([from]);
  for (const part of formula) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === slot) addAll(next, at + 1, at + widestSlot, words.length);
      else if (part === gap) addAll(next, at, at + widestGap, words.length);
      else if (words[at] && `=${words[at].plain}` === part) next.add(at + 1);
    }
    if (next.size === 0) return null;
    reached = next;
  }
  return Math.min(...reached);
}

function addAll(ends: Set<number>, from: number, to: number, most: number) {
  for (let end = from; end <= Math.min(to, most); end++) ends.add(end);
}
