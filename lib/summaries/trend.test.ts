// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStateOf, seeded } from './any-state';
import type { State } from './merge';
import { fieldsOf } from './release';
import type { Band, Release, Saying } from './schema';
import { tally } from './tally';
import { changesBetween, releasedBefore, trendOf } from './trend';
import { vocabulary } from './vocabulary';

const people: Band = '10-14';
const spread = (...tenths: number[]): Saying => ({
  is: 'spread',
  people,
  groups: tenths.map((many, at) => ({ from: at, to: at, tenths: many })),
  mean: tenths.reduce((so, many, at) => so + many * at, 0) / 10,
});
const hidden: Saying = { is: 'hidden' };
const released = (week: string, fields: Release['fields'], more: Partial<Release> = {}): Release => ({
  v: 1,
  kind: 'release',
  vocabulary,
  of: { team: 't-abcdefgh' },
  week,
  part: 1,
  terms: { k: 5, words: false, noise: 1 },
  people,
  fields,
  words: null,
  receipts: [],
  ...more,
});

describe('the released week before', () => {
  const now = released('2027-W02', {});
  const older = released('2026-W51', {});
  const oldest = released('2026-W49', {});

  it('is the latest earlier one of the same team, over the turn of a year', () => {
    expect(releasedBefore([oldest, now, older], now)).toBe(older);
    expect(releasedBefore([now], now)).toBeNull();
  });

  it('is never another team’s, a roof’s, a later part, or the week itself', () => {
    const others = [
      released('2027-W01', {}, { of: { team: 't-otherone' } }),
      released('2027-W01', {}, { of: { above: 't-abcdefgh', teams: 2 } }),
      released('2027-W01', {}, { part: 2 }),
      released('2027-W02', {}, { part: 2 }),
    ];
    expect(releasedBefore(others, now)).toBeNull();
    expect(releasedBefore([oldest], { ...now, part: 2 })).toBeNull();
  });
});

describe('what changed', () => {
  const sharp = { terms: { k: 5, words: false, noise: null } } as const;
  const between = (then: Saying, now: Saying, field = 'cause.means', more: Partial<Release> = sharp) =>
    changesBetween(
      released('2026-W47', { [field]: then }, more),
      released('2026-W48', { [field]: now }, more),
    );

  it('is told where the groups moved visibly, and from which answer on', () => {
    expect(between(spread(7, 3, 0), spread(3, 5, 2))).toEqual([
      { field: 'cause.means', from: 1, is: 'more' },
    ]);
    expect(between(spread(2, 3, 5), spread(2, 7, 1))).toEqual([
      { field: 'cause.means', from: 2, is: 'fewer' },
    ]);
  });

  it('is not told where blur and rounding could have done it', () => {
    expect(between(spread(7, 3, 0), spread(5, 5, 0))).toEqual([]);
    const small = (saying: Saying): Saying => ({ ...saying, people: '5-9' }) as Saying;
    expect(between(small(spread(7, 3, 0)), small(spread(4, 6, 0)))).toEqual([]);
    expect(between(spread(7, 3, 0), spread(4, 6, 0))).toHaveLength(1);
    const blurred = { terms: { k: 5, words: false, noise: 1 } } as const;
    expect(between(spread(7, 3, 0), spread(4, 6, 0), 'cause.means', blurred)).toEqual([]);
    expect(between(spread(8, 2, 0), spread(3, 7, 0), 'cause.means', blurred)).toHaveLength(1);
  });

  it.each([7, 12, 20, 35])(
    'is hardly ever told of %i people who answered the same, blurred twice',
    (many) => {
      const random = seeded(many);
      const once = (state: State) =>
        released('2026-W48', Object.fromEntries(fieldsOf(tally(state, { noise: 1 }, random), 5)));
      let told = 0;
      let fields = 0;
      for (const state of fc.sample(anyStateOf(many), { numRuns: 60, seed: many })) {
        const [one, other] = [once(state), once(state)];
        told += changesBetween(one, other).length;
        fields += Object.keys(other.fields).length;
      }
      expect(told / fields).toBeLessThan(0.02);
    },
  );

  it('is not told of a field hidden in either week, nor where groups cannot be compared', () => {
    expect(between(hidden, spread(3, 5, 2))).toEqual([]);
    expect(between(spread(9, 1, 0), { is: 'close', people })).toEqual([]);
    const low: Saying = {
      is: 'spread',
      people,
      groups: [
        { from: 0, to: 1, tenths: 5 },
        { from: 2, to: 2, tenths: 5 },
      ],
      mean: 1.2,
    };
    const high: Saying = {
      is: 'spread',
      people,
      groups: [
        { from: 0, to: 0, tenths: 1 },
        { from: 1, to: 2, tenths: 9 },
      ],
      mean: 1.4,
    };
    expect(between(low, high)).toEqual([]);
  });

  it('tells when most moved from one answer to another', () => {
    const most = (bucket: number): Saying => ({ is: 'leaning', people: '5-9', bucket, mean: bucket });
    expect(between(most(0), most(1))).toEqual([{ field: 'cause.means', from: 1, is: 'more' }]);
    expect(between(most(1), most(1))).toEqual([]);
  });

  it('says nothing of reminders: each week shows others', () => {
    expect(between(spread(9, 1, 0), spread(1, 9, 0), 'useful.core:O1')).toEqual([]);
  });
});

describe('a line over the weeks', () => {
  const weeks = [
    released('2026-W52', { glad: spread(5, 5) }),
    released('2026-W53', { glad: hidden }),
    // 2027-W01 was never released.
    released('2027-W02', { glad: spread(2, 8) }),
    released('2027-W03', { glad: spread(0, 9, 1) }),
  ];
  const last = weeks.at(-1) as Release;

  it('has a gap where a week is hidden or was not released, and nothing in between', () => {
    expect(trendOf(weeks, last, 'glad')).toEqual([
      { week: '2026-W52', mean: 0.5 },
      { week: '2026-W53', mean: null },
      { week: '2027-W01', mean: null },
      { week: '2027-W02', mean: 0.8 },
      { week: '2027-W03', mean: 1.1 },
    ]);
  });

  it('needs three weeks that tell it, and never takes a later week or another part', () => {
    expect(trendOf(weeks.slice(1), last, 'glad')).toBeNull();
    const later = released('2027-W04', { glad: spread(1, 9) });
    expect(trendOf([...weeks, later], last, 'glad')?.at(-1)?.week).toBe('2027-W03');
    const part = released('2026-W53', { glad: spread(1, 9) }, { part: 2 });
    expect(trendOf([...weeks, part], last, 'glad')?.[1]?.mean).toBeNull();
    expect(trendOf([...weeks.slice(1), part], last, 'glad')).toBeNull();
  });

  it('is drawn only where answers are a scale', () => {
    const named = ['2026-W46', '2026-W47', '2026-W48'].map((week) =>
      released(week, { 'diagnostic.S1': spread(3, 4, 3) }),
    );
    expect(trendOf(named, named[2] as Release, 'diagnostic.S1')).toBeNull();
  });

  it('goes back twelve weeks at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => released(`2026-W${at + 10}`, { glad: spread(5, 5) }));
    expect(trendOf(many, many.at(-1) as Release, 'glad')).toHaveLength(12);
  });
});
