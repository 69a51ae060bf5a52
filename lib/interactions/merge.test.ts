import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Followed, follow } from './follow';
import type { Reading, Turn } from './schema';

const begun = 20;
const said = (number: number, key = `t${number}`): Turn => ({
  key,
  author: number % 2 ? 'agent' : 'customer',
  name: null,
  text: `turn ${number}`,
  at: null,
});
const reading = (turns: Turn[]): Reading => ({
  ...{ site: 'desk', kind: 'chat', id: '7', ended: false, composer: 'idle' },
  turns,
});
/** Follows what is shown, one reading after the other: the customer's news, and what is known at the end. */
function through(...shown: Turn[][]) {
  let followed: Followed = new Map();
  const news: string[] = [];
  let turns: Turn[] = [];
  for (const part of shown) {
    const step = follow(followed, 'https://x.example', reading(part), 0);
    followed = step.followed;
    turns = step.interaction.turns;
    news.push(...step.news.flatMap((one) => (one.is === 'customer-spoke' ? [one.turn.text] : [])));
  }
  return { news, known: turns.map(({ text }) => text) };
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => said(from + at));

describe('a list that shows a part at a time', () => {
  const step = fc.record({
    more: fc.integer({ min: 0, max: 2 }),
    from: fc.integer({ min: 0, max: 60 }),
    height: fc.integer({ min: 6, max: 9 }),
    isAtEnd: fc.boolean(),
  });

  it('tells each new turn of the customer once at most and an old one never, wherever one scrolls', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let length = begun;
        const shown = steps.map(({ more, from, height, isAtEnd }) => {
          length += more;
          const at = isAtEnd ? length - height : Math.min(from, length - height);
          return range(at, at + height);
        });
        const { news } = through(range(begun - 8, begun), ...shown);
        expect(new Set(news).size).toBe(news.length);
        expect(news.every((text) => Number(text.slice(5)) >= begun)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells all of them, in order, to somebody who stays at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }), (arrivals) => {
        let length = begun;
        const shown = arrivals.map((more) => {
          length += more;
          return range(length - 8, length);
        });
        const expected = range(begun, length).filter(({ author }) => author === 'customer');
        const { news, known } = through(range(begun - 8, begun), ...shown);
        expect(news).toEqual(expected.map(({ text }) => text));
        expect(known).toEqual(range(begun - 8, length).map(({ text }) => text));
      }),
    );
  });

  it('tells what came meanwhile, once one has scrolled up and back', () => {
    const { news, known } = through(range(12, 20), range(8, 16), range(4, 12), range(8, 16), range(13, 21));
    expect(news).toEqual(['turn 20']);
    expect(known).toEqual(range(4, 21).map(({ text }) => text));
  });

  it('is not at its end because a part of it is shown again, a little shorter', () => {
    expect(through(range(12, 20), range(8, 16), range(8, 15), range(13, 21)).news).toEqual(['turn 20']);
  });

  it('knows by its numbers that a part which touches nothing known has come later', () => {
    expect(through(range(0, 8), range(30, 38)).known.at(-1)).toBe('turn 37');
    const digests = [said(30, 'customer  x1'), said(31, 'agent  x2')];
    // With nothing to go by it is taken for an older one: better deaf for a while than wrong.
    expect(through(range(0, 8), digests).known.at(-1)).toBe('turn 7');
  });
});

describe('a list shown whole', () => {
  it('forgets its place when turns at its end are taken away: what is shown is the latest', () => {
    expect(through(range(0, 5), range(0, 4)).known.at(-1)).toBe('turn 3');
    expect(through(range(0, 5), [...range(0, 4), said(6)]).news).toEqual(['turn 6']);
  });

  it('begins again, when the page does', () => {
    const { known } = through(range(0, 6), range(0, 1), range(0, 2), range(0, 3));
    expect(known.slice(-3)).toEqual(['turn 0', 'turn 1', 'turn 2']);
  });
});
