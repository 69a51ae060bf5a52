import type { Finding } from '../problem';
import type { Rule, RuleExample } from '../rule';

/** Both languages are written, each by itself: a copy is not a text, and neither has set phrases alone. */
export default {
  kind: 'error',
  find: ({ reminders, questions, starters, phrases }) => [
    ...copies('reminders', reminders, ({ text }) => [text.en, text.fr.vous]),
    ...copies('questions', questions, ({ text }) => [text.en, text.fr.vous]),
    ...copies('starters', starters, ({ text }) => [text.en, text.fr]),
    ...oneTongue(new Set(phrases.map(({ item }) => item.lang))),
  ],
} satisfies Rule;

function copies<Item extends { id: string }>(
  list: string,
  items: { item: Item; at: number }[],
  texts: (item: Item) => [en: string, fr: string],
): Finding[] {
  return items
    .filter(({ item }) => texts(item)[0] === texts(item)[1])
    .map(({ item, at }) => ({
      path: [list, at, 'text', 'fr'],
      item: item.id,
      says: {
        en: 'The French text is the English one.',
        fr: 'Le texte français est le texte anglais.',
      },
    }));
}

function oneTongue(tongues: Set<string>): Finding[] {
  if (tongues.size !== 1) return [];
  const says = {
    en: 'Set phrases are there in one language only.',
    fr: 'Les formules ne sont là que dans une langue.',
  };
  return [{ path: ['phrases'], item: null, says }];
}

export const examples: RuleExample[] = [
  {
    breaks: ({ starters }) => Object.assign(starters[0]?.text ?? {}, { fr: starters[0]?.text.en }),
    at: 'starters.0.text.fr',
  },
  {
    breaks: (pack) => Object.assign(pack, { phrases: pack.phrases.filter(({ lang }) => lang === 'fr') }),
    at: 'phrases',
  },
];
