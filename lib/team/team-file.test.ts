import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard, anyDay, secret } from './any-board';
import { teamFile } from './file-schema';
import type { Obstacle } from './obstacle-schema';
import { type Board, board, emptyBoard } from './stored-schema';
import { goOnFrom, newest, saysTheSame, teamFileOf } from './team-file';

const releases = (one: Board) =>
  ['2026-W03', ...one.opened].map((week) => ({
    id: `${one.id} ${week} 1`,
    of: one.id,
    week,
    part: 1,
    file: `signed ${week}`,
  }));

describe('the file for the team', () => {
  it('is one that agents’ browsers take, whatever is on the board', () =>
    fc.assert(
      fc.property(anyBoard, anyDay, (any, today) => {
        const file = teamFileOf(any, releases(any), today, 'After-sales');
        expect(teamFile.parse(file)).toEqual(file);
        expect(file.serial).toBe(any.serial + 1);
      }),
    ));

  it('never holds what is the lead’s alone', () =>
    fc.assert(
      fc.property(anyBoard, anyDay, (any, today) => {
        const text = JSON.stringify(teamFileOf(any, [], today));
        expect(JSON.stringify(any)).toContain(secret);
        expect(text).not.toContain(secret);
        for (const word of ['selfChecks', 'opened', 'closedLoop', 'withCustomers'])
          expect(text).not.toContain(word);
      }),
    ));

  it('does not change with what is the lead’s alone', () =>
    fc.assert(
      fc.property(anyBoard, anyBoard, anyDay, (any, { selfChecks, opened }, today) => {
        const one = teamFileOf(any, [], today);
        expect(teamFileOf({ ...any, selfChecks, opened }, [], today)).toEqual(one);
      }),
    ));

  it('holds the releases the lead has opened, oldest first, and no other', () => {
    const opened = { ...emptyBoard('t-abcdefgh'), opened: ['2026-W05', '2026-W04'] };
    const foreign = {
      ...(releases(opened)[1] as ReturnType<typeof releases>[0]),
      of: 't-zzzzzzzz',
      file: 'theirs',
    };
    expect(teamFileOf(opened, [...releases(opened), foreign], '2026-02-10').releases).toEqual([
      'signed 2026-W04',
      'signed 2026-W05',
    ]);
  });

  it('holds twelve weeks of the lead’s own time', () => {
    const ownTime = ['2026-W35', '2026-W36', '2026-W37', '2026-W48'].map((week) => ({
      week,
      conversations: 1,
    }));
    const file = teamFileOf({ ...emptyBoard('t-abcdefgh'), ownTime }, [], '2026-11-27');
    expect(file.ownTime.map(({ week }) => week)).toEqual(['2026-W37', '2026-W48']);
  });

  it('lets the oldest that are over go first when there are too many', () => {
    const one = (nth: number, over: boolean): Obstacle => ({
      id: `6f2b1c6e-0c6a-4d4e-9a3b-${String(nth).padStart(12, '0')}`,
      what: over ? 'over' : 'waiting',
      cause: null,
      from: 'lead',
      week: null,
      raised: '2026-01-05',
      owner: null,
      due: null,
      answers: over ? [{ is: 'lifted', on: '2026-01-06', says: 'Gone.' }] : [],
    });
    const obstacles = Array.from({ length: 310 }, (_, nth) => one(nth, nth % 2 === 1));
    const file = teamFileOf({ ...emptyBoard('t-abcdefgh'), obstacles }, [], '2026-11-27');
    expect(file.obstacles).toHaveLength(300);
    expect(file.obstacles.filter(({ what }) => what === 'waiting')).toHaveLength(155);
    expect(file.obstacles).not.toContainEqual(obstacles[1]);
  });
});

describe('two files', () => {
  it('say the same when only day and number differ', () =>
    fc.assert(
      fc.property(anyBoard, (any) => {
        const file = teamFileOf(any, [], '2027-06-01');
        const read = teamFile.parse(JSON.parse(JSON.stringify(file)));
        expect(saysTheSame({ ...read, serial: read.serial + 1, made: '2027-06-02' }, file)).toBe(true);
        const thanked = [
          ...file.thanks,
          { id: 'c8a1f6f0-8a52-4c0f-8f4e-0f6f1d1f2a3b', says: 'Merci.', on: '2027-06-01' },
        ];
        expect(saysTheSame({ ...file, thanks: thanked }, file)).toBe(false);
      }),
    ));

  it('the newer is believed, and the same one twice changes nothing', () => {
    const [one, two] = [{ serial: 1 }, { serial: 2 }];
    expect([newest(null, one), newest(one, two), newest(two, one), newest(two, { serial: 2 })]).toEqual([
      one,
      two,
      two,
      two,
    ]);
    const same = { serial: 2 };
    expect(newest(two, same)).toBe(two);
  });
});

describe('going on from a file', () => {
  it('brings all of it to an empty board, and the next file is newer', () =>
    fc.assert(
      fc.property(anyBoard, (any) => {
        const file = teamFileOf(any, [], '2027-06-01');
        const going = goOnFrom(emptyBoard(any.id), file);
        expect(board.parse(going)).toEqual(going);
        expect(going).toMatchObject({
          obstacles: file.obstacles,
          thanks: file.thanks,
          loop: [...file.loop].sort((a, b) => a.week.localeCompare(b.week)),
        });
        expect(teamFileOf(going, [], '2027-06-01').serial).toBe(file.serial + 1);
      }),
    ));

  it('changes nothing of what is on the board already, and nothing when done again', () =>
    fc.assert(
      fc.property(anyBoard, anyBoard, (mine, other) => {
        const once = goOnFrom(mine, teamFileOf(other, [], '2027-06-01'));
        for (const one of mine.obstacles) expect(once.obstacles).toContainEqual(one);
        expect(once.selfChecks).toEqual(mine.selfChecks);
        expect(goOnFrom(once, teamFileOf(other, [], '2027-06-01'))).toEqual(once);
      }),
    ));
});
