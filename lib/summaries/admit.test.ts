// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { admit } from './admit';
import { nameOf, releaseId } from './release-id';
import type { Release } from './schema';
import { vocabulary } from './vocabulary';

const receipt = (nth: number) => `${'A'.repeat(42)}${nth}`;
const first: Release = {
  v: 1,
  kind: 'release',
  vocabulary,
  of: { team: 't-abcdefgh' },
  week: '2026-W48',
  part: 1,
  terms: { k: 5, words: false, noise: null },
  people: '5-9',
  fields: {},
  words: null,
  receipts: [receipt(1), receipt(2)],
};

describe('a release that arrives', () => {
  it('is new beside other weeks, other teams and later parts', () => {
    expect(admit([], first)).toEqual({ is: 'new' });
    expect(admit([{ ...first, week: '2026-W47' }], first)).toEqual({ is: 'new' });
    expect(admit([{ ...first, of: { team: 't-otherone' } }], first)).toEqual({ is: 'new' });
    expect(admit([first], { ...first, part: 2, receipts: [receipt(3)] })).toEqual({ is: 'new' });
  });

  it('changes nothing when it is here already', () => {
    expect(admit([first], structuredClone(first))).toEqual({ is: 'same' });
  });

  it('is turned away when the week has another one, however little differs', () => {
    const other: Release = { ...first, people: '10-14' };
    expect(admit([first], other)).toEqual({ is: 'refused', why: 'other-release' });
  });

  it('is turned away when it counts anybody twice in one week', () => {
    const part = { ...first, part: 2, receipts: [receipt(2), receipt(3)] };
    expect(admit([first], part)).toEqual({ is: 'refused', why: 'shared-people' });
  });

  it('is not confused by a roof that calls itself like a team', () => {
    const roof: Release = { ...first, of: { above: 't-abcdefgh', teams: 2 } };
    expect(admit([first], roof)).toEqual({ is: 'new' });
  });
});

it('a release is kept under its team or roof, week and part', () => {
  expect(releaseId(first)).toBe('t-abcdefgh 2026-W48 1');
  expect(nameOf({ above: 'Lyon', teams: 3 })).toBe('Lyon');
});
