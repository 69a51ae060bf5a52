import { z } from 'zod';
import { publicKey } from '../packs/envelope-schema';
import { words } from '../packs/words-schema';
import { sealedBox } from '../vault/schema';

/** Who publishes from this studio. The private key lies in the box, and only its passphrase opens it. */
export const publisherKey = z.strictObject({
  publicKey,
  name: words(80),
  box: sealedBox,
  madeAt: z.int().nonnegative(),
});
export type PublisherKey = z.infer<typeof publisherKey>;

/** What the box is for: a box made for another purpose is not opened here. */
export const publisherLabel = 'publisher-key';

/** How much one rule of the check counts in this organisation. */
export const ruleWeight = z.strictObject({
  rule: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  weight: z.enum(['error', 'advice', 'off']),
});
export type RuleWeight = z.infer<typeof ruleWeight>;
