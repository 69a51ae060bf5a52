import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyObstacle } from './any-board';
import type { Answer, Obstacle } from './obstacle-schema';
import { inOrder, standingOf, standings, waiversRunning } from './standing';

const waiver: Answer = {
  is: 'waiver',
  on: '2026-11-10',
  says: 'Until the new contract.',
  scope: 'parts up to 40 €',
  until: '2026-12-31',
};
const passedOn: Answer = { is: 'passed-on', on: '2026-11-12', says: 'Theirs.', to: 'Logistics' };
const no: Answer = { is: 'no', on: '2026-11-12', says: 'The law forbids it.' };
const lifted: Answer = { is: 'lifted', on: '2026-11-13', says: 'Gone.' };
const obstacle = (raised: string, ...answers: Answer[]): Obstacle => ({
  id: '6f2b1c6e-0c6a-4d4e-9a3b-1f2d3c4b5a69',
  what: raised,
  cause: null,
  from: 'lead',
  week: null,
  raised,
  owner: null,
  due: null,
  answers,
});
const at = (...answers: Answer[]) => standingOf(obstacle('2026-11-02', ...answers), '2026-12-31');

describe('where an obstacle stands', () => {
  it('waits, is with others, is waived, or is over', () => {
    expect([at(), at(passedOn), at(waiver), at(waiver, lifted), at(no)]).toEqual([
      'waiting',
      'passed-on',
      'waived',
      'ended',
      'ended',
    ]);
  });

  it('is in the way again the day after a waiver ends', () =>
    expect(standingOf(obstacle('2026-11-02', waiver), '2027-01-01')).toBe('lapsed'));
});

it('whoever waits longest stands first, and what is over stands last, the latest of it first', () => {
  const all = [
    obstacle('2026-10-01', no),
    obstacle('2026-11-09'),
    obstacle('2026-10-02', lifted),
    obstacle('2026-11-02'),
    obstacle('2026-10-05', passedOn),
    obstacle('2026-10-06', waiver),
  ];
  expect(inOrder(all, '2026-11-20').map(({ what }) => what.slice(5))).toEqual([
    '11-02',
    '11-09',
    '10-05',
    '10-06',
    '10-02',
    '10-01',
  ]);
});

it('ordering loses nobody and keeps every standing together', () =>
  fc.assert(
    fc.property(fc.array(anyObstacle), anyDay, (all, today) => {
      const sorted = inOrder(all, today);
      expect(new Set(sorted)).toEqual(new Set(all));
      const ranks = sorted.map((one) => standings.indexOf(standingOf(one, today)));
      expect(ranks).toEqual([...ranks].sort());
      const waiting = sorted
        .filter((one) => standingOf(one, today) === 'waiting')
        .map(({ raised }) => raised);
      expect(waiting).toEqual([...waiting].sort());
    }),
  ));

describe('waivers', () => {
  const running = (today: string, ...answers: Answer[]) =>
    waiversRunning([obstacle('2026-11-02', ...answers)], today).length;
  it('run from their day to their end, both included', () =>
    expect(
      ['2026-11-09', '2026-11-10', '2026-12-31', '2027-01-01'].map((day) => running(day, waiver)),
    ).toEqual([0, 1, 1, 0]));

  it('run on when somebody else is asked too, and stop when all is lifted', () =>
    expect([running('2026-11-20', waiver, passedOn), running('2026-11-20', waiver, lifted)]).toEqual([1, 0]));

  it('the one that ends first comes first', () => {
    const sooner = obstacle('2026-11-03', { ...waiver, until: '2026-11-30' });
    expect(
      waiversRunning([obstacle('2026-11-02', waiver), sooner], '2026-11-20').map(
        ({ waiver: { until } }) => until,
      ),
    ).toEqual(['2026-11-30', '2026-12-31']);
  });
});
