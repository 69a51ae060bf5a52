import { describe, expect, it } from 'vitest';
import { calendarDay } from './clock';

describe('the day on the calendar', () => {
  it('is the one of the place, from its first minute to its last', () => {
    expect(calendarDay(new Date(2027, 2, 1, 0, 0))).toBe('2027-03-01');
    expect(calendarDay(new Date(2027, 11, 31, 23, 59))).toBe('2027-12-31');
  });
});
