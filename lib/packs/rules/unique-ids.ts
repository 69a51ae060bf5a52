import type { Placed } from '../draft';
import type { Rule, RuleExample } from '../rule';

/** Two items of one name: answers and rotation would take one for the other. */
export default {
  kind: 'error',
  find: (draft) => [
    ...twins('moments', draft.moments),
    ...twins('phrases', draft.phrases),
    ...twins('reminders', draft.reminders),
    ...twins('questions', draft.questions),
    ...twins('cues', draft.cues),
    ...twins('starters', draft.starters),
    ...twins('leaders', draft.leaders),
    ...twins('diagnostic', draft.diagnostic),
    ...twins('samples', draft.samples),
  ],
} satisfies Rule;

function twins(list: string, items: Placed<{ id: string }>[]) {
  const first = new Map<string, number>();
  return items.flatMap(({ item: { id }, at }) => {
    if (!first.has(id)) {
      first.set(id, at);
      return [];
    }
    const says = {
      en: `“${id}” is already the id of another item in this list.`,
      fr: `« ${id} » est déjà l’identifiant d’un autre élément de cette liste.`,
    };
    return [{ path: [list, at, 'id'], item: id, says }];
  });
}

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) => Object.assign(reminders[3] ?? {}, { id: reminders[0]?.id }),
    at: 'reminders.3.id',
  },
  {
    breaks: ({ questions }) => Object.assign(questions[1] ?? {}, { id: questions[0]?.id }),
    at: 'questions.1.id',
  },
  { breaks: ({ cues }) => Object.assign(cues[2] ?? {}, { id: cues[0]?.id }), at: 'cues.2.id' },
];
