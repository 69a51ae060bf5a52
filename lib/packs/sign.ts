import { signBytes } from '../signed';
import { toBase64Url } from '../text';
import { type Envelope, longestEnvelope, longestPack, signedBytes } from './envelope-schema';

/**
 * The file that carries this pack signed. Rejects when the keys are no pair (a file nobody could open), or
 * when the pack is larger than anybody would open.
 */
export async function signPack(text: string, privateKey: string, publicKey: string): Promise<string> {
  const payload = new TextEncoder().encode(text);
  const signed: Envelope = {
    aparte: 'signed-pack/1',
    alg: 'Ed25519',
    key: publicKey,
    payload: toBase64Url(payload),
    sig: await signBytes(signedBytes(payload), { publicKey, privateKey }),
  };
  const file = `${JSON.stringify(signed, null, 2)}\n`;
  if (text.length > longestPack || file.length > longestEnvelope)
    throw new RangeError('This pack is too large to be opened by anybody.');
  return file;
}
