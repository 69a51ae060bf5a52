import { fromBase64Url, toBase64Url } from '../text';
import { freshKdf, isLongEnough, stretched } from './passphrase';
import { type Kdf, type SealedBox, sealedBox } from './schema';

/**
 * A secret that only this passphrase opens again, and only under this label: a box for one purpose is no box
 * for another. Rejects a passphrase that is too short.
 */
export async function seal(secret: Uint8Array, passphrase: string, label: string): Promise<SealedBox> {
  if (!isLongEnough(passphrase)) throw new RangeError('This passphrase is too short.');
  const kdf = freshKdf();
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, kdf);
  const closed = await crypto.subtle.encrypt(gcm(nonce, label), key, new Uint8Array(secret));
  return { v: 1, kdf, n: toBase64Url(nonce), c: toBase64Url(new Uint8Array(closed)) };
}

/** The secret again; null for a wrong passphrase, another label, a changed box or what is no box at all. */
export async function unseal(box: unknown, passphrase: string, label: string): Promise<Uint8Array | null> {
  // The shape first: a hostile box must not ask this computer for 4 GB.
  const sealed = sealedBox.safeParse(box).data;
  const [nonce, closed] = [fromBase64Url(sealed?.n ?? ''), fromBase64Url(sealed?.c ?? '')];
  if (!sealed || !nonce || !closed || fromBase64Url(sealed.kdf.salt) === null) return null;
  const key = await keyFrom(passphrase, sealed.kdf);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, label), key, closed));
  } catch {
    return null;
  }
}

const gcm = (iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`aparte-vault-1\0${label}`),
});

async function keyFrom(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const bytes = new Uint8Array(await stretched(passphrase, kdf));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
