import type { Random } from '../noise';
import { sayingOf } from '../saying';
import type { Saying, Terms } from '../schema';
import { type Counted, tally } from '../tally';
import { after, afterYear, before, guess, likelyCells, oddsMoved } from './attacker';
import { fieldsOfYear, habitsOf, type Person, stateIn, weeksInYear } from './year';

const k = 5;

/** One field of one week in which it was shown, seen by who knows all answers but one. */
export interface Seen {
  field: string;
  /** The others, by bucket. */
  others: number[];
  /** What is not known. */
  truth: number;
  counted: Counted;
  saying: Saying;
}

/** A year of one field, with this one of the team as the one who is not known; weeks without a figure are no weeks. */
export interface SeenYear {
  field: string;
  habit: number;
  weeks: Seen[];
}

/** Everything that comes out of a team's year, once for each of them as the one who is not known. */
export function seenOf(team: readonly Person[], noise: Terms['noise'], random: Random): SeenYear[] {
  const states = Array.from({ length: weeksInYear }, (_, week) => stateIn(team, week));
  const tallies = states.map((state) => tally(state, { noise }, random));
  const trueOnes = states.map((state) => tally(state, { noise: null }, random));
  return team.flatMap((person) =>
    fieldsOfYear.map((field) => ({
      field,
      habit: person.habits.get(field) ?? 0,
      weeks: person.weeks.flatMap((given, week) => {
        const [counted, real] = [tallies[week]?.fields.get(field), trueOnes[week]?.fields.get(field)];
        const truth = given?.[field];
        if (truth === undefined || !counted || !real) return [];
        const saying = sayingOf(field, counted, k);
        const others = real.cells.map((many, bucket) => many - (bucket === truth ? 1 : 0));
        return saying.is === 'hidden' ? [] : [{ field, others, truth, counted, saying }];
      }),
    })),
  );
}

/** How likely what one sees is, for each bucket of the one who is not known. */
export type Sight = (seen: Seen) => number[];

/** Sees the very cells the release was made of, blurred: more than any output tells. */
export const sightOfCells =
  (epsilon: number): Sight =>
  ({ counted, others }) =>
    likelyCells(counted.cells, others, epsilon);

/** Sees a release without blur: an answer either fits what is said, or it does not. */
export const sightOfSharp: Sight = ({ field, others, saying }) =>
  others.map((_, mine) =>
    sayingName(sayingOf(field, joined(others, mine), k)) === sayingName(saying) ? 1 : 0,
  );

/** Sees only in which form something is said, and where groups begin. */
export const sightOfForm: Sight = ({ field, others, saying }) =>
  others.map((_, mine) => (formOf(sayingOf(field, joined(others, mine), k)) === formOf(saying) ? 1 : 0));

/** Sees a blurred release: how often each answer comes out like this is found by blurring anew, many times. */
export const sightOfBlurred =
  (blur: (cells: number[]) => number[], times: number): Sight =>
  ({ field, others, saying }) => {
    const name = sayingName(saying);
    return others.map((_, mine) => {
      const { people, cells } = joined(others, mine);
      let met = 0;
      for (let time = 0; time < times; time++)
        if (sayingName(sayingOf(field, { people, cells: blur(cells) }, k)) === name) met += 1;
      return (met + 0.5) / (times + 1);
    });
  };

export function joined(others: readonly number[], mine: number): Counted {
  const cells = others.map((many, bucket) => many + (bucket === mine ? 1 : 0));
  return { people: cells.reduce((so, many) => so + many, 0), cells };
}

const formOf = (saying: Saying): string =>
  saying.is === 'spread' ? saying.groups.map(({ from }) => from).join() : saying.is;
/** Everything that can be told two sayings of one field apart by, as one word: a mean follows from it. */
export const sayingName = (saying: Saying): string => {
  if (saying.is === 'hidden') return saying.is;
  if (saying.is === 'leaning') return `${saying.people} ${saying.bucket}`;
  if (saying.is === 'close') return saying.people;
  return `${saying.people} ${saying.groups.map(({ from, tenths }) => `${from}:${tenths}`).join()}`;
};

/** How well the attacker did, in shares of all fields and weeks that were shown. */
export interface Figures {
  shown: number;
  /** Guessed right knowing nothing of the year, from the week alone, and from the whole year. */
  prior: number;
  week: number;
  year: number;
  /** The habit, of those there are: guessed before, and after the year. */
  habitPrior: number;
  habit: number;
  /** One answer is left; fewer are left than there were. */
  sure: number;
  narrowed: number;
  /** By how much the odds between two answers moved at most, in one field of one week. */
  oddsMoved: number;
}

export function figuresOf(years: readonly SeenYear[], sight: Sight): Figures {
  const so = {
    shown: 0,
    prior: 0,
    week: 0,
    year: 0,
    sure: 0,
    narrowed: 0,
    habits: 0,
    habitPrior: 0,
    habit: 0,
  };
  let moved = 1;
  for (const { field, habit, weeks } of years) {
    if (weeks.length === 0) continue;
    const habits = habitsOf(field);
    const prior = before(habits);
    const likelihoods = weeks.map(sight);
    const year = afterYear(habits, likelihoods);
    so.habits += 1;
    so.habitPrior += Number(guess(habits.usual) === habit);
    so.habit += Number(guess(year.habit) === habit);
    for (const [at, { truth }] of weeks.entries()) {
      const mine = likelihoods[at] ?? [];
      const left = mine.filter((one) => one > 0).length;
      so.shown += 1;
      so.prior += Number(guess(prior) === truth);
      so.week += Number(guess(after(prior, mine)) === truth);
      so.year += Number(guess(year.weeks[at] ?? []) === truth);
      so.sure += Number(left === 1);
      so.narrowed += Number(left > 1 && left < mine.length);
      moved = Math.max(moved, oddsMoved(mine));
    }
  }
  const of = (many: number) => many / so.shown;
  return {
    shown: so.shown,
    prior: of(so.prior),
    week: of(so.week),
    year: of(so.year),
    habitPrior: so.habitPrior / so.habits,
    habit: so.habit / so.habits,
    sure: of(so.sure),
    narrowed: of(so.narrowed),
    oddsMoved: moved,
  };
}
