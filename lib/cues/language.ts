import { cueLanguages } from './catalogue';
import { foreignLetters, neighbours } from './neighbours';
import { type Word, wordsOf } from './words';

/** The languages cues and packs are written in so far. */
export type SpokenLanguage = 'fr' | 'en';
const spoken: readonly SpokenLanguage[] = ['fr', 'en'];

/** A message is told by its beginning; more words would not change the answer. */
const wordsNeeded = 400;
const charactersNeeded = 8_000;

const common = new Map(
  cueLanguages.map(({ id, commonWords }) => [
    id,
    new Set(commonWords.map((word) => word.replaceAll("'", ''))),
  ]),
);
const strangers = Object.values(neighbours).map((words) => new Set(words));

/** In which language a message is written; null when too short or too mixed to be sure. */
export function languageOf(text: string): SpokenLanguage | null {
  const words = wordsOf(text.slice(0, charactersNeeded)).slice(0, wordsNeeded);
  const counts = spoken
    .map((id) => ({ id, count: countOf(common.get(id), words) }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (!best || best.count === 0) return null;
  const clear = best.count >= 2 * (next?.count ?? 0) + 1;
  const enough = best.count >= 2 || words.length <= 3;
  const ours = best.count > strangersIn(words, text);
  return clear && enough && ours && best.count * 4 >= words.length ? best.id : null;
}

/** How many words of the most present neighbour this holds, and one for a letter that is never ours. */
const strangersIn = (words: Word[], text: string) =>
  Math.max(...strangers.map((neighbour) => countOf(neighbour, words))) + (foreignLetters.test(text) ? 1 : 0);

const countOf = (known: ReadonlySet<string> | undefined, words: Word[]) =>
  words.filter(({ plain }) => known?.has(plain)).length;
