import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, withKeys } from './order';
import { type View, view } from './schema';

const ordered = (order: View['order']) =>
  view.parse({ kind: 'chat', since: '2026-01', seenWorking: '2026-01', address: '/', order });
const turn = (text: string, at: string | null = null, key: string | null = null) => ({
  author: 'customer' as const,
  text,
  at,
  key,
});
const texts = (turns: { text: string }[]) => turns.map(({ text }) => text).join('');

describe('the order turns were said in', () => {
  const [a, b, c] = [
    turn('a', '2026-03-01T10:00Z'),
    turn('b', '2026-03-01T11:00Z'),
    turn('c', '2026-03-01T12:00Z'),
  ];
  const silent = turn('-');

  it('is the page’s, or the page’s turned over', () => {
    expect(texts(inOrder([a, b, c], ordered('down')))).toBe('abc');
    expect(texts(inOrder([c, b, a], ordered('up')))).toBe('abc');
  });

  it('is that of time, and of numbers that grow with time', () => {
    expect(texts(inOrder([b, c, a], ordered('time')))).toBe('abc');
    expect(texts(inOrder([turn('b', null, '10'), turn('a', null, '9')], ordered('key')))).toBe('ab');
  });

  it('leaves what has no time beside its neighbour', () => {
    expect(texts(inOrder([a, silent, b, c], ordered('time')))).toBe('a-bc');
    expect(texts(inOrder([c, b, silent, a], ordered('time')))).toBe('a-bc');
  });

  it('keeps turns of one instant as they were said, also where the page runs upwards', () => {
    const twin = turn('B', '2026-03-01T11:00Z');
    expect(texts(inOrder([a, b, twin], ordered('time')))).toBe('abB');
    expect(texts(inOrder([twin, b, a], ordered('time')))).toBe('abB');
  });
});

describe('keys', () => {
  it('are the tool’s own, or made of what is said', () => {
    expect(withKeys([turn('a', null, '17')])[0]?.key).toBe('17');
    const [first, again] = withKeys([turn('Yes', '09:00'), turn('Yes', '09:00')]);
    expect(first?.key).toContain('customer 09:00');
    expect(again?.key).toBe(`${first?.key} 1`);
  });

  it('tell all turns apart and stay within the schema, whatever the page says', () => {
    const key = fc.option(fc.constantFrom('a', 'a 1', 'a 1 1', 'b', 'x'.repeat(300), `${'x'.repeat(180)} 1`));
    fc.assert(
      fc.property(fc.array(key), (given) => {
        const keys = withKeys(given.map((one) => turn('Yes', null, one))).map((made) => made.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every((made) => made.length > 0 && made.length <= 200)).toBe(true);
      }),
    );
  });

  it('do not change for the turns before when one is added', () => {
    const before = [turn('Yes'), turn('No'), turn('Yes')];
    expect(withKeys([...before, turn('Yes')]).slice(0, 3)).toEqual(withKeys(before));
  });
});
