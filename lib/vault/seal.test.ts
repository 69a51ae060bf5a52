// @vitest-environment node
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../text';
import { freshKdf, isLongEnough, stretched } from './passphrase';
import { type SealedBox, sealedBox } from './schema';
import { seal, unseal } from './seal';

const passphrase = 'quatre chevaux à la mer';
const label = 'signing key of house';
const secret = new TextEncoder().encode('what nobody else should know');
const box = await seal(secret, passphrase, label);

/** A box somebody else wrote, handed over as it would come from a file. */
const changed = (change: (inside: SealedBox) => object): unknown =>
  JSON.parse(JSON.stringify({ ...box, ...change(structuredClone(box)) }));
const withBit = (text: string) => {
  const bytes = fromBase64Url(text) ?? new Uint8Array();
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return toBase64Url(bytes);
};

describe('Argon2id here', () => {
  // From the reference implementation's own tests; RFC 9106's example has associated data, which hash-wasm cannot take.
  it.each([
    [65_536, 2, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [256, 2, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])('gives the reference’s answer with %i KiB, %i passes, %i lanes', async (m, t, p, answer) => {
    const known = { password: 'password', salt: 'somesalt', hashLength: 32 };
    expect(await argon2id({ ...known, memorySize: m, iterations: t, parallelism: p })).toBe(answer);
    const salt = toBase64Url(new TextEncoder().encode('somesalt'));
    const bytes = await stretched('password', { name: 'argon2id', m, t, p, salt });
    expect(Buffer.from(bytes).toString('hex')).toBe(answer);
  });

  it('costs 64 MiB, three passes and four lanes, with a salt of its own each time', () => {
    expect(freshKdf()).toMatchObject({ name: 'argon2id', m: 65_536, t: 3, p: 4 });
    expect(freshKdf().salt).not.toBe(freshKdf().salt);
  });
});

describe('a sealed box', () => {
  it('opens with its passphrase, however the accents were typed, after a journey as JSON', async () => {
    const travelled = JSON.parse(JSON.stringify(box));
    for (const typed of [passphrase, passphrase.normalize('NFD')])
      expect(Buffer.from((await unseal(travelled, typed, label)) ?? []).toString()).toBe(
        'what nobody else should know',
      );
  });

  it('shows nothing of what is in it, and is another one each time', async () => {
    expect(JSON.stringify(box)).not.toContain(toBase64Url(secret).slice(0, 8));
    const again = await seal(secret, passphrase, label);
    expect([again.c === box.c, again.n === box.n, again.kdf.salt === box.kdf.salt]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('stays closed for another passphrase and under another label', async () => {
    expect(await unseal(box, `${passphrase} `, label)).toBeNull();
    expect(await unseal(box, passphrase, 'journal')).toBeNull();
  });

  it.each<[string, (inside: SealedBox) => object]>([
    ['one bit of its content', ({ c }) => ({ c: withBit(c) })],
    ['its nonce', ({ n }) => ({ n: withBit(n) })],
    ['its salt', ({ kdf }) => ({ kdf: { ...kdf, salt: withBit(kdf.salt) } })],
    ['what it costs', ({ kdf }) => ({ kdf: { ...kdf, t: 2 } })],
  ])('stays closed when somebody changed %s', async (_, change) => {
    expect(await unseal(changed(change), passphrase, label)).toBeNull();
  });

  it.each<[string, (inside: SealedBox) => object]>([
    ['asks for 4 GB', ({ kdf }) => ({ kdf: { ...kdf, m: 4_194_304 } })],
    ['asks for a thousand passes', ({ kdf }) => ({ kdf: { ...kdf, t: 1_000 } })],
    ['asks for a thousand lanes', ({ kdf }) => ({ kdf: { ...kdf, p: 1_000 } })],
    ['costs nothing to guess', ({ kdf }) => ({ kdf: { ...kdf, m: 8, t: 1 } })],
    ['names another way', ({ kdf }) => ({ kdf: { ...kdf, name: 'pbkdf2' } })],
    ['has no salt', ({ kdf }) => ({ kdf: { ...kdf, salt: '' } })],
    ['is of a version to come', () => ({ v: 2 })],
    ['has a field more', () => ({ note: 'x' })],
    ['holds more than a secret', () => ({ c: 'A'.repeat(200_000) })],
    ['holds nothing', () => ({ c: '' })],
  ])('is not even tried when it %s', async (_, change) => {
    expect(sealedBox.safeParse(changed(change)).success).toBe(false);
    expect(await unseal(changed(change), passphrase, label)).toBeNull();
  });

  it.each([null, 'box', 7, [], {}])('is not %j', async (value) => {
    expect(await unseal(value, passphrase, label)).toBeNull();
  });
});

describe('a passphrase', () => {
  it('has twelve characters at least, as people count them, and that is all', async () => {
    expect(['onze lettres', 'aaaaaaaaaaaa', '🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊'].map(isLongEnough)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['', 'onze lettre', '🌊🌊🌊🌊🌊🌊', 'é'.normalize('NFD').repeat(11)].map(isLongEnough)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    await expect(seal(secret, 'short', label)).rejects.toThrow(RangeError);
  });
});
