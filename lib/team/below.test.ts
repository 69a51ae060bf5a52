import { expect, it } from 'vitest';
import { besides } from './below';
import { emptyBoard } from './stored-schema';
import { teamFileOf } from './team-file';

it('a team file takes another’s place only when it is newer and signed with the same key', () => {
  const file = teamFileOf(emptyBoard('t-abcdefgh'), [], '2026-11-27', 'After-sales');
  const one = { file, key: 'one' };
  const next = { ...file, serial: 2 };
  expect([
    besides(one, null),
    besides({ file: next, key: 'one' }, one),
    besides(one, one),
    besides(one, { file: next, key: 'one' }),
    besides({ file: next, key: 'other' }, one),
  ]).toEqual(['new', 'newer', 'same', 'older', 'other-lead']);
});
