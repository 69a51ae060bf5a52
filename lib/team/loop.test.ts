import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard, anyWeek } from './any-board';
import { closeLoop, mayOpen, open, owed } from './loop';
import { emptyBoard } from './stored-schema';

const fresh = emptyBoard('t-abcdefgh');

describe('the loop', () => {
  it('lets the first release open freely, and the next one only once something was said about it', () => {
    const once = open(fresh, '2026-W46');
    expect(once.opened).toEqual(['2026-W46']);
    expect(mayOpen(once, '2026-W47')).toBe(false);
    expect(open(once, '2026-W47')).toEqual(once);
    const said = closeLoop(once, '2026-W46', 'we lifted the 40 € rule.', '2026-11-23');
    expect(open(said, '2026-W47').opened).toEqual(['2026-W46', '2026-W47']);
  });

  it('asks for every one opened before, not only for the last', () => {
    const twice = { ...fresh, opened: ['2026-W45', '2026-W46'] };
    const last = closeLoop(twice, '2026-W46', 'we did.', '2026-11-23');
    expect(owed(last)).toEqual(['2026-W45']);
    expect(mayOpen(last, '2026-W47')).toBe(false);
  });

  it('lets what was opened be read again', () => {
    const owing = { ...fresh, opened: ['2026-W46'] };
    expect(mayOpen(owing, '2026-W46')).toBe(true);
  });

  it('keeps the last words said about a week, and lines in the order of weeks', () => {
    const later = closeLoop(fresh, '2026-W47', 'we two.', '2026-11-30');
    const both = closeLoop(later, '2026-W46', 'we one.', '2026-12-01');
    const again = closeLoop(both, '2026-W47', 'we better.', '2026-12-02');
    expect(again.loop.map(({ says }) => says)).toEqual(['we one.', 'we better.']);
  });

  it('never leaves two releases opened and unanswered, in whatever order they are asked for', () =>
    fc.assert(
      fc.property(anyBoard, fc.array(fc.tuple(anyWeek, fc.boolean())), (any, acts) => {
        const start = { ...any, opened: [], loop: [] };
        const end = acts.reduce(
          (now, [week, says]) => (says ? closeLoop(now, week, 'we did.', '2026-11-30') : open(now, week)),
          start as typeof any,
        );
        expect(owed(end).length).toBeLessThanOrEqual(1);
      }),
    ));
});
