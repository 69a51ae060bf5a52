import type { Rule, RuleExample } from '../rule';

/** A cue that calls a reminder nobody wrote says nothing. */
export default {
  kind: 'error',
  find: ({ cues, reminderIds }) =>
    cues.flatMap(({ item, at }) =>
      item.reminders.flatMap((id, place) =>
        reminderIds.has(id)
          ? []
          : {
              path: ['cues', at, 'reminders', place],
              item: item.id,
              says: {
                en: `No reminder of this pack is called “${id}”.`,
                fr: `Aucun rappel de ce pack ne s’appelle « ${id} ».`,
              },
            },
      ),
    ),
} satisfies Rule;

export const examples: RuleExample[] = [
  { breaks: ({ cues }) => cues[1]?.reminders.push('Gone'), at: 'cues.1.reminders.3' },
];
