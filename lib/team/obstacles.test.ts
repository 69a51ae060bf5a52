import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard, anyObstacle } from './any-board';
import type { Answer, Obstacle } from './obstacle-schema';
import {
  answer,
  firstAnswerAfter,
  isOverdue,
  mayTakeBackAnswer,
  medianDays,
  raise,
  take,
  takeBack,
  takeBackAnswer,
} from './obstacles';
import { board, emptyBoard } from './stored-schema';

const id = '6f2b1c6e-0c6a-4d4e-9a3b-1f2d3c4b5a69';
const raised = {
  what: 'Spare parts need a manager’s yes',
  cause: 'right-to-decide',
  from: 'voices',
  week: '2026-W47',
} as const;
const start = raise(emptyBoard('t-abcdefgh'), raised, '2026-11-20', id);
const no: Answer = { is: 'no', on: '2026-11-25', says: 'The insurer refuses.' };
const passedOn: Answer = {
  is: 'passed-on',
  on: '2026-11-24',
  says: 'They hold the budget.',
  to: 'Logistics',
};
const first = (all: { obstacles: Obstacle[] }) => all.obstacles[0] as Obstacle;

describe('an obstacle', () => {
  it('is raised without owner, date or answer', () => {
    expect(first(start)).toMatchObject({
      ...raised,
      raised: '2026-11-20',
      owner: null,
      due: null,
      answers: [],
    });
    expect(firstAnswerAfter(first(start))).toBeNull();
  });

  it('is taken by somebody, until a day', () =>
    expect(first(take(start, id, 'Me', '2026-12-01'))).toMatchObject({ owner: 'Me', due: '2026-12-01' }));

  it('counts working days until the first answer, and later answers change nothing of it', () => {
    const twice = answer(answer(start, id, passedOn), id, { ...no, on: '2026-12-30' });
    expect(firstAnswerAfter(first(twice))).toBe(2);
    expect(first(twice).answers).toHaveLength(2);
  });

  it('is looked after by whomever it was passed on to', () =>
    expect(first(answer(start, id, passedOn)).owner).toBe('Logistics'));

  it('is overdue once the team’s days are over, and never when somebody has answered', () => {
    expect(isOverdue(first(start), '2026-12-04', 10)).toBe(false);
    expect(isOverdue(first(start), '2026-12-07', 10)).toBe(true);
    expect(isOverdue(first(answer(start, id, no)), '2027-12-04', 10)).toBe(false);
  });

  it('can be taken back on the day it was raised, while nobody has answered', () => {
    expect(takeBack(start, id, '2026-11-20').obstacles).toEqual([]);
    expect(takeBack(start, id, '2026-11-21').obstacles).toHaveLength(1);
    expect(takeBack(answer(start, id, { ...no, on: '2026-11-20' }), id, '2026-11-20').obstacles).toHaveLength(
      1,
    );
  });

  it('loses an answer on the day it was given, and not later', () => {
    const answered = answer(start, id, no);
    expect(mayTakeBackAnswer(first(answered), '2026-11-25')).toBe(true);
    expect(first(takeBackAnswer(answered, id, '2026-11-25')).answers).toEqual([]);
    expect(first(takeBackAnswer(answered, id, '2026-11-26')).answers).toEqual([no]);
  });

  it('leaves all others as they are, and the board stays one the store takes', () =>
    fc.assert(
      fc.property(anyBoard, fc.constantFrom(no, passedOn), (any, given) => {
        const after = answer(raise(any, raised, '2026-11-20', id), id, given);
        expect(after.obstacles.slice(0, -1)).toEqual(any.obstacles);
        expect(board.parse(after)).toEqual(after);
      }),
    ));
});

describe('the median of days', () => {
  const answeredOn = (days: string) => first(answer(start, id, { ...no, on: days }));
  it('is nothing without answers, the middle one, or halfway between two', () => {
    expect(medianDays([first(start)])).toBeNull();
    expect(medianDays([answeredOn('2026-11-20'), answeredOn('2026-11-24'), answeredOn('2027-03-01')])).toBe(
      2,
    );
    expect(medianDays([answeredOn('2026-11-23'), answeredOn('2026-11-26'), first(start)])).toBe(2.5);
  });

  it('does not depend on the order, and has as many at or below it as at or above', () =>
    fc.assert(
      fc.property(fc.array(anyObstacle), (all) => {
        const median = medianDays(all);
        expect(medianDays([...all].reverse())).toBe(median);
        const days = all.flatMap((one) => firstAnswerAfter(one) ?? []);
        expect(median === null).toBe(days.length === 0);
        if (median === null) return;
        const [low, high] = [days.filter((one) => one <= median), days.filter((one) => one >= median)];
        expect(Math.min(low.length, high.length) * 2).toBeGreaterThanOrEqual(days.length);
      }),
    ));
});
