import { expect, it } from 'vitest';
import { hear, type Saying, silence } from './hear';

const one: Saying = { key: 'one', words: 'First.' };
const two: Saying = { key: 'two', words: 'Second.' };

it('says a new thing once, however often it is heard again', () => {
  const once = hear(silence, [one]);
  expect(once.now).toBe(one);
  expect(hear(once, [one])).toBe(once);
});

it('does not say again what went and came back', () => {
  const gone = hear(hear(silence, [one]), []);
  expect(gone.now).toBeNull();
  expect(hear(gone, [one]).now).toBeNull();
});

it('says the most pressing of two, and not the other afterwards', () => {
  const both = hear(silence, [one, two]);
  expect(both.now).toBe(one);
  expect(hear(both, [two]).now).toBeNull();
});

it('says what comes later', () => {
  expect(hear(hear(silence, [one]), [two, one]).now).toBe(two);
});
