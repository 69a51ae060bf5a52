import { z } from 'zod';
import { concern, trouble, way } from './arrival-schema';
import { longestEnvelope, longestPack, publicKey } from './envelope-schema';
import { pack } from './schema';
import { packId, words } from './words-schema';

const { version } = pack.shape;
const at = z.int().nonnegative();
const text = z.string().max(longestPack);
/** The signed file as it came; null of an unsigned one, which is its own text. */
const envelope = z.string().max(longestEnvelope).nullable();
const key = publicKey.nullable();
const address = z.string().max(2_000).nullable();
const mark = z.string().max(200).nullable();

/** A pack on this computer: its exact text, whose it is, how it came, and the one before it. */
export const installedPack = z.strictObject({
  id: packId,
  version,
  text,
  envelope,
  key,
  from: way,
  address,
  installedAt: at,
  /** What "back to the one before" goes back to. */
  previous: z.strictObject({ version, text, envelope, key }).nullable(),
  /** The version whose changes the agent has seen, and its text as long as it is another than this. */
  seen: version.nullable(),
  seenText: text.nullable(),
});
export type InstalledPack = z.infer<typeof installedPack>;

/** An item the agent keeps out, under its full name (`O1`, `acme:H3`). */
export const keptOutItem = z.strictObject({ item: z.string().max(81), at });

/** A key and the name the agent accepted for it. */
export const publisher = z.strictObject({ key: publicKey, name: words(80), at });
export type Publisher = z.infer<typeof publisher>;

/** An address that is looked at once a day. */
export const subscription = z.strictObject({
  address: z.string().max(2_000),
  by: z.enum(['agent', 'policy']),
  /** Whose packs a policy expects there. */
  key,
  etag: mark,
  lastModified: mark,
  nextAt: at,
  failures: at,
  problem: trouble.nullable(),
  /** When it last answered with something good. */
  lastAt: at.nullable(),
});
export type Subscription = z.infer<typeof subscription>;

/** A pack that came by itself and needs the agent's word: one from each address, the latest. */
export const waitingPack = z.strictObject({
  /** The address it came from; of one that stood in a policy, `policy:` and its id. */
  place: z.string().max(2_000),
  id: packId,
  version,
  file: z.string().max(longestEnvelope),
  key,
  from: way,
  address,
  because: z.array(concern).min(1).max(4),
  at,
});
export type WaitingPack = z.infer<typeof waitingPack>;

/** Up to which version of one publisher's pack the agent has said no. */
export const declinedLine = z.strictObject({ line: z.string().max(90), version, at });
