import { z } from 'zod';

const bytes = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((length * 4) / 3)}}$`));

/**
 * How a passphrase becomes a key. Below the floors it is too cheap to guess (OWASP's least for Argon2id: 19 MiB,
 * two passes); above the ceilings a box from outside would stop the computer that tries to open it.
 */
const kdf = z.strictObject({
  name: z.literal('argon2id'),
  /** Memory in KiB. */
  m: z.int().min(19_456).max(262_144),
  /** Passes over it. */
  t: z.int().min(2).max(10),
  /** Lanes. */
  p: z.int().min(1).max(8),
  salt: bytes(16),
});
export type Kdf = z.infer<typeof kdf>;

/** A secret sealed by a passphrase: AES-256-GCM, with its nonce, under a key from Argon2id. */
export const sealedBox = z.strictObject({
  v: z.literal(1),
  kdf,
  n: bytes(12),
  c: z
    .string()
    .regex(/^[\w-]+$/)
    .min(22)
    .max(100_000),
});
export type SealedBox = z.infer<typeof sealedBox>;
