import { namesBelow } from '../ground';
import { named } from '../layers';
import type { Finding } from '../problem';
import type { Rule, RuleExample } from '../rule';

/** An expectation speaks of a conversation and of reminders that exist. */
export default {
  kind: 'advice',
  because: {
    en: 'An expectation is a promise tried again at every change. When its conversation or its reminder is gone, it proves nothing any more.',
    fr: 'Une attente est une promesse que l’on vérifie à chaque changement. Si sa conversation ou son rappel a disparu, elle ne prouve plus rien.',
  },
  find: ({ expectations, reminderIds, sampleIds, id: pack }, ground) => {
    const below = namesBelow(ground, 'reminders');
    const isThere = (ref: string) => {
      const isOwn = !ref.includes(':') || ref.startsWith(`${pack}:`);
      return isOwn ? reminderIds.has(ref.replace(/^.*:/, '')) : (below?.has(named(ref, pack)) ?? true);
    };
    return expectations.flatMap(({ item, at }): Finding[] => {
      const path = ['expectations', at];
      const { sample } = item;
      if (ground.library && !sampleIds.has(sample) && !ground.library.has(sample))
        return [
          { path: [...path, 'sample'], item: null, says: noSample(sample), mend: [{ path, from: item }] },
        ];
      return item.says.flatMap((ref, place) => {
        if (isThere(ref)) return [];
        const at = [...path, 'says', place];
        // Without its last reminder it would expect silence, which nobody said.
        const mend = item.says.length > 1 ? [{ path: at, from: ref }] : [{ path, from: item }];
        return [{ path: at, item: null, says: noReminder(ref), mend }];
      });
    });
  },
} satisfies Rule;

const noSample = (id: string) => ({
  en: `No conversation is called “${id}”, neither here nor in the library.`,
  fr: `Aucune conversation ne s’appelle « ${id} », ni ici ni dans la bibliothèque.`,
});
const noReminder = (ref: string) => ({
  en: `No reminder is called “${ref}”: this can never be met.`,
  fr: `Aucun rappel ne s’appelle « ${ref} » : cette attente ne peut pas être tenue.`,
});

export const examples: RuleExample[] = [
  {
    breaks: (pack) => Object.assign(pack, { expectations: [{ sample: 'lost', after: 1, says: [] }] }),
    library: ['found'],
    at: 'expectations.0.sample',
  },
  {
    breaks: (pack) =>
      Object.assign(pack, { expectations: [{ sample: 'found', after: 'end', says: ['Gone'] }] }),
    library: ['found'],
    at: 'expectations.0.says.0',
  },
  {
    breaks: (pack) =>
      Object.assign(pack, { expectations: [{ sample: 'found', after: 1, says: ['O1', 'Gone'] }] }),
    at: 'expectations.0.says.1',
  },
];
