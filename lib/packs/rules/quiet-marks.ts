import type { Rule, RuleExample } from '../rule';
import { reminderTexts } from '../shown-texts';

/** No shouting: neither an exclamation mark, nor an emoji, nor a word in capitals. */
const loud = /!|\p{Extended_Pictographic}|(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;

export default {
  kind: 'advice',
  find: (draft) =>
    reminderTexts(draft)
      .filter(({ text }) => loud.test(text))
      .map(({ path, item }) => ({
        path,
        item,
        says: {
          en: 'An exclamation mark, an emoji or capitals speak loudly. A reminder is said aside.',
          fr: 'Point d’exclamation, émoji ou capitales parlent fort. Un rappel se dit en aparté.',
        },
      })),
} satisfies Rule;

export const examples: RuleExample[] = ['Look at the date!', 'A smile 🙂 helps.', 'One date is ENOUGH.'].map(
  (en) => ({
    breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en }),
    at: 'reminders.0.text.en',
  }),
);
