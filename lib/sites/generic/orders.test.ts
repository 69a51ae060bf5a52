import { expect, it } from 'vitest';
import { orderOf } from './orders';
import type { Said } from './said';
import { instantOf } from './times';

const at = (...times: string[]) =>
  times.map(
    (time) =>
      ({
        instant: instantOf(time),
        item: { element: document.createElement('p'), inside: [] },
      }) as unknown as Said,
  );

it.each([
  ['hours that rise', ['14:01', '14:03'], 'down'],
  ['hours that fall', ['14:03', '14:01'], 'up'],
  ['hours of one minute under a line with the day', ['2026-11-26', '14:03', '14:03'], 'down'],
  ['hours that fall under a line with the day', ['2026-11-26', '14:03', '14:01'], 'up'],
  ['hours over midnight', ['23:58', '00:03'], 'down'],
  ['hours over midnight, newest first', ['00:03', '23:58'], 'up'],
  ['whole dates that fall', ['2026-11-26T09:00', '2026-11-25T10:00'], 'up'],
  ['whole dates, one message of today with its hour alone', ['2026-11-24', '2026-11-25', '14:03'], 'down'],
] as const)('%s', (_, times, order) => expect(orderOf(at(...times))).toBe(order));
