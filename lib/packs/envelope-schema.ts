import { z } from 'zod';
import { markedBytes } from '../signed';
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

/** What is signed. */
export const signedBytes = (payload: Uint8Array) => markedBytes('aparte-pack-v1', payload);
