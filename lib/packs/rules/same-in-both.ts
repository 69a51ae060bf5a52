import type { Draft } from '../draft';
import type { Path, Saying } from '../problem';
import type { Rule, RuleExample } from '../rule';

/** Below this length, one language may well need twice as much as the other. */
const shortText = 30;

/** Both languages do the same thing: they ask or they say, with the same figures, at about the same length. */
export default {
  kind: 'advice',
  because: {
    en: 'The two languages are written each by itself, yet they must do the same for whoever reads them. When only one asks, or only one gives a figure, they have drifted apart.',
    fr: 'Les deux langues s’écrivent chacune pour elle-même, mais font la même chose pour qui les lit. Si une seule pose la question, ou donne un chiffre, elles se sont éloignées.',
  },
  find: (draft) =>
    pairs(draft).flatMap(({ en, fr, path, item }) => {
      const says = driftOf(en, fr);
      return says ? [{ path, item, says }] : [];
    }),
} satisfies Rule;

function pairs(draft: Draft): { en: string; fr: string; path: Path; item: string }[] {
  const both = (['reminders', 'questions', 'leaders'] as const).flatMap((list) =>
    draft[list].map(({ item: { id, text }, at }) => ({
      en: text.en,
      fr: text.fr.vous,
      path: [list, at, 'text', 'fr', 'vous'],
      item: id,
    })),
  );
  const plain = (['starters', 'diagnostic'] as const).flatMap((list) =>
    draft[list].map(({ item: { id, text }, at }) => ({ ...text, path: [list, at, 'text', 'fr'], item: id })),
  );
  return [...both, ...plain];
}

function driftOf(en: string, fr: string): Saying | null {
  if (en.includes('?') !== fr.includes('?'))
    return {
      en: `${en.includes('?') ? 'English' : 'French'} asks; the other language tells.`,
      fr: `${en.includes('?') ? 'L’anglais' : 'Le français'} pose une question ; l’autre langue affirme.`,
    };
  if (figures(en) !== figures(fr))
    return {
      en: 'The figures are not the same in both languages.',
      fr: 'Les chiffres ne sont pas les mêmes dans les deux langues.',
    };
  const [shorter = 0, longer = 0] = [en.length, fr.length].sort((one, other) => one - other);
  if (longer > shortText && longer > shorter * 2)
    return {
      en: 'One language says more than twice as much as the other.',
      fr: 'Une langue en dit plus de deux fois plus que l’autre.',
    };
  return null;
}

const figures = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) =>
      Object.assign(reminders[0]?.text ?? {}, { en: 'Read their first line twice.' }),
    at: 'reminders.0.text.fr.vous',
  },
  {
    breaks: ({ starters }) =>
      Object.assign(starters[0]?.text ?? {}, { en: 'I wait 2 minutes.', fr: 'J’attends 3 minutes.' }),
    at: 'starters.0.text.fr',
  },
  {
    breaks: ({ questions }) => Object.assign(questions[0]?.text ?? {}, { en: 'And then?' }),
    at: 'questions.0.text.fr.vous',
  },
];
