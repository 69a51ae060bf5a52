// @vitest-environment node
import { createPrivateKey, sign as signInNode } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { alsoSigned, type KeyPair, makeSigningKey, opened, type SigningKey, sign } from './signed';
import { toBase64Url } from './text';

interface Inside {
  aparte: string;
  payload: string;
  sigs: { key: string; sig: string }[];
}
const text = '{"a":"Bienvenue à vous, 😀"}';
const longest = 10_000;
const refused = (why: string) => ({ is: 'refused', why });
const open = (file: string) => opened('letter', file, longest);

let ours: KeyPair;
let theirs: KeyPair;
let file: string;
let both: string;
beforeAll(async () => {
  [ours, theirs] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  file = await sign('letter', text, [ours]);
  both = await sign('letter', text, [ours, theirs]);
});
/** The file with something in it exchanged. */
const forged = (change: (inside: Inside) => object, from = file) =>
  JSON.stringify({ ...JSON.parse(from), ...change(JSON.parse(from)) });

describe('a signed text', () => {
  it('opens to the very text, and to the keys that signed it', async () => {
    expect(await open(file)).toEqual({ is: 'signed', text, keys: [ours.publicKey] });
    expect(await open(both)).toEqual({ is: 'signed', text, keys: [ours.publicKey, theirs.publicKey] });
  });

  it('bears signatures over its purpose, a zero and the exact bytes', () => {
    const key = createPrivateKey({
      key: Buffer.from(ours.privateKey, 'base64url'),
      format: 'der',
      type: 'pkcs8',
    });
    const by = signInNode(null, Buffer.from(`aparte-letter-1\0${text}`), key);
    expect(JSON.parse(file).sigs[0].sig).toBe(by.toString('base64url'));
  });

  it('is the same text again, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        const odd = JSON.stringify({ words: `\ufeff${words}` });
        expect(await open(await sign('letter', odd, [ours]))).toMatchObject({ is: 'signed', text: odd });
      }),
      { numRuns: 50 },
    );
  });

  it('can be signed by a key that cannot be read', async () => {
    const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const key: SigningKey = { publicKey: toBase64Url(raw), privateKey: pair.privateKey };
    expect(await open(await sign('letter', text, [key]))).toMatchObject({ keys: [key.publicKey] });
    expect(await open(await alsoSigned('letter', file, key, longest))).toEqual({
      is: 'signed',
      text,
      keys: [ours.publicKey, key.publicKey],
    });
  });

  it('is not signed by keys that are no pair, by one key twice, by nobody or by thirteen', async () => {
    const mixed = { publicKey: ours.publicKey, privateKey: theirs.privateKey };
    await expect(sign('letter', text, [mixed])).rejects.toThrow(TypeError);
    await expect(sign('letter', text, [ours, ours])).rejects.toThrow();
    await expect(sign('letter', text, [])).rejects.toThrow();
    const thirteen = await Promise.all(Array.from({ length: 13 }, makeSigningKey));
    await expect(sign('letter', text, thirteen)).rejects.toThrow();
    await expect(alsoSigned('letter', file, ours, longest)).rejects.toThrow();
    await expect(alsoSigned('letter', file.slice(0, 90), theirs, longest)).rejects.toThrow(TypeError);
    await expect(sign('letter', 'half: \ud83d', [ours])).rejects.toThrow(TypeError);
  });

  it('is not signed when the file would be longer than anybody would open', async () => {
    expect(await sign('letter', text, [ours], file.length)).toBe(file);
    await expect(sign('letter', text, [ours], file.length - 1)).rejects.toThrow(RangeError);
    await expect(sign('letter', 'x'.repeat(10_000), [ours], 10_000)).rejects.toThrow(RangeError);
  });
});

describe('a signed file from outside', () => {
  it('stays closed when any one character of it has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(both.length - 1), fc.constantFrom(...'AZaz09-_"}'), async (at, letter) => {
        fc.pre(both[at] !== letter && /\S/.test(both[at] ?? ''));
        expect((await open(both.slice(0, at) + letter + both.slice(at + 1))).is).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });

  it('stays closed when it is cut off anywhere', async () => {
    for (let at = 30; at < file.length - 2; at += 7)
      expect(await open(file.slice(0, at))).toEqual(refused('damaged'));
  });

  it('is of one purpose only', async () => {
    expect(await opened('order', file, longest)).toEqual(refused('not-this'));
    const renamed = forged(() => ({ aparte: 'order/1' }));
    expect(await opened('order', renamed, longest)).toEqual(refused('damaged'));
  });

  it.each<[string, (inside: Inside) => object]>([
    ['with another key', ({ sigs }) => ({ sigs: [{ ...sigs[0], key: theirs.publicKey }] })],
    ['with another text', () => ({ payload: toBase64Url(new TextEncoder().encode(`${text} `)) })],
    ['with no text', () => ({ payload: '' })],
    ['with bytes that are no text', () => ({ payload: '__8' })],
    ['with padding', ({ payload }) => ({ payload: `${payload}==` })],
    ['with no signature', () => ({ sigs: [] })],
    ['with one signature twice', ({ sigs }) => ({ sigs: [...sigs, ...sigs] })],
    [
      'with a second signature that does not hold',
      ({ sigs }) => {
        return { sigs: [...sigs, { key: theirs.publicKey, sig: sigs[0]?.sig }] };
      },
    ],
    ['with a signature of zeros', ({ sigs }) => ({ sigs: [{ ...sigs[0], sig: 'A'.repeat(86) }] })],
    ['with a key of zeros', ({ sigs }) => ({ sigs: [{ ...sigs[0], key: 'A'.repeat(43) }] })],
    [
      'with one bit of the key written otherwise',
      ({ sigs }) => {
        return { sigs: sigs.map(({ key, sig }) => ({ sig, key: `${key.slice(0, -1)}p` })) };
      },
    ],
    ['with one field more', () => ({ note: 'trust me' })],
    ['with something added to a signature', ({ sigs }) => ({ sigs: [{ ...sigs[0], by: 'the lead' }] })],
    ['as of format nought', () => ({ aparte: 'letter/0' })],
  ])('stays closed %s', async (_, change) => {
    expect(await open(forged(change))).toEqual(refused('damaged'));
  });

  it('says so when it is of a format to come', async () => {
    const next = { payload: { now: 'otherwise' }, signed: true };
    expect(await open(forged(() => ({ aparte: 'letter/2', ...next })))).toEqual(refused('newer-format'));
    expect(await open(forged(() => ({ aparte: 'letter/17' })))).toEqual(refused('newer-format'));
  });

  it.each([
    ['nothing', '', 'not-this'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'not-this'],
    ['an archive', 'PK\u0003\u0004\u0014', 'not-this'],
    ['other JSON', '{"aparte":"signed-pack/1"}', 'not-this'],
    ['a number', '42', 'not-this'],
    ['more than is opened', ' '.repeat(longest + 1), 'too-large'],
    ['a thousand levels', '['.repeat(1_000), 'too-deep'],
  ])('is refused when it holds %s', async (_, other, why) => {
    expect(await open(other)).toEqual(refused(why));
  });

  it('is refused when its signed text nests too deep for a parser', async () => {
    expect(await open(await sign('letter', '['.repeat(1_000), [ours]))).toEqual(refused('too-deep'));
  });

  it('never breaks the opening, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (any) => {
        expect((await open(any)).is).toBe('refused');
      }),
    );
  });
});
