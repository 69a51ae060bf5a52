import { describe, expect, it } from 'vitest';
import { hour } from '../clock';
import { shiftAt, silenceOf, silentUntil } from './shift';

const none = { number: 0, startedAt: 0, intention: null, conversations: 0 };

describe('the shift', () => {
  it('begins with the first opening, goes on through the day, and forgets its intention the next', () => {
    const monday = shiftAt(none, 1_000);
    expect(monday).toEqual({ number: 1, startedAt: 1_000, intention: null, conversations: 0 });
    const chosen = { ...monday, intention: 'If they wait, I name the wait.', conversations: 4 };
    expect(shiftAt(chosen, 1_000 + 9 * hour)).toBe(chosen);
    const tuesday = shiftAt(chosen, 1_000 + 24 * hour);
    expect(tuesday).toMatchObject({ number: 2, intention: null, conversations: 4 });
  });

  it('does not trust a clock set back', () => {
    expect(shiftAt({ ...none, number: 3, startedAt: 9 * hour }, hour).number).toBe(4);
  });
});

describe('silence', () => {
  it.each(['hour', 'shift', 'ever'] as const)('asked for (%s) is silence from that instant', (length) => {
    const running = { ...none, number: 5, startedAt: 10 };
    const until = silentUntil({ silence: silenceOf(length, running, 20) }, running, 20);
    expect(until).toBeGreaterThanOrEqual(20 + hour);
  });

  const shift = { ...none, number: 5, startedAt: 0 };
  it('lasts an hour, the shift, or until one speaks again', () => {
    expect(silentUntil({ silence: null }, shift, 10)).toBeNull();
    expect(silentUntil({ silence: { until: hour } }, shift, hour - 1)).toBe(hour);
    expect(silentUntil({ silence: { until: hour } }, shift, hour)).toBeNull();
    expect(silentUntil({ silence: { shift: 5 } }, shift, 10)).toBeGreaterThan(10);
    expect(silentUntil({ silence: { shift: 4 } }, shift, 10)).toBeNull();
    expect(silentUntil({ silence: 'ever' }, shift, 10)).toBe(Number.POSITIVE_INFINITY);
  });
});
