import type { z } from 'zod';
import { conversation, expectation } from './conversation-schema';
import { fieldOf } from './field';
import { leaderItem, statement } from './leader-schema';
import { layers, packCue, packMoment, phrase, question, reminder, starter } from './schema';

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
  leaders: leaderItem,
  diagnostic: statement,
  samples: conversation,
  expectations: expectation,
};
type Lists = typeof lists;

/** All that can be read of a pack, so that one faulty item does not hide what is wrong elsewhere. */
export type Draft = { [List in keyof Lists]: Placed<z.infer<Lists[List]>>[] } & {
  /** Ids of every reminder, faulty ones too: a reference to them is not a wrong one. */
  reminderIds: Set<unknown>;
  /** Where it stands; the strictest where that cannot be read. */
  layer: (typeof layers)[number];
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
    leaders: read('leaders'),
    diagnostic: read('diagnostic'),
    samples: read('samples'),
    expectations: read('expectations'),
    layer: layers.find((layer) => layer === fieldOf(value, 'layer')) ?? 'core',
    reminderIds: new Set(listIn(value, 'reminders').map((one) => fieldOf(one, 'id'))),
  };
}

function listIn(value: unknown, list: string): unknown[] {
  const found = fieldOf(value, list);
  return Array.isArray(found) ? found.slice(0, mostRead) : [];
}
