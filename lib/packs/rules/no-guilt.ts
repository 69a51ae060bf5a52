import { plain } from '../../text';
import type { Rule, RuleExample } from '../rule';
import type { Pack } from '../schema';
import { addressedTexts } from '../shown-texts';

/** Words that judge or oblige: a reminder asks or invites. */
const guilt = {
  en: /\b(forg[eo]t(ten)?|must|should( not|n't)? have|always|never|have to|need to|fail(ed|ure)?|fault|wrong|bad|remember to)\b/,
  fr: /\b(n'oublie[zs]?|oublie(z|r)?|(vous |tu )?dev(ez|rez|rais|riez|ais|iez)|tu dois|il faut|il fallait|faudrait|jamais|toujours|fautes?|obligatoire(ment)?|auri?ez du|aurais du|erreurs?)\b/,
};

export default {
  kind: 'error',
  because: {
    en: 'Words that judge or oblige make people defend themselves, and the reminder is no longer heard. A question, or an invitation, is.',
    fr: 'Les mots qui jugent ou obligent mettent sur la défensive, et le rappel n’est plus entendu. Une question, ou une invitation, l’est.',
  },
  find: (draft) =>
    addressedTexts(draft).flatMap(({ text, language, path, item }) => {
      const word = guilt[language].exec(plain(text))?.[0];
      if (!word) return [];
      const says = {
        en: `“${word}” judges or obliges. Ask, or invite.`,
        fr: `« ${word} » juge ou oblige. Mieux vaut demander, ou inviter.`,
      };
      return [{ path, item, says }];
    }),
} satisfies Rule;

const inEnglish = [
  'You forgot to give a date.',
  'Never say “unfortunately”.',
  'You should have said who it is.',
];
const inFrench = [
  'N’oubliez pas la date.',
  'Vous devez donner une date.',
  'Il faut une date.',
  'Pas de date : une faute.',
];
export const examples: RuleExample[] = [
  ...inEnglish.map((en) => ({
    breaks: ({ reminders }: Pack) => Object.assign(reminders[0]?.text ?? {}, { en }),
    at: 'reminders.0.text.en',
  })),
  ...inFrench.map((vous) => ({
    breaks: ({ questions }: Pack) => Object.assign(questions[0]?.text.fr ?? {}, { vous }),
    at: 'questions.0.text.fr.vous',
  })),
];
