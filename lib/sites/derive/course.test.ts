import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, hour, minute } from '../../clock';
import { courseOf } from './course';

const at = (hours: number, minutes = 0) => hours * hour + minutes * minute;

it('hours and whole dates are never compared, nor what says nothing', () => {
  expect(courseOf([20_000 * day, at(14, 3), null, at(14, 3)])).toEqual({
    rising: 0,
    falling: 0,
    areHours: true,
  });
  expect(courseOf([20_000 * day, 20_001 * day, at(14, 3)])).toEqual({
    rising: 1,
    falling: 0,
    areHours: false,
  });
});

it('a talk in which minutes go by rises, at whatever hour it begins', () => {
  const waits = fc.array(fc.integer({ min: 1, max: 11 * 60 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), waits, (start, pauses) => {
      let now = start;
      const times = [start, ...pauses.map((pause) => (now += pause))].map((time) => (time * minute) % day);
      expect(courseOf(times)).toEqual({ rising: pauses.length, falling: 0, areHours: true });
      expect(courseOf(times.toReversed())).toMatchObject({ rising: 0, falling: pauses.length });
    }),
  );
});
