import type { Draft } from '../draft';
import type { Rule, RuleExample } from '../rule';
import { addressedTexts, type ShownText } from '../shown-texts';

/** Verbs in -ez say « vous »; these words end so without being verbs. */
const vous = /(?<!\p{L})(vous|votre|vos|vôtres?|(?!(?:chez|assez|nez|rez)(?!\p{L}))\p{L}{2,}ez)(?!\p{L})/iu;
const tu = /(?<!\p{L})(tu|te|toi|ton|ta|tes|tien(ne)?s?)(?!\p{L})|(?<![\p{L}-])t[’'](?=\p{L})/iu;

/** The « tu » wording is free of « vous », and the other way round. */
export default {
  kind: 'error',
  because: {
    en: 'Some agents chose “tu”, others “vous”. Meeting the other one in the middle of a sentence sounds like a slip, and the reminder is no longer about them.',
    fr: 'Le tutoiement et le vouvoiement se choisissent. Trouver l’un au milieu de l’autre sonne comme une erreur, et le rappel ne parle plus à la même personne.',
  },
  find: (draft) => {
    const copies = copiesIn(draft);
    return addressedTexts(draft).flatMap(({ text, register, path, item }) => {
      if (!register) return [];
      const other = (register === 'tu' ? vous : tu).exec(text)?.[0];
      if (!other) return [];
      return [
        { path, item, says: copies.has(text) && register === 'tu' ? copied : sayingOf(other, register) },
      ];
    });
  },
} satisfies Rule;

/** Texts with « vous » that stand in both places. */
function copiesIn(draft: Draft): Set<string> {
  const inRegister = (register: ShownText['register']) =>
    addressedTexts(draft).filter((one) => one.register === register);
  const tuTexts = inRegister('tu');
  return new Set(inRegister('vous').flatMap(({ text }, at) => (tuTexts[at]?.text === text ? [text] : [])));
}

const copied = {
  en: 'The wording with “tu” is still the one with “vous”.',
  fr: 'Le texte avec « tu » est encore celui avec « vous ».',
};
const sayingOf = (other: string, register: string) => ({
  en: `“${other}” does not belong in the wording with “${register}”.`,
  fr: `« ${other} » n’a pas sa place dans le texte avec « ${register} ».`,
});

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
    breaks: ({ reminders }) => {
      const fr = reminders[2]?.text.fr;
      Object.assign(fr ?? {}, { tu: fr?.vous });
    },
    at: 'reminders.2.text.fr.tu',
  },
  {
    breaks: ({ questions }) =>
      Object.assign(questions[0]?.text.fr ?? {}, { vous: 'Qu’est-ce qui t’a aidé ?' }),
    at: 'questions.0.text.fr.vous',
  },
];
