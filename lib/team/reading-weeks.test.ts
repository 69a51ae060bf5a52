// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Release } from '../summaries/schema';
import { vocabulary } from '../summaries/vocabulary';
import { closeLoop, open } from './loop';
import { firstToRead, readingWeeks, standingOfWeek } from './reading-weeks';
import { emptyBoard } from './stored-schema';

const released = (week: string, of: Release['of'] = { team: 't-abcdefgh' }, part = 1): Release => ({
  v: 1,
  kind: 'release',
  vocabulary,
  of,
  week,
  part,
  terms: { k: 5, words: false, noise: 1 },
  people: '5-9',
  fields: {},
  words: null,
  receipts: [],
});
const roof = { above: 'Lyon', teams: 3 };
const board = emptyBoard('t-abcdefgh');
const team = (week: string) => ({ week, roof: null });

describe('the weeks there are to read', () => {
  it('come newest first, each with its parts in order, and a roof’s week by itself', () => {
    const weeks = readingWeeks([
      released('2026-W47'),
      released('2026-W48', undefined, 2),
      released('2026-W48', roof),
      released('2026-W48'),
    ]);
    expect(weeks.map(({ week, roof, parts }) => [week, roof, parts.map(({ part }) => part)])).toEqual([
      ['2026-W48', null, [1, 2]],
      ['2026-W48', 'Lyon', [1]],
      ['2026-W47', null, [1]],
    ]);
    expect(new Set(weeks.map(({ id }) => id)).size).toBe(3);
  });

  it('begin with the oldest one nobody has opened, else with the newest', () => {
    const weeks = readingWeeks([released('2026-W46'), released('2026-W47'), released('2026-W48', roof)]);
    expect(firstToRead(board, weeks)?.week).toBe('2026-W46');
    expect(firstToRead(open(board, '2026-W46'), weeks)?.week).toBe('2026-W47');
    const read = { ...board, opened: ['2026-W46', '2026-W47'] };
    expect(firstToRead(read, weeks)?.week).toBe('2026-W48');
    expect(firstToRead(board, [])).toBeNull();
  });
});

describe('a week’s standing', () => {
  it('is ready at first, open once it was opened, and closes the next until the team has been told', () => {
    expect(standingOfWeek(board, team('2026-W46'))).toEqual({ is: 'ready' });
    const opened = open(board, '2026-W46');
    expect(standingOfWeek(opened, team('2026-W46'))).toEqual({ is: 'open' });
    expect(standingOfWeek(opened, team('2026-W47'))).toEqual({ is: 'closed', owed: '2026-W46' });
    const told = closeLoop(opened, '2026-W46', 'we got the spare keys', '2026-11-20');
    expect(standingOfWeek(told, team('2026-W47'))).toEqual({ is: 'ready' });
  });

  it('is open for a roof: it is nobody’s own team', () => {
    const opened = open(board, '2026-W46');
    expect(standingOfWeek(opened, { week: '2026-W47', roof: 'Lyon' })).toEqual({ is: 'open' });
  });
});
