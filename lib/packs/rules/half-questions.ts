import type { Rule, RuleExample } from '../rule';

/** At least half of the reminders ask, in either language. */
export default {
  kind: 'advice',
  find: ({ reminders }) => {
    const asking = (text: string) => /[?…]/.test(text);
    const questions = reminders.filter(({ item: { text } }) => asking(text.en) && asking(text.fr.vous));
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
