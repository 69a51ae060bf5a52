import { expect, it } from 'vitest';
import { stepTo } from './step-to';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['3', 0, 2],
])('%s from %i leads to %i of three', (key, from, to) => expect(stepTo(key, from, 3)).toBe(to));

it.each(['4', '0', 'a', 'Enter', 'Tab'])('%s leads nowhere among three', (key) => {
  expect(stepTo(key, 0, 3)).toBeNull();
});
it('leads nowhere among none', () => expect(stepTo('End', 0, 0)).toBeNull());
