import type { Rule, RuleExample } from '../rule';
import { reminderTexts } from '../shown-texts';

/** What two seconds take in. */
const mostWords = 16;

export default {
  kind: 'advice',
  because: {
    en: 'A reminder is read in two seconds, between two lines of a reply. Long sentences are kept for later, and later does not come.',
    fr: 'Un rappel se lit en deux secondes, entre deux lignes de réponse. Une longue phrase est remise à plus tard, et plus tard n’arrive pas.',
  },
  find: (draft) =>
    reminderTexts(draft)
      .filter(({ text }) => text.split(/[.?!…;]/).some((sentence) => wordsIn(sentence) > mostWords))
      .map(({ path, item }) => ({
        path,
        item,
        says: {
          en: `A sentence of more than ${mostWords} words is hard to take in at a glance.`,
          fr: `Une phrase de plus de ${mostWords} mots se saisit mal d’un coup d’œil.`,
        },
      })),
} satisfies Rule;

const wordsIn = (sentence: string) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length;

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) =>
      Object.assign(reminders[0]?.text ?? {}, { en: 'a b c d e f g h i j k l m n o p and one more word' }),
    at: 'reminders.0.text.en',
  },
];
