import { z } from 'zod';
import { longestText, mostTurns } from '../interactions/limits';
import { blindness, composer, kind, turn } from '../interactions/schema';
import type { KnownSite } from './schema';

/** What changed since the last reading of the same interaction. */
const delta = z.strictObject({
  say: z.literal('reading'),
  /** Counts the messages of one port; a gap means one was lost, and the panel asks for all again. */
  number: z.number().int().nonnegative(),
  site: z.string().min(1).max(60),
  kind,
  id: z.string().min(1).max(200),
  ended: z.boolean(),
  composer,
  /** Turns that are new or have changed. */
  turns: z.array(turn).max(mostTurns),
  /** All keys in order; null when the new turns simply follow those known. */
  order: z.array(z.string().max(200)).max(mostTurns).nullable(),
});
export type Delta = z.infer<typeof delta>;

/** Everything a page may say to a panel. The page is hostile until this accepts it. */
export const fromPage = z.discriminatedUnion('say', [
  delta,
  z.strictObject({ say: z.literal('blind'), blind: blindness }),
  /** The composer's text, only ever as the answer to `draft`. */
  z.strictObject({ say: z.literal('draft'), text: z.string().max(longestText).nullable() }),
]);
export type FromPage = z.infer<typeof fromPage>;

/** Everything a panel may ask of a page. */
export type ToPage = { ask: 'watch'; sites: KnownSite[] } | { ask: 'all' } | { ask: 'draft' };
