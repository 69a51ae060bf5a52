import { givenIn, type State } from './merge';
import { laplace, type Random } from './noise';
import type { Terms } from './schema';
import { bucketsOf } from './vocabulary';

/** One field, counted. `people` is true and decides what may be said; `cells` are blurred and are what is said. */
export interface Counted {
  people: number;
  cells: number[];
}

/** One team's week, counted. In memory only, and gone with the release: it holds what nobody may see. */
export interface Tally {
  people: number;
  fields: ReadonlyMap<string, Counted>;
  words: string[];
  /** People who gave words. */
  givers: number;
  ids: string[];
}

/** Counts a state and blurs it, once: whatever is made of it later is made of the same draw. */
export function tally(state: State, { noise }: Pick<Terms, 'noise'>, random: Random): Tally {
  // In one order whatever the order the files came in: the same draw falls on the same cell.
  const given = givenIn(state).sort((one, other) => (one.id < other.id ? -1 : 1));
  const fields = new Map<string, Counted>();
  for (const field of [...new Set(given.flatMap(({ cells }) => Object.keys(cells)))].sort()) {
    const cells = new Array<number>(bucketsOf(field)?.length ?? 0).fill(0);
    const buckets = given.flatMap(({ cells }) => (Object.hasOwn(cells, field) ? [cells[field] ?? 0] : []));
    for (const bucket of buckets) cells[bucket] = (cells[bucket] ?? 0) + 1;
    fields.set(field, { people: buckets.length, cells: blurred(cells, noise, random) });
  }
  return {
    people: given.length,
    fields,
    words: given.flatMap(({ words }) => words),
    givers: given.filter(({ words }) => words.length > 0).length,
    ids: given.map(({ id }) => id),
  };
}

const blurred = (cells: number[], noise: number | null, random: Random) =>
  noise === null ? cells : cells.map((people) => Math.max(0, people + laplace(noise, random)));
