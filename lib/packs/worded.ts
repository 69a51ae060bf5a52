import type { Reminder } from './schema';

/** A reminder as this agent reads it: the conversation's language, the agent's *vous* or *tu*. */
export function wordedReminder(
  { text, why }: Reminder,
  language: 'fr' | 'en',
  register: 'vous' | 'tu',
): { text: string; why: string } {
  return { text: language === 'fr' ? text.fr[register] : text.en, why: why[language] };
}
