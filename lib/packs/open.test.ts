// @vitest-environment node
import { createPrivateKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyPair, makeSigningKey } from '../signed';
import { toBase64Url } from '../text';
import { type Envelope, longestPack } from './envelope-schema';
import { fingerprint } from './fingerprint';
import { openEnvelope } from './open';
import { signPack } from './sign';
import { smallPack } from './small-pack';
import { textOf } from './text-of';

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
/** RFC 8032, 7.1: secret, public, message, signature. */
const vectors = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;
const pkcs8 = (secret: string) => bytesOf(`302e020100300506032b657004220420${secret}`);
const keyOf = ([secret, shown]: (typeof vectors)[number]): KeyPair => ({
  publicKey: toBase64Url(bytesOf(shown)),
  privateKey: toBase64Url(pkcs8(secret)),
});

const text = textOf(smallPack());
const ours = keyOf(vectors[0]);
const theirs = keyOf(vectors[1]);
const signed = await signPack(text, ours.privateKey, ours.publicKey);
/** The envelope with something in it exchanged. */
const forged = (change: (inside: Envelope) => object) =>
  JSON.stringify({ ...JSON.parse(signed), ...change(JSON.parse(signed)) });

describe('signatures here', () => {
  it.each(vectors)('are those of RFC 8032 for %s', async (secret, _, message, signature) => {
    const key = await crypto.subtle.importKey('pkcs8', pkcs8(secret), 'Ed25519', false, ['sign']);
    const made = await crypto.subtle.sign('Ed25519', key, bytesOf(message));
    expect(Buffer.from(made).toString('hex')).toBe(signature);
  });

  it('stand over the mark, a zero and the exact bytes of the pack', () => {
    const key = createPrivateKey({ key: Buffer.from(pkcs8(vectors[0][0])), format: 'der', type: 'pkcs8' });
    const by = sign(null, Buffer.from(`aparte-pack-v1\0${text}`), key);
    expect(JSON.parse(signed).sig).toBe(by.toString('base64url'));
  });
});

describe('a pack that was signed', () => {
  it('opens to the very text that was signed, and the key that signed it', async () => {
    expect(await openEnvelope(signed)).toEqual({ is: 'signed', key: ours.publicKey, text });
  });

  it('keeps every character, whatever it is', async () => {
    const keys = await makeSigningKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        const odd = JSON.stringify({ words: `\ufeff<script>${words}` });
        const opened = await openEnvelope(await signPack(odd, keys.privateKey, keys.publicKey));
        expect(opened).toEqual({ is: 'signed', key: keys.publicKey, text: odd });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a mark at its very beginning too: what was signed is what is read', async () => {
    const file = await signPack(`\ufeff${text}`, ours.privateKey, ours.publicKey);
    expect(await openEnvelope(file)).toMatchObject({ is: 'signed', text: `\ufeff${text}` });
  });

  it('is not made with two keys that do not belong together, nor larger than anybody would open', async () => {
    await expect(signPack(text, ours.privateKey, theirs.publicKey)).rejects.toThrow(TypeError);
    const long = 'x'.repeat(longestPack + 1);
    await expect(signPack(long, ours.privateKey, ours.publicKey)).rejects.toThrow(RangeError);
  });

  it('stays closed when any one character of it has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.constantFrom(...'AZaz09-_"}'), async (at, letter) => {
        fc.pre(signed[at] !== letter && /\S/.test(signed[at] ?? ''));
        const opened = await openEnvelope(signed.slice(0, at) + letter + signed.slice(at + 1));
        // With the name of the format itself broken it is some other JSON, and then it carries no signature at all.
        expect(opened.is === 'signed' ? 'open' : 'closed').toBe('closed');
      }),
      { numRuns: 300 },
    );
  });

  it('stays closed when it is cut off anywhere', async () => {
    for (let at = 40; at < signed.length - 2; at += 37)
      expect(await openEnvelope(signed.slice(0, at))).toEqual({ is: 'refused', why: 'damaged' });
  });

  it.each<[string, (inside: Envelope) => object]>([
    ['with another key', () => ({ key: theirs.publicKey })],
    ['with another pack', () => ({ payload: toBase64Url(new TextEncoder().encode(`${text} `)) })],
    ['with no pack', () => ({ payload: '' })],
    ['with a signature of zeros', () => ({ sig: 'A'.repeat(86) })],
    ['with a key of zeros', () => ({ key: 'A'.repeat(43) })],
    ['with one bit of the key written otherwise', ({ key }) => ({ key: `${key.slice(0, -1)}p` })],
    ['with half a signature', ({ sig }) => ({ sig: sig.slice(0, 43) })],
    ['with padding', ({ payload }) => ({ payload: `${payload}==` })],
    [
      'with a line break in the pack',
      ({ payload }) => ({ payload: `${payload.slice(0, 8)}\n${payload.slice(8)}` }),
    ],
    ['with another algorithm', () => ({ alg: 'none' })],
    ['with one field more', () => ({ note: 'trust me' })],
    ['with a list for a key', ({ key }) => ({ key: [key] })],
  ])('stays closed %s', async (_, change) => {
    expect(await openEnvelope(forged(change))).toEqual({ is: 'refused', why: 'damaged' });
  });

  it('says so when it is of a format to come', async () => {
    const opened = await openEnvelope(forged(() => ({ aparte: 'signed-pack/2' })));
    expect(opened).toEqual({ is: 'refused', why: 'newer-format' });
  });

  it('is not opened when its bytes are no text, or nest a thousand deep', async () => {
    const seal = async (bytes: Uint8Array) => {
      const marked = Buffer.concat([Buffer.from('aparte-pack-v1\0'), bytes]);
      const key = createPrivateKey({ key: Buffer.from(pkcs8(vectors[0][0])), format: 'der', type: 'pkcs8' });
      const sig = sign(null, marked, key).toString('base64url');
      return openEnvelope(forged(() => ({ sig, payload: toBase64Url(bytes) })));
    };
    expect(await seal(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual({ is: 'refused', why: 'not-a-pack' });
    expect(await seal(Buffer.from('['.repeat(1_000)))).toEqual({ is: 'refused', why: 'too-deep' });
    expect(await seal(Buffer.from('{}'))).toMatchObject({ is: 'signed', text: '{}' });
  });
});

describe('a file without a signature', () => {
  it('is opened as such, word for word', async () => {
    expect(await openEnvelope(text)).toEqual({ is: 'unsigned', text });
  });

  it.each([
    ['nothing', '', 'not-a-pack'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'not-a-pack'],
    ['more than any pack', `"${'x'.repeat(longestPack)}"`, 'too-large'],
    ['more than any envelope', 'x'.repeat(3_000_000), 'too-large'],
    ['a thousand levels', '['.repeat(1_000), 'too-deep'],
  ])('is refused when it holds %s', async (_, file, why) => {
    expect(await openEnvelope(file)).toEqual({ is: 'refused', why });
  });

  it('never breaks the opening, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (file) => {
        expect(['unsigned', 'refused']).toContain((await openEnvelope(file)).is);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is six groups of four digits of the key’s SHA-256', async () => {
    expect(await fingerprint(ours.publicKey)).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/);
    const digest = await crypto.subtle.digest('SHA-256', bytesOf(vectors[0][1]));
    const hex = Buffer.from(digest).toString('hex');
    expect((await fingerprint(ours.publicKey)).replaceAll(' ', '')).toBe(hex.slice(0, 24));
  });
});
