import type { Moment } from '../interactions/schema';
import type { Reflection } from '../reflections/schema';
import { obstacleCauses } from '../reflections/schema';
import type { Opinion } from './opinions';
import { type Cells, type Contribution, mostFields } from './schema';
import { bucketsOf, fixedFields, vocabulary } from './vocabulary';
import { boundsOf } from './week';

/** What only its author can say of the week; each may be left unsaid. */
export interface Asked {
  intention: 'hardly' | 'at-times' | 'mostly' | null;
  opinions: Opinion[];
  diagnostic: { statement: string; is: 'agree' | 'not-yet' | 'no-idea' }[];
  /** The moment each of the packs' questions belongs to: a note that names none is counted there. */
  questions: ReadonlyMap<string, Moment>;
}
export const nothingAsked: Asked = { intention: null, opinions: [], diagnostic: [], questions: new Map() };

interface TeamWeek {
  team: string;
  week: string;
  /** The team's time zone: the week is the same for all of it. */
  zone: string;
}

/** One week of notes as one bucket for each field: however much somebody wrote, they weigh once. */
export function contributionOf(
  { team, week, zone }: TeamWeek,
  notes: Reflection[],
  asked: Asked,
): Contribution {
  const { from, to } = boundsOf(week, zone);
  const mine = notes.filter(({ writtenAt }) => from <= writtenAt && writtenAt < to);
  const cells: Cells = {};
  for (const [field, times] of timesOf(mine, asked)) cells[field] = bucketFor(times, bucketsOf(field) ?? []);
  for (const [field, said] of saidOf(asked).slice(0, mostFields - fixedFields.size))
    cells[field] = (bucketsOf(field) ?? []).indexOf(said);
  return { v: 1, kind: 'contribution', vocabulary, team, week, cells, words: [] };
}

/** The same with some of it left out: what is left out leaves no trace. */
export const without = (one: Contribution, fields: ReadonlySet<string>): Contribution => ({
  ...one,
  cells: Object.fromEntries(Object.entries(one.cells).filter(([field]) => !fields.has(field))),
});

/** How often each fixed field occurs in these notes; those that never do are there with 0. */
function timesOf(notes: Reflection[], { questions }: Asked): Map<string, number> {
  const times = new Map(
    [...fixedFields.keys()].filter((field) => field !== 'intention').map((field) => [field, 0]),
  );
  const add = (field: string) => {
    const before = times.get(field);
    if (before !== undefined) times.set(field, before + 1);
  };
  for (const { colour, cause, origin, about, question, obstacle } of notes) {
    if (colour) add(colour);
    if (cause) add(`cause.${cause}`);
    if (origin) add(`theme.${origin}`);
    const moment = about.moment ?? questions.get(question ?? '');
    if (colour === 'hard' && moment) add(`moment.${moment}`);
    if (obstacle && cause && obstacleCauses.includes(cause)) add(`obstacle.${cause}`);
  }
  return times;
}

/** What was answered rather than counted. The agent's own judgement comes first: a full list must not push it out. */
function saidOf({ intention, opinions, diagnostic }: Asked): [string, string][] {
  const said: [string, string][] = [
    ...diagnostic.map(({ statement, is }): [string, string] => [`diagnostic.${statement}`, is]),
    ...opinions.map(({ reminder, is }): [string, string] => [`useful.${reminder}`, is]),
  ];
  const known = said.filter(([field, is]) => bucketsOf(field)?.includes(is));
  return intention ? [['intention', intention], ...known] : known;
}

/** `none`, `once-or-twice`, `three-to-five` (or `three-or-more`), `six-or-more`; `no`, `yes`. */
function bucketFor(times: number, buckets: readonly string[]): number {
  const from = buckets.length === 2 ? [0, 1] : [0, 1, 3, 6].slice(0, buckets.length);
  return from.findLastIndex((least) => times >= least);
}
