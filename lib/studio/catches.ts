import type { SpokenLanguage } from '../cues/language';
import { findEchoes } from '../echoes/find';
import type { Phrase } from '../packs/schema';

/** Words that a phrase would catch: characters `from` to before `to` of the text with this id. */
export interface Catch {
  id: string;
  from: number;
  to: number;
  words: string;
}

/** What this phrase would catch in these texts, all in this language, were it the only one of its pack. */
export function catchesOf(
  phrase: Pick<Phrase, 'text' | 'lang' | 'needs'> & { variants: readonly string[] },
  texts: readonly { id: string; text: string }[],
  language: SpokenLanguage,
): Catch[] {
  if (phrase.lang !== language) return [];
  // Protected wording is never flagged; here the trainer asks where it stands.
  const alone = [{ ...phrase, id: 'phrase', protected: false }];
  return texts.flatMap(({ id, text }) =>
    findEchoes(text, alone, language).map(({ from, to, words }) => ({ id, from, to, words })),
  );
}
