import { z } from 'zod';
import { exactText, fromBase64Url, fromJson, isTooDeep, toBase64Url } from './text';

/** A pair of Ed25519 keys as text; the private one (PKCS #8) is for a vault, and for nobody's eyes. */
export interface KeyPair {
  publicKey: string;
  privateKey: string;
}
/** What signs: a pair as text, or one whose private half can be used here and never read. */
export interface SigningKey {
  publicKey: string;
  privateKey: string | CryptoKey;
}

/** Why a signed file stays closed. Whoever opens files of one kind has a sentence for each. */
export type SignedRefusal =
  | 'too-large'
  | 'too-deep'
  /** Some other file, or none. */
  | 'not-this'
  /** Changed, cut off, or signed by somebody else than it says. */
  | 'damaged'
  | 'newer-format'
  /** This browser is too old to check signatures. */
  | 'cannot-check';

/** A signed file opened: its exact text and every key that signed it, or why it stays closed. */
export type OpenedFile =
  | { is: 'signed'; text: string; keys: string[] }
  | { is: 'refused'; why: SignedRefusal };

/** A summary of several teams is signed for each of them. */
export const mostSignatures = 12;
const inside = z.strictObject({
  aparte: z.string(),
  payload: z.string(),
  sigs: z
    .array(z.strictObject({ key: z.string().regex(/^[\w-]{43}$/), sig: z.string().regex(/^[\w-]{86}$/) }))
    .min(1)
    .max(mostSignatures)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'one key twice'),
});
type Inside = z.infer<typeof inside>;

/** A new pair of keys that sign. */
export async function makeSigningKey(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  };
}

/** What is signed. The mark in front keeps a signature made for one purpose from being shown as one for another. */
export function markedBytes(mark: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const before = new TextEncoder().encode(`${mark}\0`);
  const bytes = new Uint8Array(before.length + payload.length);
  bytes.set(before);
  bytes.set(payload, before.length);
  return bytes;
}

/** A signature over these bytes. Rejects when the keys cannot be read or are no pair: nobody could check it. */
export async function signBytes(bytes: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<string> {
  const made = await crypto.subtle.sign('Ed25519', await usable(key.privateKey), bytes);
  const sig = toBase64Url(new Uint8Array(made));
  if ((await checked(bytes, sig, key.publicKey)) !== 'good')
    throw new TypeError('These two keys do not belong together.');
  return sig;
}

async function usable(privateKey: string | CryptoKey): Promise<CryptoKey> {
  if (typeof privateKey !== 'string') return privateKey;
  const pkcs8 = fromBase64Url(privateKey);
  if (!pkcs8) throw new TypeError('These keys cannot be read.');
  return crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
}

/** Whether this key's signature over these bytes holds. Never throws. */
export async function checked(
  bytes: Uint8Array<ArrayBuffer>,
  sig: string,
  key: string,
): Promise<'good' | 'damaged' | 'cannot-check'> {
  const raw = fromBase64Url(key);
  const signature = fromBase64Url(sig);
  if (!raw || !signature) return 'damaged';
  try {
    const checking = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', checking, signature, bytes)) ? 'good' : 'damaged';
  } catch (error) {
    // Chromium learnt Ed25519 late (137): an older browser must not call a good file damaged.
    return error instanceof Error && error.name === 'NotSupportedError' ? 'cannot-check' : 'damaged';
  }
}

/**
 * The file that carries this text with one to twelve signatures. Rejects keys that are no pair, one key twice, or what
 * becomes longer, in characters, than anybody would open.
 */
export async function sign(
  purpose: string,
  text: string,
  keys: SigningKey[],
  longest = Number.POSITIVE_INFINITY,
): Promise<string> {
  // Every character becomes a byte at least, and three bytes four characters.
  if ((text.length * 4) / 3 > longest) throw tooLarge();
  const payload = new TextEncoder().encode(text);
  if (exactText(payload) !== text) throw new TypeError('This text has half a character in it.');
  const bytes = markedBytes(markOf(purpose), payload);
  const sigs = await Promise.all(
    keys.map(async (key) => ({ key: key.publicKey, sig: await signBytes(bytes, key) })),
  );
  const file = written({ aparte: `${purpose}/1`, payload: toBase64Url(payload), sigs });
  if (file.length > longest) throw tooLarge();
  return file;
}

/** The same file with this key's signature too. Rejects a file that does not open, or has that signature already. */
export async function alsoSigned(
  purpose: string,
  file: string,
  key: SigningKey,
  longest: number,
): Promise<string> {
  const opening = await opened(purpose, file, longest);
  if (opening.is === 'refused') throw new TypeError(`Nobody could open this file: ${opening.why}.`);
  const before = inside.parse(fromJson(file));
  const [mine] = inside.parse(fromJson(await sign(purpose, opening.text, [key]))).sigs;
  return written({ ...before, sigs: mine ? [...before.sigs, mine] : before.sigs });
}

const written = (file: Inside): string => `${JSON.stringify(inside.parse(file))}\n`;
const tooLarge = () => new RangeError('This file is too large to be opened by anybody.');
const markOf = (purpose: string) => `aparte-${purpose}-1`;

/**
 * Opens a file signed for this purpose, no longer than this in characters. All of its signatures must hold. Never
 * throws; what the text says is not looked at.
 */
export async function opened(purpose: string, file: string, longest: number): Promise<OpenedFile> {
  if (file.length > longest) return refused('too-large');
  if (isTooDeep(file)) return refused('too-deep');
  const value = fromJson(file);
  const signed = inside.safeParse(value).data;
  if (signed?.aparte !== `${purpose}/1`) return refused(otherwise(purpose, file, value));
  const payload = fromBase64Url(signed.payload);
  const text = payload && exactText(payload);
  if (!payload || text === null) return refused('damaged');
  const bytes = markedBytes(markOf(purpose), payload);
  for (const { key, sig } of signed.sigs) {
    const verdict = await checked(bytes, sig, key);
    if (verdict !== 'good') return refused(verdict);
  }
  if (isTooDeep(text)) return refused('too-deep');
  return { is: 'signed', text, keys: signed.sigs.map(({ key }) => key) };
}

/** A file of this kind that is broken should not be taken for another kind, nor one of a format to come for broken. */
function otherwise(purpose: string, file: string, value: unknown): SignedRefusal {
  const start = `"${purpose}/`;
  if (value === undefined) return file.slice(0, 200).includes(start) ? 'damaged' : 'not-this';
  const format = z.object({ aparte: z.string() }).safeParse(value).data?.aparte ?? '';
  if (!format.startsWith(`${purpose}/`)) return 'not-this';
  return isNewer(format, purpose) ? 'newer-format' : 'damaged';
}

/** Whether a format is one that later versions of Aparté may write: `letter/2` up to `letter/99`. */
export const isNewer = (format: unknown, name: string): boolean =>
  typeof format === 'string' &&
  format.startsWith(`${name}/`) &&
  /^([2-9]|[1-9]\d)$/.test(format.slice(name.length + 1));

const refused = (why: SignedRefusal): OpenedFile => ({ is: 'refused', why });
