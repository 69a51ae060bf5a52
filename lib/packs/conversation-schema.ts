import { z } from 'zod';
import { kind } from '../interactions/schema';
import { itemId, itemRef, words } from './words-schema';

/** A conversation to rehearse on: invented, or given free in writing by those who held it. */
export const conversation = z.strictObject({
  id: itemId,
  title: words(120),
  lang: z.enum(['en', 'fr']),
  kind,
  source: z.enum(['synthetic', 'released']),
  turns: z
    .array(z.strictObject({ author: z.enum(['customer', 'agent']), text: words(2_000) }))
    .min(1)
    .max(60),
  /** Closed after its last turn. */
  ended: z.boolean(),
});
export type Conversation = z.infer<typeof conversation>;

/** What a pack should say at one point of a conversation; run again at every change. */
export const expectation = z.strictObject({
  /** A conversation of this pack, or of the library that comes with Aparté. */
  sample: itemId,
  /** How many turns have been said by then, or that it has ended. */
  after: z.union([z.int().min(1).max(60), z.literal('end')]),
  /** One of these reminders; [] is silence. */
  says: z.array(itemRef).max(40),
});
export type Expectation = z.infer<typeof expectation>;
