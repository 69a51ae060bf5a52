import type { z } from 'zod';
import { packCue, packMoment, phrase, question, reminder, starter } from './schema';

/** One item of a list, and where it stands there. */
export interface Placed<Item> {
  item: Item;
  at: number;
}

const lists = {
  moments: packMoment,
  phrases: phrase,
  reminders: reminder,
  questions: question,
  cues: packCue,
  starters: starter,
};
type Lists = typeof lists;

/** All that can be read of a pack, so that one faulty item does not hide what is wrong elsewhere. */
export type Draft = { [List in keyof Lists]: Placed<z.infer<Lists[List]>>[] } & {
  /** Ids of every reminder, faulty ones too: a reference to them is not a wrong one. */
  reminderIds: Set<unknown>;
};

/** More than any list may hold. */
const mostRead = 2_000;

export function draftOf(value: unknown): Draft {
  const read = <List extends keyof Lists>(list: List) =>
    listIn(value, list).flatMap((one, at) => {
      const item = lists[list].safeParse(one).data;
      return item ? [{ item, at }] : [];
    }) as Draft[List];
  return {
    moments: read('moments'),
    phrases: read('phrases'),
    reminders: read('reminders'),
    questions: read('questions'),
    cues: read('cues'),
    starters: read('starters'),
    reminderIds: new Set(listIn(value, 'reminders').map((one) => fieldOf(one, 'id'))),
  };
}

function listIn(value: unknown, list: string): unknown[] {
  const found = fieldOf(value, list);
  return Array.isArray(found) ? found.slice(0, mostRead) : [];
}

/** A field of whatever this is; undefined when it has none of its own. */
export function fieldOf(value: unknown, field: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return Reflect.get(value, field);
}
