import { isWhole, standing } from '../ground';
import type { Rule, RuleExample } from '../rule';

/** At least half of the reminders ask, in either language. */
export default {
  kind: 'advice',
  because: {
    en: 'A question lets people find their own answer, and leaves the choice to them. Told what to do, they follow a script again.',
    fr: 'Une question laisse trouver sa propre réponse, et laisse le choix. Quand tout est dicté, on suit de nouveau un script.',
  },
  find: (draft, ground) => {
    const asking = (text: string) => /[?…]/.test(text);
    const reminders = isWhole(draft, ground)
      ? standing(draft, ground, 'reminders')
      : draft.reminders.map(({ item }) => item);
    const questions = reminders.filter(({ text }) => asking(text.en) && asking(text.fr.vous));
    if (questions.length * 2 >= reminders.length) return [];
    const says = {
      en: `${questions.length} of ${reminders.length} reminders are questions. Half of them may ask rather than tell.`,
      fr: `${questions.length} rappels sur ${reminders.length} sont des questions. La moitié peut demander plutôt que dire.`,
    };
    return [{ path: ['reminders'], item: null, says }];
  },
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) => {
      for (const { text } of reminders.slice(0, 40)) text.en = 'Something is said here.';
    },
    at: 'reminders',
  },
];
