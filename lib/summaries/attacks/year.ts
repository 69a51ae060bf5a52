import type { State } from '../merge';
import { laplace, type Random } from '../noise';
import type { Cells, Terms } from '../schema';
import { bucketsOf, fixedFields } from '../vocabulary';

/** A modelled year of one team: nobody's. People have habits, which is what an attacker of a whole year lives on. */
export const weeksInYear = 52;
export const fieldsOfYear = [...fixedFields.keys()];
/** How often somebody gives their week at all. */
export const turnout = 0.9;
/** How often somebody's week is as it usually is for them. */
const steadiness = 0.75;

/** One habit for each bucket: how usual it is among people, and where its weeks fall. */
export interface Habits {
  usual: readonly number[];
  weeks: readonly (readonly number[])[];
}

/** Most people meet most things seldom. By the number of buckets. */
const usual: Record<number, number[]> = { 2: [0.75, 0.25], 3: [0.55, 0.3, 0.15], 4: [0.35, 0.3, 0.2, 0.15] };

export function habitsOf(field: string): Habits {
  const buckets = bucketsOf(field) ?? [];
  return {
    usual: field === 'intention' ? [0.2, 0.4, 0.4] : (usual[buckets.length] ?? []),
    weeks: buckets.map((_, home) => {
      const away = buckets.map((_, bucket) => (bucket === home ? 0 : 1 / Math.abs(bucket - home)));
      const all = away.reduce((so, one) => so + one, 0);
      return away.map((one, bucket) => (bucket === home ? steadiness : ((1 - steadiness) * one) / all));
    }),
  };
}

/** Somebody's habit in each field, and what they gave in each week; null: nothing. */
export interface Person {
  habits: ReadonlyMap<string, number>;
  weeks: readonly (Cells | null)[];
}

export function teamOf(people: number, random: Random): Person[] {
  return Array.from({ length: people }, () => {
    const habits = new Map(fieldsOfYear.map((field) => [field, drawn(habitsOf(field).usual, random)]));
    const week = (): Cells =>
      Object.fromEntries(
        fieldsOfYear.map((field) => [
          field,
          drawn(habitsOf(field).weeks[habits.get(field) ?? 0] ?? [], random),
        ]),
      );
    const weeks = Array.from({ length: weeksInYear }, () => (chance(random) < turnout ? week() : null));
    return { habits, weeks };
  });
}

export const stateIn = (team: readonly Person[], week: number): State =>
  new Map(
    team.flatMap(({ weeks }, nth) => {
      const cells = weeks[week];
      return cells ? [[`p${String(nth).padStart(2, '0')}`, { cells, words: [] }] as const] : [];
    }),
  );

export function drawn(odds: readonly number[], random: Random): number {
  let left = chance(random);
  const at = odds.findIndex((one) => {
    left -= one;
    return left < 0;
  });
  return at < 0 ? odds.length - 1 : at;
}

const chance = (random: Random): number => random(4).reduce((so, byte) => so * 256 + byte, 0) / 2 ** 32;

/** Blurs as the code does, from a store of draws: an attacker needs hundreds of thousands. */
export function blurredWith(noise: Terms['noise'], random: Random): (cells: number[]) => number[] {
  if (noise === null) return (cells) => cells;
  const draws = Array.from({ length: 20_011 }, () => laplace(noise, random));
  let at = 0;
  return (cells) =>
    cells.map((many) => {
      at = (at + 1) % draws.length;
      return Math.max(0, many + (draws[at] ?? 0));
    });
}
