import { namesBelow } from '../ground';
import { type ItemList, itemLists, named } from '../layers';
import type { Rule, RuleExample } from '../rule';

/** What a pack takes away, replaces or calls in a pack below is there, where somebody said what lies below. */
export default {
  kind: 'advice',
  because: {
    en: 'A pack changes what lies below it only by naming it. When that name is not there, nothing is hidden or replaced: the old sentence stays, beside the new one.',
    fr: 'Un pack ne change ce qui est dessous qu’en le nommant. Si ce nom n’y est pas, rien n’est masqué ni remplacé : l’ancienne phrase reste, à côté de la nouvelle.',
  },
  find: (draft, ground) => {
    const there = new Map(itemLists.map((list) => [list, namesBelow(ground, list) ?? new Set<string>()]));
    if (ground.below === null) return [];
    const isIn = (ref: string, list?: ItemList) =>
      (list ? [list] : itemLists).some((one) => there.get(one)?.has(named(ref, draft.id)));
    const gone = draft.retires
      .filter(({ item }) => !isIn(item))
      .map(({ item, at }) => ({ ref: item, path: ['retires', at], item: null as string | null }));
    const replaced = itemLists.flatMap((list) =>
      draft[list].flatMap(({ item: { id, replaces }, at }) =>
        replaces === undefined || isIn(replaces, list)
          ? []
          : [{ ref: replaces, path: [list, at, 'replaces'], item: id }],
      ),
    );
    const called = draft.cues.flatMap(({ item, at }) =>
      item.reminders.flatMap((ref, place) => {
        const isOwn = !ref.includes(':') || ref.startsWith(`${draft.id}:`);
        return isOwn || isIn(ref, 'reminders')
          ? []
          : [{ ref, path: ['cues', at, 'reminders', place], item: item.id }];
      }),
    );
    return [...gone, ...replaced, ...called].map(({ ref, path, item }) => ({
      path,
      item,
      says: {
        en: `Nothing below is called “${ref}”, or it is of another kind.`,
        fr: `Rien, dessous, ne s’appelle « ${ref} », ou c’est un élément d’une autre sorte.`,
      },
      mend: [{ path, from: ref }],
    }));
  },
} satisfies Rule;

const asTeam = { id: 'spring', layer: 'team' };
export const examples: RuleExample[] = [
  {
    breaks: (pack) => Object.assign(pack, asTeam, { retires: ['core:O1', 'core:Gone'] }),
    below: (pack) => pack,
    at: 'retires.1',
  },
  {
    breaks: (pack) => {
      Object.assign(pack, asTeam);
      Object.assign(pack.reminders[2] ?? {}, { replaces: `core:${pack.questions[0]?.id}` });
    },
    below: (pack) => pack,
    at: 'reminders.2.replaces',
  },
  {
    breaks: (pack) => {
      Object.assign(pack, asTeam);
      pack.cues[0]?.reminders.splice(0, 9, 'core:Gone');
    },
    below: (pack) => pack,
    at: 'cues.0.reminders.0',
  },
];
