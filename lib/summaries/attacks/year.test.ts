// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seeded } from '../any-state';
import { sayingOf } from '../saying';
import { tally } from '../tally';
import { fewOr, peopleOf as people, sum } from './any-counts';
import { figuresOf, type SeenYear, seenOf, sightOfBlurred, sightOfCells, sightOfSharp } from './attacked';
import { after, afterYear, before, likely, likelyCells, oddsMoved } from './attacker';
import { guessNumber, learnt } from './how-many';
import { blurredWith, fieldsOfYear, habitsOf, stateIn, teamOf, weeksInYear } from './year';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const blurs = [0.5, 1, 2] as const;
/** For sums of rounded numbers. */
const hair = 1 + 1e-9;
const bound = (epsilon: number) => Math.exp(2 * epsilon) * hair;
const teamsTried = [8, 10, 12].map((people) => teamOf(people, seeded(people)));
const yearOf = (nth: number, noise: 0.5 | 1 | 2 | null): SeenYear[] =>
  seenOf(teamsTried[nth] ?? [], noise, seeded(70 + nth));

describe('somebody who knows every answer but one, and the blurred cells themselves', () => {
  it('moves their odds by e^(2ε) at most, whatever came of the blur, also where it ends at nought', () => {
    const cells = fc.array(fewOr(20), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, cells, fc.constantFrom(...blurs), (others, blurred, epsilon) => {
        expect(oddsMoved(likelyCells(blurred, others, epsilon))).toBeLessThanOrEqual(bound(epsilon));
        // That they left the field out is even harder to tell.
        const absent = others.reduce((so, many, at) => so * likely(blurred[at] ?? 0, many, epsilon), 1);
        for (const one of likelyCells(blurred, others, epsilon))
          expect(oddsMoved([one, absent])).toBeLessThanOrEqual(Math.exp(epsilon) * hair);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(blurs)('is bound so by the blur this code draws, and not by another (ε %f)', (epsilon) => {
    const draws = 8_000;
    const random = seeded(11);
    const state = people({ 'cause.drive': [0, 1, 5] });
    const met = [0, 1, 2].map(() => new Map<number, number>());
    for (let draw = 0; draw < draws; draw++)
      for (const [at, blurred] of tally(state, { noise: epsilon }, random)
        .fields.get('cause.drive')
        ?.cells.entries() ?? [])
        met[at]?.set(blurred, (met[at]?.get(blurred) ?? 0) + 1);
    for (const [at, many] of [0, 1, 5].entries())
      for (let blurred = 0; blurred < 12; blurred++) {
        const odds = likely(blurred, many, epsilon);
        const deviation = Math.sqrt((odds * (1 - odds)) / draws);
        expect(Math.abs((met[at]?.get(blurred) ?? 0) / draws - odds)).toBeLessThan(5 * deviation + 1e-3);
      }
  });

  it.each([0, 1, 2])('is held to it in every field of every week of a year (team %i)', (nth) => {
    for (const epsilon of blurs) {
      const sight = sightOfCells(epsilon);
      const year = yearOf(nth, epsilon);
      const { oddsMoved: moved } = figuresOf(year, sight);
      expect(moved).toBeLessThanOrEqual(bound(epsilon));
      // Somewhere in a year it comes as far as it can.
      expect(moved).toBeGreaterThan(Math.exp(2 * epsilon) / hair);
      for (const { field, weeks } of year)
        for (const seen of weeks.slice(0, 5)) {
          const prior = before(habitsOf(field));
          const odds = after(prior, sight(seen)).map((one, bucket) => one / (prior[bucket] ?? 0));
          expect(oddsMoved(odds)).toBeLessThanOrEqual(bound(epsilon));
        }
    }
  });
});

describe('the attacker', () => {
  it('is a real one: without blur they are sure of one answer in three, and never wrong about what is left', () => {
    const year = yearOf(1, null);
    const { sure, week, prior } = figuresOf(year, sightOfSharp);
    expect(sure).toBeGreaterThan(0.33);
    expect(week).toBeGreaterThan(prior + 0.2);
    const wrong = year.flatMap(({ weeks }) => weeks.filter((seen) => sightOfSharp(seen)[seen.truth] !== 1));
    expect(wrong).toEqual([]);
  });

  it('is worse off with the blurred release than with the cells behind it', () => {
    const some = yearOf(1, 1).filter((_, at) => at % 21 === at % 10);
    const release = figuresOf(some, sightOfBlurred(blurredWith(1, seeded(3)), 60));
    const cells = figuresOf(some, sightOfCells(1));
    expect(release.shown).toBeGreaterThan(200);
    expect(release.week).toBeLessThan(cells.week + 0.03);
    expect(release.year).toBeLessThan(cells.year + 0.03);
  });

  it('puts the weeks of a year together as arithmetic does, way by way', () => {
    const habits = {
      usual: [0.7, 0.3],
      weeks: [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
    };
    const seen = [
      [0.5, 0.1],
      [0.3, 0.6],
      [0.2, 0.2],
    ];
    const ways = [0, 1].flatMap((habit) =>
      Array.from({ length: 8 }, (_, way) => {
        const weeks = [way % 2, Math.floor(way / 2) % 2, Math.floor(way / 4)];
        const odds = weeks.map(
          (bucket, at) => (habits.weeks[habit]?.[bucket] ?? 0) * (seen[at]?.[bucket] ?? 0),
        );
        return { habit, weeks, odds: odds.reduce((so, one) => so * one, habits.usual[habit] ?? 0) };
      }),
    );
    const share = (some: typeof ways) =>
      sum(some.map(({ odds }) => odds)) / sum(ways.map(({ odds }) => odds));
    const { habit, weeks } = afterYear(habits, seen);
    expect(habit[1]).toBeCloseTo(share(ways.filter((one) => one.habit === 1)), 10);
    for (const at of [0, 1, 2])
      expect(weeks[at]?.[1]).toBeCloseTo(share(ways.filter((one) => one.weeks[at] === 1)), 10);
  });

  it('finds out how many gave, where nothing is blurred and all gave everything', () => {
    const random = seeded(8);
    const known = learnt(fieldsOfYear, null, random);
    const team = teamsTried[1] ?? [];
    const weeks = Array.from({ length: weeksInYear }, (_, week) =>
      tally(stateIn(team, week), { noise: null }, random),
    );
    const right = weeks.filter(({ people, fields }) => {
      const said = new Map([...fields].map(([field, counted]) => [field, sayingOf(field, counted, 5)]));
      return guessNumber(said, people, team.length, known).read === people;
    });
    expect(right.length / weeks.length).toBeGreaterThan(0.9);
  });

  it('meets people whose weeks are as their habits say', () => {
    const pairs = teamOf(100, seeded(4)).flatMap(({ habits, weeks }) =>
      weeks.flatMap((one) => (one ? [[habits.get('hard'), one.hard]] : [])),
    );
    const same = pairs.filter(([habit, bucket]) => habit === bucket).length / pairs.length;
    expect(Math.abs(same - 0.75)).toBeLessThan(0.03);
  });
});
