import { wordsOf } from '../cues/words';

/** A set phrase has to be met again: a sentence longer than this never is. In words. */
const longest = 14;
const mostCharacters = 300;

/** The part of a sentence that may come back word for word: all of it when short, else the clause around these places. */
export function formulaIn(sentence: string, from: number, to: number): string {
  const words = wordsOf(sentence);
  if (words.length <= longest && sentence.length <= mostCharacters) return sentence;
  const met = words.filter((word) => word.to > from && word.from < to);
  const clauses = new Set(met.map(({ clause }) => clause));
  const around = words.filter(({ clause }) => clauses.has(clause));
  const kept = around.length <= longest ? around : nearby(around, from, to);
  const [start, end] = [kept[0]?.from ?? from, kept.at(-1)?.to ?? to];
  const cut = sentence.slice(start, Math.min(end, start + mostCharacters - 1));
  // An open slot stays whole: "[Name" is no slot any more.
  const whole = cut
    .replace(/\[[^\]]*$/, '')
    .replace(/^[^[]*\]/, '')
    .trim();
  const isEnd = /^[\s.!?…»”"')]*$/.test(sentence.slice(end));
  return isEnd ? whole : `${whole}…`;
}

/** The words themselves, with the few before them in their clause. */
function nearby<Word extends { from: number; to: number }>(around: Word[], from: number, to: number): Word[] {
  const last = around.findLastIndex((word) => word.from < to);
  const first = around.findIndex((word) => word.to > from);
  return around.slice(Math.max(0, Math.min(first, last - 8)), last + 1);
}
