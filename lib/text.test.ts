// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, fromBase64Url, fromJson, isTooDeep, toBase64Url } from './text';

describe('bytes as text', () => {
  it('are written as Node writes them, and read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...(fromBase64Url(text) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it('hold more than fits into one call', () => {
    const bytes = new Uint8Array(200_000).map((_, at) => at % 251);
    expect(Buffer.from(fromBase64Url(toBase64Url(bytes)) ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(['A', 'AB', 'AAB', 'AA==', 'A A', 'AA+A', 'AA/A', 'AAé'])('are not read from %s', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('bytes that should be a text', () => {
  it('are one as they are, or none', () => {
    expect(exactText(new TextEncoder().encode('\ufeffdéjà'))).toBe('\ufeffdéjà');
    expect(exactText(new Uint8Array([0x7b, 0xff, 0x7d]))).toBeNull();
  });
});

describe('JSON', () => {
  it('is read, and what is none is undefined, which JSON cannot say', () => {
    expect(fromJson('{"a":[1]}')).toEqual({ a: [1] });
    expect(fromJson('')).toBeUndefined();
    expect(fromJson('{"a":[1')).toBeUndefined();
  });
});

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
});
