import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Followed, follow } from './follow';
import type { Author, Reading } from './schema';

const said = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    key: `t${at}`,
    author: (at % 2 ? 'agent' : 'customer') as Author,
    name: null,
    text: `turn ${at}`,
    at: null,
  }));
const reading = (turns: Reading['turns']): Reading => ({
  site: 'desk',
  kind: 'chat',
  id: '7',
  ended: false,
  composer: 'idle',
  turns,
});

it('a virtual list scrolled anywhere tells each of the customer’s new turns once, and never an old one', () => {
  const step = fc.record({
    more: fc.integer({ min: 0, max: 2 }),
    from: fc.integer({ min: 0, max: 40 }),
    isAtEnd: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      let followed: Followed = new Map();
      let length = 20;
      const window = 8;
      const told: string[] = [];
      const begin = follow(followed, 'https://x.example', reading(said(length).slice(-window)), 0);
      followed = begin.followed;
      for (const { more, from, isAtEnd } of steps) {
        length += more;
        const at = isAtEnd ? length - window : Math.min(from, length - window);
        const next = follow(followed, 'https://x.example', reading(said(length).slice(at, at + window)), 1);
        followed = next.followed;
        for (const one of next.news) if (one.is === 'customer-spoke') told.push(one.turn.key);
      }
      expect(new Set(told).size).toBe(told.length);
      expect(told.every((key) => Number(key.slice(1)) >= 20)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
