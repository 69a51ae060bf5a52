import type { z } from 'zod';
import { conversation, expectation } from './conversation-schema';
import { fieldOf } from './field';
import { leaderItem, statement } from './leader-schema';
import {
  layers,
  type Pack,
  packCue,
  packMoment,
  phrase,
  question,
  reminder,
  season,
  starter,
} from './schema';
import { foreignRef } from './words-schema';

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
  retires: foreignRef,
};
type Lists = typeof lists;
const names = Object.keys(lists) as (keyof Lists)[];

/** All that can be read of a pack, so that one faulty item does not hide what is wrong elsewhere. */
export type Draft = { [List in keyof Lists]: Placed<z.infer<Lists[List]>>[] } & {
  /** Its name, empty when that cannot be read. */
  id: string;
  /** Ids of every reminder, faulty ones too: a reference to them is not a wrong one. */
  reminderIds: Set<unknown>;
  /** Ids of every conversation of its own, faulty ones too. */
  sampleIds: Set<unknown>;
  /** Ingredients it has words for, faulty words too. */
  wordedNeeds: Set<string>;
  season: Pack['season'];
  /** Where it stands; the strictest where that cannot be read. */
  layer: (typeof layers)[number];
};

/** More than any list may hold. */
const mostRead = 2_000;

/** What can be read of this; `fits` when the whole of it has been through the schema. */
export function draftOf(value: unknown, fits: Pack | null = null): Draft {
  const placed = (list: keyof Lists) =>
    fits ? fits[list].map((item: unknown, at: number) => ({ item, at })) : readable(value, list);
  const id = fieldOf(value, 'id');
  const idsOf = (list: string) => new Set(listIn(value, list).map((one) => fieldOf(one, 'id')));
  return {
    ...(Object.fromEntries(names.map((list) => [list, placed(list)])) as Pick<Draft, keyof Lists>),
    id: typeof id === 'string' ? id : '',
    layer: layers.find((layer) => layer === fieldOf(value, 'layer')) ?? 'core',
    season: fits ? fits.season : season.safeParse(fieldOf(value, 'season')).data,
    wordedNeeds: new Set(Object.keys(Object(fieldOf(value, 'needs')))),
    reminderIds: idsOf('reminders'),
    sampleIds: idsOf('samples'),
  };
}

const readable = (value: unknown, list: keyof Lists) =>
  listIn(value, list).flatMap((one, at) => {
    const item = lists[list].safeParse(one).data;
    return item ? [{ item, at }] : [];
  });

function listIn(value: unknown, list: string): unknown[] {
  const found = fieldOf(value, list);
  return Array.isArray(found) ? found.slice(0, mostRead) : [];
}
