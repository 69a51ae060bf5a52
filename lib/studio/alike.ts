import { wordsOf } from '../cues/words';
import { endOf, formulaOf, spoken } from '../echoes/formula';

/** What stands for any slot among the words of a formula. */
const slot = '·';
/** The words a formula is told by: plain, with one mark for each slot. */
export function tokensOf(text: string): string[] {
  return text
    .split(/(\[[^\]]*\])/)
    .flatMap((piece) => (piece.startsWith('[') ? [slot] : spoken(wordsOf(piece)).map(({ plain }) => plain)));
}

/** The same words but for slots: `Merci [Prénom] de votre patience` and `Merci Anne de votre patience`. */
export function fitsSlots(one: string, other: string): boolean {
  if (!one.includes('[')) return false;
  const words = spoken(wordsOf(other));
  return endOf(formulaOf(one), words, 0) === words.length;
}

/** Two ways to write one formula: a word of five differs, two of ten. */
export function isNearly(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = Math.floor(shorter / 5);
  return Math.abs(one.length - other.length) <= most && distance(one, other, most) <= most;
}

/** How many words to change, add or leave out; more than `most` counts as many more. */
function distance(one: readonly string[], other: readonly string[], most: number): number {
  let before = other.map((_, at) => at).concat(other.length);
  for (const [row, word] of one.entries()) {
    const now = [row + 1];
    for (const [at, theirs] of other.entries()) {
      const changed = (before[at] ?? 0) + (word === theirs ? 0 : 1);
      now.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return most + 1;
    before = now;
  }
  return before.at(-1) ?? 0;
}
