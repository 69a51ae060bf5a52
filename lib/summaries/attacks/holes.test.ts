// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seeded, team, week } from '../any-state';
import { releaseOf } from '../release';
import { type Below, type Child, rollUp } from '../roll-up';
import type { Terms } from '../schema';
import { tally } from '../tally';
import { type Counts, peopleOf } from './any-counts';

const sharp: Terms = { k: 5, words: false, noise: null };
let many = 0;
const child = (counts: Counts, others = 0, terms = sharp): Child => {
  many += 1;
  return { tally: tally(peopleOf(counts, others, `${many}-`), terms, seeded(many)), terms };
};
const hard = (...cells: number[]) => child({ hard: cells });
const above = (...below: Below[]) => rollUp(below, { above: 'Care', week });

/** Each was open once, and found by one of the attacks beside this file. */
describe('a hole that was there stays closed:', () => {
  it('the whole, less a region and its other teams, was one team of four', () => {
    const eight = () => hard(4, 4, 0, 0);
    const four = () => hard(2, 2, 0, 0);
    const north = [eight(), eight(), four(), four()];
    const south = [eight(), eight(), four()];
    expect(above(...north)?.fields.hard?.is).toBe('spread');
    expect(above(...south)).toBeNull();
    expect(above({ below: north }, ...south)).toBeNull();
    // Two of them in the south are eight people of two teams again.
    expect(above({ below: north }, ...south, four())?.fields.hard?.is).toBe('spread');
  });

  it('the whole, less a team that tells it all, opened a team that only said close', () => {
    expect(above(hard(3, 0, 0, 3), hard(2, 1, 2, 0))?.fields.hard).toEqual({ is: 'close', people: '10-14' });
  });

  it('the whole, less the others, told whether none, one or two of a team stand apart', () => {
    const whole = (apart: number) => above(hard(10 - apart, apart, 0, 0), hard(3, 0, 0, 4))?.fields.hard;
    expect(whole(0)).toEqual({ is: 'close', people: '15-24' });
    expect([whole(1), whole(2)]).toEqual([whole(0), whole(0)]);
  });

  it('two teams that lean told by not leaning together that neither is all of one mind', () => {
    const leans = { is: 'leaning', people: '10-14', bucket: 0, mean: 0 };
    for (const [one, other] of [
      [0, 0],
      [1, 2],
      [2, 2],
    ] as const)
      expect(above(hard(7 - one, one, 0, 0), hard(7 - other, 0, other, 0))?.fields.hard).toEqual(leans);
    // What is said of all of them together is true of each.
    expect(above(hard(7, 0, 0, 0), hard(0, 7, 0, 0))?.fields.hard?.is).toBe('close');
    expect(above(hard(7, 0, 0, 0), hard(2, 1, 2, 0))?.fields.hard?.is).toBe('close');
  });

  it('how many gave, in the whole, told that a team of one to four was there', () => {
    expect(above(hard(7, 0, 0, 0), hard(7, 0, 0, 0), child({}, 4))?.people).toBe('10-14');
    expect(above(hard(7, 0, 0, 0), hard(7, 0, 0, 0), child({}, 4), child({}, 4))?.people).toBe('15-24');
  });

  it('a team’s receipts were those found again in the whole, and could be counted', () => {
    expect(above(hard(7, 0, 0, 0), hard(7, 0, 0, 0))?.receipts).toEqual([]);
  });

  it('sixteen receipts at sixteen people and thirty-two at seventeen told more than “15–24”', async () => {
    const receipts = async (people: number) =>
      (await releaseOf(hard(people, 0, 0, 0).tally, { of: { team }, week, part: 1, terms: sharp }, seeded(1)))
        ?.receipts.length;
    expect([await receipts(15), await receipts(16), await receipts(17), await receipts(24)]).toEqual(
      Array(4).fill(32),
    );
  });

  it('the order in which fields are named told which team one person had met one in', () => {
    const met = (...reminders: string[]) =>
      Object.fromEntries(reminders.map((one) => [`useful.core:${one}`, [3, 3, 0]]));
    const few = { ...met('O1'), 'useful.core:O9': [1, 0, 0] };
    const more = () => child(met('O1', 'O5', 'O9'));
    const one = above(child(few), more(), child({ 'useful.core:O9': [4, 0, 0], ...met('O1') }), more());
    expect(Object.keys(one?.fields ?? {}).filter((field) => field.startsWith('useful'))).toEqual([
      'useful.core:O1',
      'useful.core:O5',
      'useful.core:O9',
    ]);
  });

  it('and with blur on, whose cells may all be known, the whole is told as finely as it comes', () => {
    const soft: Terms = { ...sharp, noise: 2 };
    const whole = above(child({ hard: [30, 0, 0, 0] }, 0, soft), child({ hard: [0, 0, 0, 30] }, 0, soft));
    expect(whole?.fields.hard?.is).toBe('spread');
  });
});
