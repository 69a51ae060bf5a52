import type { Rule, RuleExample } from '../rule';
import { addressedTexts } from '../shown-texts';

/** Verbs in -ez say « vous »; these words end so without being verbs. */
const vous = /(?<!\p{L})(vous|votre|vos|vôtres?|(?!(?:chez|assez|nez|rez)(?!\p{L}))\p{L}{2,}ez)(?!\p{L})/iu;
const tu = /(?<!\p{L})(tu|te|toi|ton|ta|tes|tien(ne)?s?)(?!\p{L})|(?<![\p{L}-])t[’'](?=\p{L})/iu;

/** The « tu » wording is free of « vous », and the other way round. */
export default {
  kind: 'error',
  find: (draft) =>
    addressedTexts(draft).flatMap(({ text, register, path, item }) => {
      if (!register) return [];
      const other = (register === 'tu' ? vous : tu).exec(text)?.[0];
      if (!other) return [];
      const says = {
        en: `“${other}” does not belong in the wording with “${register}”.`,
        fr: `« ${other} » n’a pas sa place dans le texte avec « ${register} ».`,
      };
      return [{ path, item, says }];
    }),
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) =>
      Object.assign(reminders[0]?.text.fr ?? {}, { tu: 'Relisez sa phrase, chez toi.' }),
    at: 'reminders.0.text.fr.tu',
  },
  {
    breaks: ({ reminders }) => Object.assign(reminders[0]?.text.fr ?? {}, { tu: 'Cette phrase est à vous.' }),
    at: 'reminders.0.text.fr.tu',
  },
  {
    breaks: ({ questions }) =>
      Object.assign(questions[0]?.text.fr ?? {}, { vous: 'Qu’est-ce qui t’a aidé ?' }),
    at: 'questions.0.text.fr.vous',
  },
];
