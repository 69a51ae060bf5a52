import type { Rule, RuleExample } from '../rule';

/** A cue that calls a reminder nobody wrote says nothing. */
export default {
  kind: 'error',
  because: {
    en: 'A cue speaks through the reminders it calls. When one of them does not exist, somebody’s worry is heard and nothing is said.',
    fr: 'Un signe parle par les rappels qu’il appelle. Si l’un d’eux n’existe pas, une inquiétude est entendue et rien n’est dit.',
  },
  find: ({ cues, reminderIds, id: pack }) =>
    cues.flatMap(({ item, at }) =>
      item.reminders.flatMap((ref, place) => {
        const isOwn = !ref.includes(':') || ref.startsWith(`${pack}:`);
        if (!isOwn || reminderIds.has(ref.replace(/^.*:/, ''))) return [];
        const path = ['cues', at, 'reminders', place];
        return {
          path,
          item: item.id,
          says: {
            en: `No reminder of this pack is called “${ref}”.`,
            fr: `Aucun rappel de ce pack ne s’appelle « ${ref} ».`,
          },
          mend: [{ path, from: ref }],
        };
      }),
    ),
} satisfies Rule;

export const examples: RuleExample[] = [
  { breaks: ({ cues }) => cues[1]?.reminders.push('Gone'), at: 'cues.1.reminders.3' },
  { breaks: ({ cues }) => cues[1]?.reminders.push('core:Gone'), at: 'cues.1.reminders.3' },
];
