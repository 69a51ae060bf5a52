import { expect, it } from 'vitest';
import { addressOf } from './address';

it.each(['https://desk.example.org/a/tickets/7?x=1', ' desk.example.org '])(
  'takes the origin of “%s”',
  (typed) => {
    expect(addressOf(typed)).toEqual({ origin: 'https://desk.example.org/*', problem: null });
  },
);

it.each([
  ['', 'not-an-address'],
  ['desk', 'not-an-address'],
  ['our desk', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['http://desk.example.org', 'not-https'],
  ['file:///etc/hosts', 'not-https'],
])('says what is wrong with “%s”', (typed, problem) => {
  expect(addressOf(typed)).toEqual({ origin: null, problem });
});
