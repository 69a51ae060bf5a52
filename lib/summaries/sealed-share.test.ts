// @vitest-environment node
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../text';
import { anyShare, team, week } from './any-state';
import { mostFields, mostWords, type Share, share } from './schema';
import { longestShare, openShare, sealShare, shareFileName } from './sealed-share';
import { vocabulary } from './vocabulary';

interface Keys {
  publicKey: string;
  privateKey: string;
}
const id = 'A'.repeat(43);
const withdrawn: Share = { is: 'withdrawn', id, team, week };
const given = (cells: Record<string, number>, words: string[] = []): Share =>
  share.parse({
    is: 'given',
    id,
    contribution: { v: 1, kind: 'contribution', vocabulary, team, week, cells, words },
  });
const refused = (why: string) => ({ is: 'refused', why });

async function makeKeys(): Promise<Keys> {
  const made = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
  const [raw, pkcs8] = [
    await crypto.subtle.exportKey('raw', made.publicKey),
    await crypto.subtle.exportKey('pkcs8', made.privateKey),
  ];
  return { publicKey: toBase64Url(new Uint8Array(raw)), privateKey: toBase64Url(new Uint8Array(pkcs8)) };
}
let ours: Keys;
let theirs: Keys;
let file: string;
beforeAll(async () => {
  [ours, theirs] = await Promise.all([makeKeys(), makeKeys()]);
  file = await sealShare(given({ hard: 2 }), ours.publicKey, team);
});
const open = (text: string, keys = ours, of = team) =>
  openShare(text, keys.privateKey, { id: of, keys: { seal: keys.publicKey } });

/** Anything at all, sealed as a share is: what a steward's hands could be made to open. */
async function sealedByHand(contents: Uint8Array<ArrayBuffer>, of = team): Promise<string> {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const raw = Buffer.from(ours.publicKey, 'base64url');
  const recipientPublicKey = await crypto.subtle.importKey('raw', raw, 'X25519', true, []);
  const info = new TextEncoder().encode(`aparte-share-1\0${of}`);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, contents);
  return JSON.stringify({
    aparte: 'sealed-share/1',
    enc: toBase64Url(new Uint8Array(enc)),
    ct: toBase64Url(new Uint8Array(ct)),
  });
}
function contents(text: string, length = Buffer.byteLength(text)): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12_288);
  bytes.set(new TextEncoder().encode(text), 4);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

describe('a sealed share', () => {
  it('opens to what was sealed, for its steward alone', async () => {
    expect(await open(file)).toEqual(given({ hard: 2 }));
    expect(await open(file, theirs)).toEqual(refused('damaged'));
    expect(await open(await sealShare(withdrawn, ours.publicKey, team))).toEqual(withdrawn);
  });

  it('is as long as any other, whatever it holds, and never twice the same', async () => {
    const seen = new Set<string>([file]);
    await fc.assert(
      fc.asyncProperty(anyShare(), async (one) => {
        const sealed = await sealShare(one, ours.publicKey, team);
        expect(sealed.length).toBe(file.length);
        expect(seen.has(sealed)).toBe(false);
        seen.add(sealed);
        expect(await open(sealed)).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('holds the fullest contribution there may be', async () => {
    const names = Array.from({ length: mostFields }, (_, at) => {
      const end = String(at).padStart(2, '0');
      return `useful.${'p'.repeat(40)}:${'Q'.repeat(38)}${end}`;
    });
    // JSON writes a control character with six bytes; nothing takes more.
    const lines = Array.from({ length: mostWords }, (_, at) => `${at}${'\u0001'.repeat(159)}`);
    const full = given(Object.fromEntries(names.map((name) => [name, 2])), lines);
    const sealed = await sealShare(full, ours.publicKey, team);
    expect(sealed.length).toBe(file.length);
    expect(await open(sealed)).toEqual(full);
  });

  it('shows none of its words, and has a name that tells nothing', async () => {
    const words = given({ hard: 1 }, ['canari', 'canary']);
    const sealed = await sealShare(words, ours.publicKey, team);
    const bytes = Buffer.from(JSON.parse(sealed).ct, 'base64url').toString('latin1');
    for (const told of ['canari', 'canary', team, week, 'hard', vocabulary]) {
      expect(sealed).not.toContain(told);
      expect(bytes).not.toContain(told);
    }
    expect(shareFileName((many) => new Uint8Array(many).fill(10))).toBe('0a0a0a0a0a0a0a0a.aparte-share.json');
  });

  it('is not made for another team, nor of what is no share', async () => {
    await expect(sealShare(withdrawn, ours.publicKey, 't-zzzzzzzz')).rejects.toThrow(TypeError);
    const odd = { ...withdrawn, note: 'free text' } as Share;
    await expect(sealShare(odd, ours.publicKey, team)).rejects.toThrow();
    await expect(sealShare(withdrawn, 'A', team)).rejects.toThrow(TypeError);
  });
});

describe('a share from outside', () => {
  it('stays closed when any one character of it has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.constantFrom(...'AZaz09-_"}'), async (at, letter) => {
        fc.pre(file[at] !== letter);
        expect((await open(file.slice(0, at) + letter + file.slice(at + 1))).is).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('stays closed when it is cut off', async () => {
    for (let at = 26; at < file.length; at += 997)
      expect(await open(file.slice(0, at))).toEqual(refused('damaged'));
  });

  it('opens with what mail puts behind it', async () => {
    expect(await open(`${file}\r\n`)).toEqual(given({ hard: 2 }));
  });

  it('is of the team it was sealed for', async () => {
    expect(await open(file, ours, 't-zzzzzzzz')).toEqual(refused('damaged'));
    const other = JSON.stringify({ ...withdrawn, team: 't-zzzzzzzz' });
    expect(await open(await sealedByHand(contents(other)))).toEqual(refused('other-team'));
  });

  it.each([
    ['nothing', '', 'not-a-share'],
    ['a web page', '<!doctype html>', 'not-a-share'],
    ['null', 'null', 'not-a-share'],
    ['other JSON', '{"aparte":"signed-pack/1"}', 'not-a-share'],
    ['a thousand levels', '['.repeat(1_000), 'not-a-share'],
    ['more than any share', ' '.repeat(longestShare + 1), 'too-large'],
    ['a format to come', '{"aparte":"sealed-share/2","box":[]}', 'newer-format'],
    ['half of one', '{"aparte":"sealed-share/1","enc":"AA"}', 'damaged'],
    ['a format that is an object', '{"aparte":{"toString":1}}', 'not-a-share'],
  ])('is refused when it holds %s', async (_, text, why) => {
    expect(await open(text)).toEqual(refused(why));
  });

  it('is refused with a note beside the seal', async () => {
    const noted = JSON.stringify({ ...JSON.parse(file), by: 'Camille' });
    expect(await open(noted)).toEqual(refused('damaged'));
  });

  const whole = JSON.stringify(withdrawn);
  const later = JSON.stringify(given({ hard: 1 })).replace(vocabulary, 'core-2');
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['with nothing', contents(''), 'not-a-share'],
    ['with words nobody asked for', contents('{"is":"given","note":"Camille"}'), 'not-a-share'],
    ['with something behind the share', contents(`${whole} Camille`, whole.length), 'not-a-share'],
    ['with a length beyond its end', contents(whole, 4_000_000_000), 'not-a-share'],
    ['with a thousand levels', contents('['.repeat(1_000)), 'not-a-share'],
    ['with a vocabulary to come', contents(later), 'newer-format'],
    ['with fewer bytes', contents(whole).subarray(0, 2_048), 'damaged'],
  ])('is refused when somebody sealed it %s', async (_, bytes, why) => {
    expect(await open(await sealedByHand(bytes))).toEqual(refused(why));
  });

  it('never breaks the opening, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await open(text)).is).toBe('refused');
      }),
    );
    expect(await openShare(file, 'AAAA', { id: team, keys: { seal: 'A' } })).toEqual(refused('damaged'));
  });
});
