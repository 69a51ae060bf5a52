import type { Rule, RuleExample } from '../rule';
import { reminderTexts } from '../shown-texts';

/** What two seconds take in. */
const mostWords = 16;

export default {
  kind: 'advice',
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
