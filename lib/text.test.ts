// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './text';

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
