import { plain } from '../../text';
import type { Finding } from '../problem';
import type { Rule, RuleExample } from '../rule';

/** Both languages are written, each by itself: a copy is not a text. */
export default {
  kind: 'error',
  because: {
    en: 'Whoever reads French gets French that was written, and so does whoever reads English. A copy leaves one of the two without a text.',
    fr: 'Qui lit le français reçoit un français écrit, et de même en anglais. Une copie laisse l’une des deux langues sans texte.',
  },
  find: ({ reminders, questions, leaders, starters, diagnostic }) => [
    ...copies('reminders', reminders, ({ text }) => [text.en, text.fr.vous]),
    ...copies('questions', questions, ({ text }) => [text.en, text.fr.vous]),
    ...copies('leaders', leaders, ({ text }) => [text.en, text.fr.vous]),
    ...copies('starters', starters, ({ text }) => [text.en, text.fr]),
    ...copies('diagnostic', diagnostic, ({ text }) => [text.en, text.fr]),
  ],
} satisfies Rule;

function copies<Item extends { id: string }>(
  list: string,
  items: { item: Item; at: number }[],
  texts: (item: Item) => [en: string, fr: string],
): Finding[] {
  return items
    .filter(({ item }) => plain(texts(item)[0]) === plain(texts(item)[1]))
    .map(({ item, at }) => ({
      path: [list, at, 'text', 'fr'],
      item: item.id,
      says: {
        en: 'The French text is the English one.',
        fr: 'Le texte français est le texte anglais.',
      },
    }));
}

export const examples: RuleExample[] = [
  {
    breaks: ({ starters }) => Object.assign(starters[0]?.text ?? {}, { fr: starters[0]?.text.en }),
    at: 'starters.0.text.fr',
  },
];
