import type { z } from 'zod';
import type { Saying } from './problem';

/** Why the form is as strict as it is, for each way of not fitting it. */
export function formReason({ code, message }: z.core.$ZodIssue, isList: boolean): Saying {
  if (code === 'unrecognized_keys') return unknownField;
  if (code === 'too_big') return isList ? tooMany : tooLong;
  if (code === 'invalid_format' && message === 'no direction controls') return direction;
  if (code === 'too_small' || message === 'only spaces') return empty;
  if (code === 'invalid_value') return closedList;
  return otherForm;
}

const unknownField = {
  en: 'A pack is data and nothing else. What Aparté does not know it refuses, so that nothing comes in unseen.',
  fr: 'Un pack n’est que des données. Ce qu’Aparté ne connaît pas est refusé, pour que rien n’entre sans être vu.',
};
const tooLong = {
  en: 'A reminder is read in two seconds, in the middle of a reply. What is longer is not read at all.',
  fr: 'Un rappel se lit en deux secondes, au milieu d’une réponse. Ce qui est plus long n’est pas lu.',
};
const tooMany = {
  en: 'Lists have an end so that the panel answers at once, on any computer.',
  fr: 'Les listes ont une fin pour que le panneau réponde aussitôt, sur n’importe quel poste.',
};
const direction = {
  en: 'Such a character can make a text show other words than it holds. What people read is what the file says.',
  fr: 'Un tel caractère peut faire lire autre chose que ce qui est écrit. Ce qui se lit est ce que dit le fichier.',
};
const empty = {
  en: 'Whoever works in this language would be shown nothing.',
  fr: 'Dans cette langue, rien ne s’afficherait.',
};
const closedList = {
  en: 'These words are a closed list, because Aparté does something for each of them.',
  fr: 'Ces valeurs forment une liste fermée, car Aparté fait quelque chose pour chacune.',
};
const otherForm = {
  en: 'Everybody who opens the pack reads it in the same form; there is no guessing what was meant.',
  fr: 'Le pack se lit partout sous la même forme ; rien n’est deviné.',
};
