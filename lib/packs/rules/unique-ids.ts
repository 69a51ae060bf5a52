import type { Draft, Placed } from '../draft';
import { itemLists } from '../layers';
import type { Finding } from '../problem';
import type { Rule, RuleExample } from '../rule';

/** Two items of one name: answers and rotation would take one for the other. */
export default {
  kind: 'error',
  firm: true,
  because: {
    en: 'What agents say of an item (“not this one”, “already did”) is kept under its id. With two items of one id, an answer to one would silence the other.',
    fr: 'Ce qui est répondu à un élément (« pas celui-ci », « déjà fait ») est gardé sous son identifiant. Avec deux éléments du même nom, la réponse à l’un ferait taire l’autre.',
  },
  find: (draft) => [
    ...twins(itemLists, draft),
    ...twins(['samples'], draft),
    // Moments and cues are known by a closed list: there is no other name to give them.
    ...twins(['moments'], draft).map(({ mend: _, ...finding }) => finding),
    ...twins(['cues'], draft).map(({ mend: _, ...finding }) => finding),
  ],
} satisfies Rule;

type Named = 'moments' | 'cues' | 'samples' | (typeof itemLists)[number];

function twins(lists: readonly Named[], draft: Draft): Finding[] {
  const all = lists.flatMap((list) =>
    (draft[list] as Placed<{ id: string }>[]).map(({ item: { id }, at }) => ({ list, id, at })),
  );
  const taken = new Set(all.map(({ id }) => id));
  const met = new Set<string>();
  return all.flatMap(({ list, id, at }) => {
    if (!met.has(id)) {
      met.add(id);
      return [];
    }
    const to = freeName(id, taken);
    taken.add(to);
    const says = {
      en: `“${id}” is already the id of another item.`,
      fr: `« ${id} » est déjà l’identifiant d’un autre élément.`,
    };
    const path = [list, at, 'id'];
    return [{ path, item: id, says, mend: [{ path, from: id, to }] }];
  });
}

function freeName(id: string, taken: Set<string>): string {
  let number = 2;
  const name = () => `${id.slice(0, 39 - String(number).length)}-${number}`;
  while (taken.has(name())) number++;
  return name();
}

export const examples: RuleExample[] = [
  {
    breaks: ({ reminders }) => Object.assign(reminders[3] ?? {}, { id: reminders[0]?.id }),
    at: 'reminders.3.id',
  },
  {
    breaks: ({ questions, reminders }) => Object.assign(questions[1] ?? {}, { id: reminders[0]?.id }),
    at: 'questions.1.id',
  },
  { breaks: ({ cues }) => Object.assign(cues[2] ?? {}, { id: cues[0]?.id }), at: 'cues.2.id' },
];
