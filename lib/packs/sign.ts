import { fromBase64Url, toBase64Url } from '../text';
import { type Envelope, longestEnvelope, longestPack, signedBytes } from './envelope-schema';

/** A publisher's pair of keys as text; the private one (PKCS #8) is for the vault, and for nobody's eyes. */
export interface SigningKey {
  publicKey: string;
  privateKey: string;
}

/** A new pair of keys for a publisher. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  };
}

/**
 * The file that carries this pack signed. Rejects when the keys are no pair (a file nobody could open), or
 * when the pack is larger than anybody would open.
 */
export async function signPack(text: string, privateKey: string, publicKey: string): Promise<string> {
  const payload = new TextEncoder().encode(text);
  const sig = await signature(signedBytes(payload), privateKey, publicKey);
  const signed: Envelope = {
    aparte: 'signed-pack/1',
    alg: 'Ed25519',
    key: publicKey,
    payload: toBase64Url(payload),
    sig,
  };
  const file = `${JSON.stringify(signed, null, 2)}\n`;
  if (text.length > longestPack || file.length > longestEnvelope)
    throw new RangeError('This pack is too large to be opened by anybody.');
  return file;
}

async function signature(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: string,
  publicKey: string,
): Promise<string> {
  const pkcs8 = fromBase64Url(privateKey);
  const raw = fromBase64Url(publicKey);
  if (!pkcs8 || !raw) throw new TypeError('These keys cannot be read.');
  const signing = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const checking = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const made = await crypto.subtle.sign('Ed25519', signing, bytes);
  if (!(await crypto.subtle.verify('Ed25519', checking, made, bytes)))
    throw new TypeError('These two keys do not belong together.');
  return toBase64Url(new Uint8Array(made));
}
