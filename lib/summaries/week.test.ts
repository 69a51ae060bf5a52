import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../clock';
import { boundsOf, isZone, lastWeek, mondayOf, weekAt, weeksFrom } from './week';

const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'];
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('an ISO week', () => {
  it.each([
    ['2026-01-01T12:00Z', '2026-W01'],
    ['2027-01-03T12:00Z', '2026-W53'],
    ['2024-12-30T12:00Z', '2025-W01'],
    ['2026-11-25T12:00Z', '2026-W48'],
  ])('%s lies in %s', (instant, week) => expect(weekAt(Date.parse(instant), 'UTC')).toBe(week));

  it('begins and ends at midnight where the team is, also when the clocks change', () => {
    const paris = boundsOf('2026-W43', 'Europe/Paris');
    expect(new Date(paris.from).toISOString()).toBe('2026-10-18T22:00:00.000Z');
    expect(new Date(paris.to).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('holds every instant between its bounds and no other, in every time zone', () =>
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const { from, to } = boundsOf(weekAt(instant, zone), zone);
        expect(from <= instant && instant < to).toBe(true);
        expect(Math.abs(to - from - 7 * day)).toBeLessThanOrEqual(day / 24);
      }),
      { numRuns: 1_000 },
    ));

  it('is followed by the next, through every new year', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: -200, max: 200 }), (instant, many) => {
        const week = weekAt(instant, 'UTC');
        expect(weeksFrom(weeksFrom(week, many), -many)).toBe(week);
        expect(mondayOf(week).getUTCDay()).toBe(1);
        expect(lastWeek(instant, 'UTC')).toBe(weekAt(instant - 7 * day, 'UTC'));
      }),
    ));

  it('needs a time zone that exists', () => {
    expect(zones.map(isZone)).toEqual(zones.map(() => true));
    expect(['', 'Paris', 'Europe/Nowhere'].map(isZone)).toEqual([false, false, false]);
  });
});
