import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { z } from 'zod';
import { fieldOf } from '../packs/field';
import { isNewer } from '../signed';
import { exactText, fromBase64Url, fromJson, isTooDeep, toBase64Url } from '../text';
import { type Share, share } from './schema';
import { vocabulary } from './vocabulary';

/**
 * In bytes, for every share: what it holds, or that it is a withdrawal, must not be told by its size. The fullest
 * contribution there may be (eighty of the longest fields, three lines that JSON writes with six bytes a letter)
 * takes 10.6 kB.
 */
const contentsSize = 12_288;
const prefix = 4;
const tag = 16;
const lettersFor = (bytes: number) => Math.ceil((bytes * 4) / 3);
/** In characters, with room for what mail does to a file's end. */
export const longestShare = 20_000;

/** Why a file is not taken for a share. Each has a sentence; the list is closed. */
export type ShareRefusal =
  | 'not-a-share'
  | 'too-large'
  /** Sealed for other keys, changed or cut off: nobody can tell which. */
  | 'damaged'
  | 'newer-format'
  /** Sealed for one team, and says it is of another. */
  | 'other-team'
  /** This browser is too old to open seals. */
  | 'cannot-open';

/** What a steward's keys for one team open. */
export interface Desk {
  team: { id: string; keys: { seal: string } };
  /** X25519, PKCS #8, base64url. */
  privateKey: string;
}

const sealed = z.strictObject({
  aparte: z.literal('sealed-share/1'),
  enc: z.string().length(lettersFor(32)),
  ct: z.string().length(lettersFor(contentsSize + tag)),
});

/** RFC 9180, base mode: whoever has the team's public key can seal, and only its steward can open. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
/** A share sealed for one team opens for no other, even under the same keys. */
const infoFor = (team: string) => new TextEncoder().encode(`aparte-share-1\0${team}`);

/** The file to hand to the steward: as long as any other, whatever it holds. Rejects a share of another team. */
export async function sealShare(one: Share, sealKey: string, team: string): Promise<string> {
  if (teamOf(share.parse(one)) !== team) throw new TypeError('This share is of another team.');
  const raw = fromBase64Url(sealKey);
  if (!raw) throw new TypeError('This key cannot be read.');
  const recipientPublicKey = await crypto.subtle.importKey('raw', raw, 'X25519', true, []);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: infoFor(team) },
    padded(JSON.stringify(one)),
  );
  return JSON.stringify({
    aparte: 'sealed-share/1',
    enc: toBase64Url(new Uint8Array(enc)),
    ct: toBase64Url(new Uint8Array(ct)),
  });
}

/** A file name that tells nothing. */
export const shareFileName = (random: (bytes: number) => Uint8Array): string =>
  `${[...random(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.aparte-share.json`;

/** What the file holds, for this team's steward. Never throws. */
export async function openShare(
  file: string,
  privateKey: Desk['privateKey'],
  team: Desk['team'],
): Promise<Share | { is: 'refused'; why: ShareRefusal }> {
  if (file.length > longestShare) return refused('too-large');
  const value = isTooDeep(file) ? null : fromJson(file);
  const parts = sealed.safeParse(value).data;
  if (!parts) return refused(otherwise(file, value));
  const [enc, ct] = [fromBase64Url(parts.enc), fromBase64Url(parts.ct)];
  if (!enc || !ct) return refused('damaged');
  const contents = await contentsOf(enc, ct, { team, privateKey });
  if (typeof contents === 'string') return refused(contents);
  const inside = fromJson(unpadded(contents));
  const read = share.safeParse(inside).data;
  if (!read) return refused(isToCome(inside) ? 'newer-format' : 'not-a-share');
  return teamOf(read) === team.id ? read : refused('other-team');
}

async function contentsOf(
  enc: Uint8Array<ArrayBuffer>,
  ct: Uint8Array<ArrayBuffer>,
  { team, privateKey }: Desk,
): Promise<Uint8Array | 'damaged' | 'cannot-open'> {
  const [pkcs8, raw] = [fromBase64Url(privateKey), fromBase64Url(team.keys.seal)];
  if (!pkcs8 || !raw) return 'damaged';
  try {
    const recipientKey = {
      privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']),
      publicKey: await crypto.subtle.importKey('raw', raw, 'X25519', true, []),
    };
    return new Uint8Array(await suite.open({ recipientKey, enc, info: infoFor(team.id) }, ct));
  } catch (error) {
    // Chromium learnt X25519 late (133): an older browser must not call a good share damaged.
    return error instanceof Error && error.name === 'NotSupportedError' ? 'cannot-open' : 'damaged';
  }
}

/** Its length in four bytes, itself, and zeros. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > contentsSize - prefix) throw new RangeError('This share is too large.');
  const all = new Uint8Array(contentsSize);
  new DataView(all.buffer).setUint32(0, bytes.length);
  all.set(bytes, prefix);
  return all;
}

/** The text again; nothing when there is none, or when something travels behind it. */
function unpadded(all: Uint8Array): string {
  const end = prefix + new DataView(all.buffer, all.byteOffset).getUint32(0);
  if (end > all.length || all.subarray(end).some((byte) => byte !== 0)) return '';
  const text = exactText(all.subarray(prefix, end));
  return text === null || isTooDeep(text) ? '' : text;
}

const teamOf = (one: Share): string => (one.is === 'given' ? one.contribution.team : one.team);

function otherwise(file: string, value: unknown): ShareRefusal {
  if (value === undefined) return file.slice(0, 200).includes('"sealed-share/') ? 'damaged' : 'not-a-share';
  const format = fieldOf(value, 'aparte');
  if (typeof format !== 'string' || !format.startsWith('sealed-share/')) return 'not-a-share';
  return isNewer(format, 'sealed-share') ? 'newer-format' : 'damaged';
}

/** Of a later version, or in a vocabulary this one does not know. */
function isToCome(inside: unknown): boolean {
  const given = fieldOf(inside, 'contribution');
  const [form, words] = [fieldOf(given, 'v'), fieldOf(given, 'vocabulary')];
  const isOther = typeof words === 'string' && /^core-\d{1,2}$/.test(words) && words !== vocabulary;
  return isOther || (typeof form === 'number' && form > 1);
}

const refused = (why: ShareRefusal) => ({ is: 'refused', why }) as const;
