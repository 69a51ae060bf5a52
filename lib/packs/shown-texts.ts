import type { Draft } from './draft';
import type { Addressed } from './words-schema';

/** One text an agent may read. */
export interface ShownText {
  text: string;
  language: 'en' | 'fr';
  register: 'vous' | 'tu' | null;
  path: (string | number)[];
  item: string;
}

/** Every wording of reminders and questions, where register and tone count. */
export function addressedTexts({ reminders, questions }: Draft): ShownText[] {
  return [...withPlace(reminders, 'reminders'), ...withPlace(questions, 'questions')];
}

/** The wordings of reminders alone. */
export const reminderTexts = ({ reminders }: Draft): ShownText[] => withPlace(reminders, 'reminders');

const withPlace = (
  list: { item: { id: string; text: Addressed }; at: number }[],
  name: string,
): ShownText[] =>
  list.flatMap(({ item: { id, text }, at }) => {
    const place = [name, at, 'text'];
    return [
      { text: text.en, language: 'en', register: null, path: [...place, 'en'], item: id },
      { text: text.fr.vous, language: 'fr', register: 'vous', path: [...place, 'fr', 'vous'], item: id },
      { text: text.fr.tu, language: 'fr', register: 'tu', path: [...place, 'fr', 'tu'], item: id },
    ];
  });
