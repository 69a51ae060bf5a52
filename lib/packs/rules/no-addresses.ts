import type { Rule, RuleExample } from '../rule';
import { ownTexts } from '../shown-texts';

/** Mail, web and telephone: each leads somewhere, and belongs to somebody. */
const address =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|https?:\/\/|(?<![\p{L}\p{N}])www\.|(?<![\p{L}\p{N}@])[\p{L}\p{N}-]{2,}\.(com|net|org|info|io|fr|be|ch|ca|eu|uk|de)(?![\p{L}\p{N}])|(?<![\d+])(\+|00)\d[\d .()-]{7,}\d|(?<!\d)0\d([ .-]?\d{2}){4}(?!\d)|(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/u;

/** Most texts hold nothing of the kind, and need no closer look. */
const hint = /[@\d]|\.[\p{L}\p{N}]|:\//u;

export default {
  kind: 'error',
  firm: true,
  because: {
    en: 'An address or a number belongs to somebody, grows old, and can lead people where they should not go. A pack never links to anything.',
    fr: 'Une adresse ou un numéro appartient à quelqu’un, vieillit, et peut mener où il ne faudrait pas. Un pack ne renvoie jamais ailleurs.',
  },
  find: (draft) =>
    ownTexts(draft).flatMap(({ text, path, item }) => {
      const found = hint.test(text) ? address.exec(text)?.[0].slice(0, 40) : undefined;
      if (!found) return [];
      const says = {
        en: `“${found}” is an address or a number. It has to go.`,
        fr: `« ${found} » est une adresse ou un numéro, à retirer.`,
      };
      return [{ path, item, says }];
    }),
} satisfies Rule;

export const examples: RuleExample[] = [
  'Ask lea.martin@example.com first?',
  'It is on https://example.com, is it?',
  'Is the answer on example.com?',
  'Who answers at 01 99 00 12 34?',
  'Who answers at +44 20 7946 0958?',
  'Who answers at (555) 010-1234?',
].map((en) => ({
  breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en }),
  at: 'reminders.0.text.en',
}));
