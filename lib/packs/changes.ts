import { itemLists } from './layers';
import type { Pack } from './schema';

/** Everything of a pack that has items, in the order they are told; `pack` is the pack's own words. */
export const changedLists = [
  'pack',
  'reminders',
  'questions',
  'phrases',
  'moments',
  'needs',
  'cues',
  'starters',
  'leaders',
  'diagnostic',
  'retires',
  'samples',
  'expectations',
] as const;
export type ChangedList = (typeof changedLists)[number];

/** One field that reads otherwise now: `text.fr.vous`. What is no text is written as JSON. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}
export interface Change {
  list: ChangedList;
  /** Within its list of its own pack; of an order that changed, the list's name. */
  id: string;
  is: 'added' | 'removed' | 'changed' | 'reordered';
  fields: ChangedField[];
}

/** What is different in a pack after it was changed; everything is new where there was none. */
export function changesBetween(before: Pack | null, after: Pack): Change[] {
  return changedLists.flatMap((list) =>
    inList(list, before ? itemsOf(before, list) : new Map(), itemsOf(after, list)),
  );
}

type Items = Map<string, unknown>;

function inList(list: ChangedList, before: Items, after: Items): Change[] {
  const changes = [...after].flatMap(([id, item]): Change[] => {
    const old = before.get(id);
    const fields = fieldsBetween(old, item);
    if (fields.length === 0) return [];
    return [{ list, id, is: old === undefined ? 'added' : 'changed', fields }];
  });
  const gone = [...before]
    .filter(([id]) => !after.has(id))
    .map(([id, item]): Change => ({ list, id, is: 'removed', fields: fieldsBetween(item, undefined) }));
  const stayed = (one: Items, other: Items) => [...one.keys()].filter((id) => other.has(id)).join(' ');
  const isReordered = stayed(before, after) !== stayed(after, before);
  return [
    ...changes,
    ...gone,
    ...(isReordered ? [{ list, id: list, is: 'reordered', fields: [] } as Change] : []),
  ];
}

/** A list's items by what they are called. */
function itemsOf(pack: Pack, list: ChangedList): Items {
  if (list === 'pack') {
    const { name, layer, about, publisher, news, season } = pack;
    return new Map([[pack.id, { name, layer, about, publisher, news, season }]]);
  }
  if (list === 'needs') return new Map(Object.entries(pack.needs).map(([id, name]) => [id, { name }]));
  if (list === 'retires') return new Map(pack.retires.map((ref) => [ref, { ref }]));
  if (list === 'expectations')
    return new Map(pack.expectations.map((one) => [`${one.sample}@${one.after}`, one]));
  return new Map(pack[list].map((item) => [item.id, item]));
}

function fieldsBetween(before: unknown, after: unknown): ChangedField[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter(({ before, after }) => before !== after);
}

/** Texts by the way to them; a list is one leaf, for its order is part of it. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, path ? `${path}.${key}` : key)]),
  );
}

/** How many items of each kind a pack holds, for "what is in it" before saying yes. */
export const holdsOf = (pack: Pack): { list: (typeof itemLists)[number]; count: number }[] =>
  itemLists.map((list) => ({ list, count: pack[list].length })).filter(({ count }) => count > 0);
