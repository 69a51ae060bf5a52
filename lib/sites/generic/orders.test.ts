import { expect, it } from 'vitest';
import { isOrderUnsure, orderOf } from './orders';
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

it.each([
  ['two hours that fall: the next day, or newest first', ['18:05', '09:12'], true],
  ['three that fall', ['14:05', '14:03', '14:01'], false],
  ['two that rise', ['14:01', '14:03'], false],
] as const)('is it unsure: %s', (_, times, unsure) => expect(isOrderUnsure(at(...times))).toBe(unsure));

it('numbers count where every message has one, and ids made of chance do not', () => {
  const by = (...ids: string[]) => {
    const said = at(...ids.map(() => ''));
    for (const [nth, { item }] of said.entries()) item.element.id = ids[nth] ?? '';
    return orderOf(said);
  };
  expect(by('thread-25', 'thread-24')).toBe('up');
  expect(by('thread-25', '')).toBe('down');
  expect(by('t-12-m-25', 't-12-m-24')).toBe('up');
  expect(by('a-25', 'b-24')).toBe('down');
  expect(by('5a255521-9f4c-49a0-a6d7-c8c447375907', '5b651f58-cc37-4695-9505-8253a0000001')).toBe('down');
  expect(by('65f1c0ffee0a1b2c3d4e5f99', '65f1c0ffee0a1b2c3d4e5f11')).toBe('down');
});
