import { cueLanguages } from './catalogue';
import { wordsOf } from './words';

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

/** In which language a message is written; null when too short or too mixed to be sure. */
export function languageOf(text: string): SpokenLanguage | null {
  const words = wordsOf(text.slice(0, charactersNeeded)).slice(0, wordsNeeded);
  const counts = spoken
    .map((id) => ({ id, count: words.filter(({ plain }) => common.get(id)?.has(plain)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (!best || best.count === 0) return null;
  const clear = best.count >= 2 * (next?.count ?? 0) + 1;
  const enough = best.count >= 2 || words.length <= 3;
  return clear && enough && best.count * 4 >= words.length ? best.id : null;
}
