import { bucketsOf } from '../vocabulary';
import { isShown, type Output } from './any-tree';

/**
 * The attacker who does sums: every figure that is told is taken for exact, though it is told in tenths, and every
 * way of adding and taking away is tried at once, as a question of linear algebra.
 */

/** Large enough that no combination vanishes by chance, small enough for exact products. */
const prime = 1_000_003;
const mod = (value: number) => ((value % prime) + prime) % prime;

function inverse(value: number): number {
  let [result, base, exponent] = [1, mod(value), prime - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}

/** Sums that are known, in a form in which it is quickly seen what follows from them. */
export interface Known {
  rows: { pivot: number; row: number[] }[];
}

/** What is left of a sum when everything that is known is taken from it; all noughts: it follows. */
function rest({ rows }: Known, asked: readonly number[]): number[] {
  let row = asked.map(mod);
  for (const known of rows) {
    const times = row[known.pivot] ?? 0;
    if (times !== 0) row = row.map((value, at) => mod(value - times * (known.row[at] ?? 0)));
  }
  return row;
}

export function knownFrom(sums: readonly number[][]): Known {
  const known: Known = { rows: [] };
  for (const one of sums) {
    const row = rest(known, one);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const by = inverse(row[pivot] ?? 1);
    known.rows.push({ pivot, row: row.map((value) => mod(value * by)) });
  }
  return known;
}

export const follows = (known: Known, asked: readonly number[]): boolean =>
  rest(known, asked).every((value) => value === 0);

export interface Range {
  from: number;
  to: number;
}
/** The sum over these teams and these neighbouring buckets, among all teams' buckets. */
export function sumOver(field: string, all: number, teams: readonly number[], { from, to }: Range): number[] {
  const buckets = bucketsOf(field)?.length ?? 0;
  return Array.from({ length: all * buckets }, (_, at) => {
    const bucket = at % buckets;
    return teams.includes(Math.floor(at / buckets)) && from <= bucket && bucket <= to ? 1 : 0;
  });
}

/** The sums one field's outputs tell: how many spoke of it, and how many stand in each shown group. */
export function sumsTold(field: string, all: number, outputs: readonly Output[]): number[][] {
  const buckets = bucketsOf(field)?.length ?? 0;
  return outputs
    .filter((one) => isShown(one, field))
    .flatMap(({ release, teams }) => {
      const saying = release.fields[field];
      const ranges = saying?.is === 'spread' ? saying.groups : [];
      return [{ from: 0, to: buckets - 1 }, ...ranges].map((range) => sumOver(field, all, teams, range));
    });
}

/** Every run of neighbouring buckets. */
export function rangesOf(field: string): Range[] {
  const buckets = bucketsOf(field)?.length ?? 0;
  return Array.from({ length: buckets }, (_, from) => from).flatMap((from) =>
    Array.from({ length: buckets - from }, (_, more) => ({ from, to: from + more })),
  );
}

/** Every choice of these teams but none. */
export const choicesOf = (teams: readonly number[]): number[][] =>
  Array.from({ length: 2 ** teams.length - 1 }, (_, choice) =>
    teams.filter((_, at) => Math.floor((choice + 1) / 2 ** at) % 2 === 1),
  );
