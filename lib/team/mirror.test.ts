import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import { weeksFrom } from '../summaries/week';
import { anyBoard, anyWeek } from './any-board';
import { lookInMirror, mirrorOf, ownTimeIn, selfCheckOf, spendTime } from './mirror';
import { board, emptyBoard } from './stored-schema';

const leaders = builtInPacks.flatMap((pack) => pack.leaders);

describe('the mirror', () => {
  it('never holds up the same question two weeks running', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), anyWeek, (many, week) => {
        const items = Array.from({ length: many }, (_, nth) => nth);
        expect(mirrorOf(items, weeksFrom(week, 1))).not.toBe(mirrorOf(items, week));
      }),
    ));

  it('holds up each one of the pack’s before any comes back', () => {
    const seen = leaders.map((_, nth) => mirrorOf(leaders, weeksFrom('2026-W48', nth))?.id);
    expect(new Set(seen).size).toBe(leaders.length);
    expect(leaders.length).toBeGreaterThan(10);
  });

  it('is empty when a pack has nothing for leaders', () => expect(mirrorOf([], '2026-W48')).toBeNull());
});

describe('the self-check', () => {
  it('begins with nothing looked at, and keeps each answer with its week', () => {
    const looked = lookInMirror(emptyBoard('t-abcdefgh'), '2026-W48', { thanked: false });
    const more = lookInMirror(looked, '2026-W48', { note: 'Monday.' });
    expect(selfCheckOf(more, '2026-W48')).toMatchObject({ lifted: null, thanked: false, note: 'Monday.' });
    expect(selfCheckOf(more, '2026-W49').thanked).toBeNull();
    expect(more.selfChecks).toHaveLength(1);
  });
});

describe('own time with customers', () => {
  it('is one more, or one fewer, and never below none', () => {
    const once = spendTime(emptyBoard('t-abcdefgh'), '2026-W48', 1);
    expect(ownTimeIn(spendTime(once, '2026-W48', 1), '2026-W48')).toBe(2);
    expect(ownTimeIn(spendTime(spendTime(once, '2026-W48', -1), '2026-W48', -1), '2026-W48')).toBe(0);
  });

  it('leaves other weeks as they were, and the board stays one the store takes', () =>
    fc.assert(
      fc.property(anyBoard, (any) => {
        const after = spendTime(any, '2026-W01', 1);
        expect(board.parse(after)).toEqual(after);
        for (const { week, conversations } of any.ownTime)
          if (week !== '2026-W01') expect(ownTimeIn(after, week)).toBe(conversations);
      }),
    ));
});
