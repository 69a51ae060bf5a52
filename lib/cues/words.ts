import { plain } from '../text';

/** One word of a text, where it stands, and the forms it is compared by. */
export interface Word {
  /** Plain, apostrophes dropped: "J'ai" and "jai" are both `jai`. Marks are `!!` or `??`. */
  plain: string;
  /** What follows an elision: `ai` of "J'ai", `hopital` of "l'hôpital". */
  tail: string | null;
  from: number;
  to: number;
  sentence: number;
  clause: number;
}

const apostrophes = /['\u2018\u2019\u02bc`´]/;
const wordOrMarks =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2018\u2019\u02bc`´][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[!?]{2,}|\p{Extended_Pictographic}/gu;
const sentenceEnd = /[.!?…。！？؟]|\n[ \t\r]*\n/;
const clauseEnd = /[,:;()[\]<>«»"“”–—\n]|\s-\s/;
/** Longer runs of letters are no word of any language: they match nothing and cost nothing. */
const longestWord = 40;

/** The words of a text in order; linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const { 0: written, index } of text.matchAll(wordOrMarks)) {
    const between = text.slice(end, index);
    if (sentenceEnd.test(between)) {
      sentence++;
      clause++;
    } else if (clauseEnd.test(between)) clause++;
    end = index + written.length;
    words.push({ ...formsOf(written), from: index, to: end, sentence, clause });
    if (/^[!?]/.test(written)) {
      sentence++;
      clause++;
    }
  }
  return words;
}

/** How a word is compared: no accent, no apostrophe, no ligature, no letter stretched out ("merciiii"). */
export function formsOf(written: string): { plain: string; tail: string | null } {
  if (written.length > longestWord) return { plain: '', tail: null };
  if (/^[!?]/.test(written)) return { plain: written.includes('!') ? '!!' : '??', tail: null };
  const parts = written.split(apostrophes).map(bare);
  const last = parts.at(-1);
  return { plain: parts.join(''), tail: parts.length > 1 && last ? last : null };
}

const bare = (part: string) =>
  (/^[a-z0-9]*$/i.test(part)
    ? part.toLowerCase()
    : plain(part).replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  ).replace(/(\p{L})\1{2,}/gu, '$1');
