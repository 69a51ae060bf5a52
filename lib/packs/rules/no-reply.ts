import type { Rule, RuleExample } from '../rule';
import { reminderTexts } from '../shown-texts';

/** How a message to a customer begins. Aparté says where to look; the words stay the agent's. */
const salutes = {
  en: /^[“"«\s]*(hello|hi|dear|good (morning|afternoon|evening)|thank you for|thanks for|we apologi[sz]e|i apologi[sz]e|please find)\b/i,
  fr: /^[“"«\s]*(bonjour|bonsoir|chère?|madame|monsieur|merci (de|pour|d[’'])|nous vous|veuillez|je vous (prie|remercie))(?!\p{L})/iu,
};

export default {
  kind: 'error',
  firm: true,
  because: {
    en: 'Aparté says where to look; the words stay the agent’s. A sentence ready to send would be one more script.',
    fr: 'Aparté dit où regarder ; les mots restent à qui répond. Une phrase prête à envoyer serait un script de plus.',
  },
  find: (draft) =>
    reminderTexts(draft)
      .filter(({ text, language }) => salutes[language].test(text))
      .map(({ path, item }) => ({
        path,
        item,
        says: {
          en: 'This begins like a message to the customer. A reminder says where to look, not what to write.',
          fr: 'Cela commence comme un message au client. Un rappel dit où regarder, pas quoi écrire.',
        },
      })),
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en: 'Dear customer, we hear you.' }),
    at: 'reminders.0.text.en',
  },
  {
    breaks: ({ reminders }) => Object.assign(reminders[0]?.text.fr ?? {}, { vous: 'Nous vous remercions.' }),
    at: 'reminders.0.text.fr.vous',
  },
];
