import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from './catalogue';
import { isTooDeep } from './depth';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** Counted on what a parser made of it. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner)))
    : 0;

describe('a text that nests', () => {
  it('may do so sixteen levels deep', () => {
    expect(isTooDeep(deep(16))).toBe(false);
    expect(isTooDeep(deep(17))).toBe(true);
    expect(isTooDeep('{"a":'.repeat(1_000_000))).toBe(true);
  });

  it('does not by brackets within words', () => {
    expect(isTooDeep(JSON.stringify(['['.repeat(50), '"[\\'.repeat(50)]))).toBe(false);
    expect(isTooDeep(`["\\"",${deep(16)}]`)).toBe(true);
  });

  it('is measured as a parser would', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), (text) => {
        expect(isTooDeep(text)).toBe(depthOf(JSON.parse(text)) > 16);
      }),
    );
  });

  it('has room for every built-in pack', () => {
    for (const pack of builtInPacks) expect(isTooDeep(JSON.stringify(pack))).toBe(false);
  });
});
