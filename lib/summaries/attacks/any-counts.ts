import fc from 'fast-check';
import type { State } from '../merge';
import type { Cells } from '../schema';
import { bucketsOf } from '../vocabulary';

/** For each field, how many people stand in each of its buckets: the truth an output is held against. */
export type Counts = Record<string, number[]>;

/** A scale of each length there is, and the two kinds of named fields. */
export const fieldsTried = [
  'hard',
  'cause.drive',
  'obstacle.means',
  'intention',
  'useful.core:O1',
  'diagnostic.S1',
] as const;

/** Mostly few, sometimes many: everything that matters happens around three and five. */
export const fewOr = (many: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat(3) },
    { weight: 2, arbitrary: fc.nat(8) },
    { weight: 1, arbitrary: fc.nat(many) },
  );
/** Any count of any of these fields; a field may be nobody's. */
export const anyCounts = (fields: readonly string[] = fieldsTried, many = 30): fc.Arbitrary<Counts> =>
  fc.record(
    Object.fromEntries(
      fields.map((field) => {
        const buckets = bucketsOf(field)?.length ?? 0;
        return [field, fc.array(fewOr(many), { minLength: buckets, maxLength: buckets })];
      }),
    ),
  ) as fc.Arbitrary<Counts>;

export const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);
export const between = (cells: readonly number[], { from, to }: { from: number; to: number }): number =>
  sum(cells.slice(from, to + 1));

/** People of whom exactly so many stand in each bucket; `others` gave, and none of this. */
export function peopleOf(counts: Counts, others = 0, prefix = 'p', words: readonly string[] = []): State {
  const buckets = Object.entries(counts).map(
    ([field, cells]) => [field, cells.flatMap((many, bucket) => Array<number>(many).fill(bucket))] as const,
  );
  const many = Math.max(0, ...buckets.map(([, all]) => all.length)) + others;
  return new Map(
    Array.from({ length: many }, (_, nth) => {
      const cells: Cells = {};
      for (const [field, all] of buckets) {
        const bucket = all[nth];
        if (bucket !== undefined) cells[field] = bucket;
      }
      const line = words[nth];
      return [`${prefix}${nth}`, { cells, words: line === undefined ? [] : [line] }] as const;
    }),
  );
}
