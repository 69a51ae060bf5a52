import type { SpokenLanguage } from '../cues/language';
import { findEchoes } from '../echoes/find';
import type { Phrase } from '../packs/schema';

/** What the phrases below make of each of these sentences: caught, left alone, or nothing. */
export function knownIn(
  sentences: readonly { text: string; lang: SpokenLanguage }[],
  phrases: readonly Phrase[],
): ('caught' | 'protected' | null)[] {
  const known: ('caught' | 'protected' | null)[] = sentences.map(() => null);
  const safe = phrases
    .filter((phrase) => phrase.protected)
    .map((phrase) => ({ ...phrase, protected: false }));
  for (const lang of ['fr', 'en'] as const) {
    mark(sentences, lang, phrases, (at) => (known[at] = 'caught'));
    mark(sentences, lang, safe, (at) => (known[at] = 'protected'));
  }
  return known;
}

/** All sentences as paragraphs of one text, so that the phrases are made ready once. */
function mark(
  sentences: readonly { text: string; lang: SpokenLanguage }[],
  lang: SpokenLanguage,
  phrases: readonly Phrase[],
  found: (at: number) => void,
) {
  const starts: { from: number; at: number }[] = [];
  let text = '';
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.lang !== lang) continue;
    starts.push({ from: text.length, at });
    text += `${sentence.text.replace(/\s+/g, ' ')}\n\n`;
  }
  let next = 0;
  for (const { from } of findEchoes(text, phrases, lang)) {
    while ((starts[next + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) next++;
    const sentence = starts[next];
    if (sentence) found(sentence.at);
  }
}
