import type { Habits } from './year';

/**
 * The attacker who knows everybody's answers but one, how everything is worked out, and how people are in general.
 * All of it is exact: whoever reckons differently only knows less.
 */

/** How likely this blurred number is for so many people, below nought counted as nought. */
export function likely(blurred: number, people: number, epsilon: number): number {
  const a = Math.exp(-epsilon);
  // Everything from nought downwards: the tail of discrete Laplace.
  if (blurred === 0) return a ** people / (1 + a);
  return ((1 - a) / (1 + a)) * a ** Math.abs(blurred - people);
}

/** How likely these blurred cells are if the one who is not known stands in each of the buckets. */
export const likelyCells = (
  blurred: readonly number[],
  others: readonly number[],
  epsilon: number,
): number[] =>
  others.map((_, mine) =>
    blurred.reduce((so, one, at) => so * likely(one, (others[at] ?? 0) + (at === mine ? 1 : 0), epsilon), 1),
  );

/** By how much the odds between two buckets move at most. */
export const oddsMoved = (likelihoods: readonly number[]): number =>
  Math.max(...likelihoods) / Math.min(...likelihoods);

const normal = (weights: readonly number[]): number[] => {
  const all = weights.reduce((so, one) => so + one, 0);
  return weights.map((one) => (all > 0 ? one / all : 1 / weights.length));
};

/** What one knows of somebody's week before anything is released. */
export const before = ({ usual, weeks }: Habits): number[] =>
  (weeks[0] ?? []).map((_, bucket) =>
    usual.reduce((so, one, habit) => so + one * (weeks[habit]?.[bucket] ?? 0), 0),
  );

/** What one knows after it, from this week alone. */
export const after = (prior: readonly number[], likelihoods: readonly number[]): number[] =>
  normal(prior.map((one, bucket) => one * (likelihoods[bucket] ?? 0)));

/** The same from the whole year: each week tells of the habit, and the habit of each week. */
export function afterYear(
  { usual, weeks }: Habits,
  year: readonly (readonly number[])[],
): { weeks: number[][]; habit: number[] } {
  // In each week, how likely what was seen is for somebody of this habit.
  const seen = year.map((likelihoods) =>
    weeks.map((odds) => odds.reduce((so, one, bucket) => so + one * (likelihoods[bucket] ?? 0), 0)),
  );
  const logs = usual.map((one, habit) =>
    seen.reduce((so, week) => so + Math.log(week[habit] ?? 0), Math.log(one)),
  );
  const most = Math.max(...logs);
  const habit = normal(logs.map((one) => Math.exp(one - most)));
  return {
    habit,
    weeks: year.map((likelihoods, at) => {
      const others = normal(
        logs.map((one, habit) => Math.exp(one - most) / Math.max(seen[at]?.[habit] ?? 0, Number.MIN_VALUE)),
      );
      return normal(
        likelihoods.map(
          (one, bucket) =>
            one * others.reduce((so, weight, habit) => so + weight * (weeks[habit]?.[bucket] ?? 0), 0),
        ),
      );
    }),
  };
}

/** Where one would put one's money. */
export const guess = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));
