import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard, anyDay } from './any-board';
import type { TeamFile } from './file-schema';
import type { Obstacle } from './obstacle-schema';
import { overviewOf } from './overview';
import { emptyBoard } from './stored-schema';
import { teamFileOf } from './team-file';

const today = '2026-11-27';
const lead = (nth: number, conversations: number, team = nth) => ({
  file: teamFileOf(
    {
      ...emptyBoard(`t-abcdefg${team}`),
      ownTime: ['2026-W44', '2026-W45', '2026-W46', '2026-W47'].map((week) => ({ week, conversations })),
    },
    [],
    today,
  ),
  key: `key ${nth}`,
});
const timeOf = (...weekly: number[]) =>
  overviewOf(
    weekly.map((many, nth) => lead(nth, many)),
    today,
  ).ownTime;

describe('leads’ own time', () => {
  it('is told from five leads on, as one band for all of them', () => {
    expect(timeOf(2, 2, 2, 2)).toBeNull();
    expect(timeOf(2, 2, 2, 2, 2)).toBe('one-or-two');
    expect([timeOf(0, 0, 0, 9, 9), timeOf(4, 0, 9, 4, 4), timeOf(9, 9, 9, 0, 0)]).toEqual([
      'none',
      'three-to-five',
      'six-or-more',
    ]);
  });

  it('counts somebody who leads two teams once', () => {
    const five = [0, 1, 2, 3].map((nth) => lead(nth, 2));
    expect(overviewOf([...five, lead(0, 2, 8)], today).ownTime).toBeNull();
  });

  it('says nothing of one lead that the others could subtract: any one may change at will and it moves one band at most', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 5, maxLength: 9 }), fc.nat(40), (others, mine) => {
        expect(['none', 'one-or-two']).toContain(timeOf(...others, mine));
      }),
    ));
});

describe('the overview', () => {
  const obstacle = (what: string, cause: Obstacle['cause'], ...answers: Obstacle['answers']): Obstacle => ({
    id: '6f2b1c6e-0c6a-4d4e-9a3b-1f2d3c4b5a69',
    what,
    cause,
    from: 'lead',
    week: null,
    raised: '2026-11-02',
    owner: 'Solène',
    due: null,
    answers,
  });
  const obstacles = [
    obstacle('parts', 'right-to-decide'),
    obstacle('refunds', 'right-to-decide', {
      is: 'waiver',
      on: '2026-11-04',
      says: 'Yes.',
      scope: '40 €',
      until: '2026-12-31',
    }),
    obstacle('tools', 'means', { is: 'passed-on', on: '2026-11-06', says: 'Theirs.', to: 'Karim' }),
  ];
  const file = teamFileOf({ ...emptyBoard('t-abcdefgh'), obstacles }, [], today, 'After-sales');

  it('counts by cause what is open and what was answered, most open first', () =>
    expect(overviewOf([{ file, key: 'k' }], today).teams[0]).toMatchObject({
      name: 'After-sales',
      median: 3,
      causes: [
        { cause: 'right-to-decide', open: 1, answered: 1 },
        { cause: 'means', open: 0, answered: 1 },
      ],
      waivers: [{ what: 'refunds', waiver: { scope: '40 €', until: '2026-12-31' } }],
    }));

  it('names nobody: no owner, no one it was passed to, no one thanked', () =>
    fc.assert(
      fc.property(fc.array(anyBoard, { maxLength: 6 }), anyDay, (boards, day) => {
        const named = (board: (typeof boards)[number], nth: number): TeamFile => ({
          ...teamFileOf(board, [], day),
          team: `t-abcdefg${nth}`,
          thanks: [{ id: '6f2b1c6e-0c6a-4d4e-9a3b-1f2d3c4b5a69', says: 'Merci Solène.', on: day }],
          obstacles: board.obstacles.map((one) => ({ ...one, owner: 'Solène' })),
        });
        const seen = overviewOf(
          boards.map((one, nth) => ({ file: named(one, nth), key: `k${nth}` })),
          day,
        );
        expect(JSON.stringify(seen)).not.toContain('Solène');
        expect(JSON.stringify(seen)).not.toContain('conversations');
        expect(seen.teams).toHaveLength(boards.length);
      }),
    ));
});
