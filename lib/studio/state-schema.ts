import { z } from 'zod';
import { pack } from '../packs/schema';
import { packId } from '../packs/words-schema';

export const entryStates = ['draft', 'published', 'retired'] as const;
export const entryState = z.enum(entryStates);
export type EntryState = z.infer<typeof entryState>;

const { version } = pack.shape;
/** In characters; a pack file is never longer (`lib/packs/check.ts`), an envelope holds it in base64. */
const packText = z.string().max(2_000_000);
const envelopeText = z.string().max(3_000_000);
/** Milliseconds since 1970. */
const instant = z.int().nonnegative();

/** A pack in the studio's library: one row, found by the pack's id. */
export const libraryEntry = z.strictObject({
  id: packId,
  /** `published`: at least one version is out. `retired`: kept, and no longer offered. */
  state: entryState,
  /** As the trainer left it, perhaps in the middle of a word: not always a pack, nor even JSON. */
  draft: packText,
  changedAt: instant,
  /** Oldest first; each is a row of its own. */
  publishedVersions: z.array(version).max(1_000),
});
export type LibraryEntry = z.infer<typeof libraryEntry>;

/** One version as it went out: found by pack and version, never changed afterwards. */
export const publishedVersion = z.strictObject({
  pack: packId,
  version,
  at: instant,
  /** The exact text that was signed. */
  text: packText,
  /** null: it went out unsigned. */
  envelope: envelopeText.nullable(),
  /** First to these teams, as the trainer calls them; until that day, included. */
  volunteers: z
    .strictObject({ names: z.string().min(1).max(200), until: z.iso.date().optional() })
    .optional(),
});
export type PublishedVersion = z.infer<typeof publishedVersion>;

/** May an entry go from one state to another? Retired is no end: its last version may be offered again. */
export const mayBecome = (from: EntryState, to: EntryState): boolean => nextStates[from].includes(to);
const nextStates: Record<EntryState, readonly EntryState[]> = {
  // What never went out is thrown away rather than retired.
  draft: ['published'],
  published: ['published', 'retired'],
  retired: ['published'],
};
