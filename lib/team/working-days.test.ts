import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, dayNth } from './any-board';
import { workingDays, workingDaysLater } from './working-days';

/** The slow and certain way. */
function counted(from: string, to: string): number {
  let days = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) days++;
  return days;
}

describe('working days', () => {
  it('leave weekends out, and the first day too', () => {
    expect(workingDays('2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDays('2026-11-21', '2026-11-22')).toBe(0);
    expect(workingDays('2026-11-21', '2026-11-23')).toBe(1);
    expect(workingDays('2026-11-23', '2026-11-23')).toBe(0);
    expect(workingDays('2026-11-23', '2026-12-07')).toBe(10);
  });

  it('are none backwards', () => expect(workingDays('2026-11-27', '2026-11-23')).toBe(0));

  it('come to the same as counting them one by one', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(workingDays(from, to)).toBe(counted(from, to));
      }),
      { numRuns: 1_000 },
    ));

  it('later is the first day that is so many after', () =>
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(60), (nth, many) => {
        const due = workingDaysLater(dayNth(nth), many);
        expect(workingDays(dayNth(nth), due)).toBe(many);
        if (many > 0) expect([0, 6]).not.toContain(new Date(due).getUTCDay());
      }),
    ));
});
