import { fewestPeople } from '../schema';
import { sum } from './any-counts';

/**
 * The attacker who takes outputs from one another. People are counted in places (a team, or a late part of one):
 * nobody is in two of them.
 */

/** What one output tells of one field: whom it covers, as places. */
export interface Covers {
  places: readonly number[];
}

/** Fewer than five people, or people of one place alone that hides the field, found by subtraction. */
export interface Isolated {
  whole: readonly number[];
  left: number[];
  people: number;
}

/** `people`: how many spoke of the field, in each place. `told`: outputs that show it. */
export function isolatedBy(people: readonly number[], told: readonly Covers[]): Isolated[] {
  const own = told.flatMap(({ places }) => (places.length === 1 ? places : []));
  const among = (places: readonly number[]) => sum(places.map((place) => people[place] ?? 0));
  return told.flatMap((whole) => {
    const parts = told.filter(
      (one) => one !== whole && one.places.every((place) => whole.places.includes(place)),
    );
    return apart(parts).flatMap((taken) => {
      const left = whole.places.filter(
        (place) => (people[place] ?? 0) > 0 && !taken.some(({ places }) => places.includes(place)),
      );
      const hidden = left.filter((place) => !own.includes(place));
      const isFew = left.length > 0 && among(left) < fewestPeople;
      const isOne = hidden.length > 0 && (among(hidden) < fewestPeople || hidden.length < 2);
      return isFew || isOne ? [{ whole: whole.places, left, people: among(left) }] : [];
    });
  });
}

/** Every choice of these that share nobody. */
function apart(all: readonly Covers[]): Covers[][] {
  const choices: Covers[][] = [[]];
  for (const one of all)
    for (const some of [...choices])
      if (!some.some(({ places }) => places.some((place) => one.places.includes(place))))
        choices.push([...some, one]);
  return choices;
}

/** Pairs that overlap without one being a part of the other: what is in one only could be worked out. */
export const crossing = (all: readonly Covers[]): [Covers, Covers][] =>
  all.flatMap((one) =>
    all.flatMap((other): [Covers, Covers][] => {
      const both = one.places.filter((place) => other.places.includes(place)).length;
      return [0, one.places.length, other.places.length].includes(both) ? [] : [[one, other]];
    }),
  );
