import type { Rule, RuleExample } from '../rule';
import { wellSet } from '../set-text';
import { ownTexts } from '../shown-texts';
import { charactersIn } from '../words-schema';

/** Apostrophes, quotes and spaces as each language sets them. */
export default {
  kind: 'advice',
  because: {
    en: 'A text set with care is read as one written with care. The right spaces also keep a lone question mark from slipping to the next line.',
    fr: 'Un texte composé avec soin se lit comme un texte écrit avec soin. Les bonnes espaces évitent aussi qu’un point d’interrogation parte seul à la ligne.',
  },
  find: (draft) =>
    ownTexts(draft).flatMap(({ text, language, path, item, most }) => {
      const to = wellSet(text, language);
      if (to === text) return [];
      const says = {
        en: `Apostrophes, quotes or spaces could be set better: ${to.slice(0, 90)}`,
        fr: `Apostrophes, guillemets ou espaces à reprendre : ${to.slice(0, 90)}`,
      };
      return [
        { path, item, says, ...(charactersIn(to) <= most ? { mend: [{ path, from: text, to }] } : {}) },
      ];
    }),
} satisfies Rule;

const set = (en: string): RuleExample => ({
  breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en }),
  at: 'reminders.0.text.en',
});
const setInFrench = (fr: string): RuleExample => ({
  breaks: ({ starters }) => Object.assign(starters[0]?.text ?? {}, { fr }),
  at: 'starters.0.text.fr',
});
export const examples: RuleExample[] = [
  set("What's next for them?"),
  set('And then...'),
  set('Which  date ?'),
  set('What would “soon" mean, or "now"?'),
  setInFrench('Quelle date ? Je cherche.'),
  setInFrench('Si j’écris «bientôt», je cherche une date.'),
  setInFrench('Si je promets: je note.'),
];
