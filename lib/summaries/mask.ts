import { charactersIn } from '../packs/words-schema';
import { beginnings } from './beginnings';

/** What stands for a name, a number, an address. */
const hidden = '…';
/** In characters; a longer line is cut, and says so by its end. */
export const longestLine = 160;

/** Mail and web addresses, handles, and anything with a digit in it: amounts, dates, telephone and order numbers. */
const address = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|(?<!\S)[@#]\S+/giu;
const numbered =
  /[+(]?[\p{L}\p{N}]*\p{N}[\p{L}\p{N}.,:/()+’'-]*(?:[\s\u00a0\u202f]+[\p{N}][\p{L}\p{N}.,:/()-]*)*(?:[\s\u00a0\u202f]*[€$£%])?/gu;
/** A word with a capital in it: a name, a brand, a place, a product, initials. */
const capital = /[\p{L}\p{M}]*\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;

/**
 * A line with names and numbers masked. It would rather mask a word too many than let a name through: a capital
 * is a name unless it begins a sentence with a word that sentences begin with. A name written small goes through,
 * which is why its author reads the line as it will leave.
 */
export function masked(line: string): string {
  const flat = line
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const without = flat.replace(address, hidden).replace(numbered, hidden);
  const nameless = without.replace(capital, (word, at: number, whole: string) =>
    isBeginning(word, whole.slice(0, at)) ? word : hidden,
  );
  return cut(nameless.replace(/…(?:[\s,.…-]*…)+/gu, hidden).trim());
}

/** “I” is no name wherever it stands. */
function isBeginning(word: string, before: string): boolean {
  if (/^I(?:[’'](?:m|d|ll|ve))?$/u.test(word)) return true;
  return (
    /(?:^|[.!?…:;»”"([]\s*|[«“"–—-]\s*)$/u.test(before) &&
    beginnings.has(word.toLowerCase().replaceAll('’', "'"))
  );
}

function cut(line: string): string {
  if (charactersIn(line) <= longestLine) return line;
  return `${[...line]
    .slice(0, longestLine - 1)
    .join('')
    .trimEnd()}${hidden}`;
}
