import type { Rule, RuleExample } from '../rule';
import { addressedTexts } from '../shown-texts';

/** Written with a capital, and nobody's name. */
const allowed = new Set(
  `I OK TV PC SMS PDF FAQ CRM VAT TVA IT HR RH ID PIN GDPR RGPD SAV URL VIP EU UE UK US
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December English French Christmas Easter Noël Pâques Aparté`.split(/\s+/),
);
const capitalised = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}-]*/gu;
/** After one of these, a sentence or somebody's quoted words may begin. */
const beginners = '.?!…:–—(«“"\n';

/** No person and no brand is named: a capital in the middle of a sentence gives them away. */
export default {
  kind: 'advice',
  because: {
    en: 'A name makes a reminder about somebody. Left out, it speaks to everybody, it does not grow old, and nobody is pointed at.',
    fr: 'Un nom fait d’un rappel l’affaire de quelqu’un. Sans nom, il parle à tout le monde, il ne vieillit pas, et personne n’est montré du doigt.',
  },
  find: (draft) =>
    addressedTexts(draft).flatMap(({ text, path, item }) => {
      const name = [...text.matchAll(capitalised)].find(
        ({ 0: word, index }) => !allowed.has(word) && !begins(text, index),
      )?.[0];
      if (!name) return [];
      const says = {
        en: `“${name.slice(0, 40)}” looks like a name. Does the reminder need it?`,
        fr: `« ${name.slice(0, 40)} » ressemble à un nom. Le rappel en a-t-il besoin ?`,
      };
      return [{ path, item, says }];
    }),
} satisfies Rule;

/** Looked at from the capital backwards, over the spaces before it. */
function begins(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && /\s/.test(text[at] ?? '')) at--;
  return at < 0 || beginners.includes(text[at] ?? '');
}

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en: 'What would Karim say here?' }),
    at: 'reminders.0.text.en',
  },
  {
    breaks: ({ questions }) =>
      Object.assign(questions[0]?.text.fr ?? {}, { vous: 'Qu’aurait fait l’équipe de Contoso ?' }),
    at: 'questions.0.text.fr.vous',
  },
];
