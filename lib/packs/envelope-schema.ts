import { z } from 'zod';
import { fromBase64Url } from '../text';

/** In characters of the pack itself, and of the file that carries it signed (base64 adds a third). */
export const longestPack = 2_000_000;
export const longestEnvelope = 2_800_000;

/** A publisher's Ed25519 key: 32 bytes, written in the one way there is. */
export const publicKey = z
  .string()
  .regex(/^[\w-]{43}$/)
  .refine((key) => fromBase64Url(key) !== null);

/** A pack and its publisher's signature. The payload is the pack file's exact bytes, never written anew. */
export const envelope = z.strictObject({
  aparte: z.literal('signed-pack/1'),
  alg: z.literal('Ed25519'),
  key: publicKey,
  payload: z.string().max(longestEnvelope),
  sig: z.string().regex(/^[\w-]{86}$/),
});
export type Envelope = z.infer<typeof envelope>;

const mark = new TextEncoder().encode('aparte-pack-v1\0');

/** What is signed. The mark keeps a signature made for a pack from being shown as one for anything else. */
export function signedBytes(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(mark.length + payload.length);
  bytes.set(mark);
  bytes.set(payload, mark.length);
  return bytes;
}
