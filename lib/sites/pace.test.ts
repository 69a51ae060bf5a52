import { describe, expect, it } from 'vitest';
import { afterReading, type Pace, pauseBefore } from './pace';

/** Changes come all the time, and messages at these instants (ms): when readings begin. */
function readings(messages: number[], until = 4_000) {
  let pace: Pace = [];
  let due = pauseBefore(pace, false, 0);
  let hasNews = false;
  const begun: number[] = [];
  for (let now = 0; now < until; now++) {
    if (messages.includes(now) && !hasNews) {
      hasNews = true;
      due = now + pauseBefore(pace, true, now);
    }
    if (now < due) continue;
    begun.push(now);
    pace = afterReading(pace, hasNews, now);
    hasNews = false;
    due = now + pauseBefore(pace, false, now);
  }
  return begun;
}

describe('the pace of readings', () => {
  it('lets a page that never rests have two readings a second', () => {
    expect(readings([])).toHaveLength(8);
  });

  it.each([500, 1_010, 1_260, 1_300, 1_777])(
    'reads a message of %i ms at once, however busy the page',
    (at) => {
      const next = readings([at]).find((reading) => reading > at) ?? Number.POSITIVE_INFINITY;
      expect(next - at).toBeLessThanOrEqual(31);
    },
  );

  it('never reads more than four times in any second', () => {
    const every = (gap: number) => Array.from({ length: 4_000 / gap }, (_, at) => at * gap);
    for (const messages of [every(10), every(90), every(251), every(333), [990, 1_000, 1_240, 1_500]]) {
      const begun = readings(messages);
      for (const at of begun) {
        expect(begun.filter((one) => one >= at && one < at + 1_000).length).toBeLessThanOrEqual(4);
      }
    }
  });

  it('waits a moment for the strokes a message is drawn in', () => {
    expect(pauseBefore([], true, 5_000)).toBe(30);
    expect(pauseBefore([], false, 5_000)).toBe(30);
  });
});
