import { z } from 'zod';
import { packAddress } from '../packs/address';
import { longestEnvelope, publicKey } from '../packs/envelope-schema';
import { words } from '../packs/words-schema';
import { longestSiteFile } from '../sites/given';

const address = z.string().refine((typed) => packAddress(typed) === typed);
const name = words(80);

/**
 * What an organisation may set through the browser. It may give packs and say whose they are. It cannot bring
 * back what an agent keeps out, raise a limit or read anything: there is no field for it.
 */
const policyShape = z.object({
  /** Addresses to look at, each with the publisher whose packs are expected there. */
  packs: z
    .array(z.strictObject({ address, publisherKey: publicKey, publisherName: name }))
    .max(20)
    .default([]),
  /** Publishers accepted in advance. */
  publishers: z
    .array(z.strictObject({ key: publicKey, name }))
    .max(50)
    .default([]),
  /** Signed packs themselves, for computers that reach no server. */
  signedPacks: z.array(z.string().min(1).max(longestEnvelope)).max(10).default([]),
  /** Descriptions of tools' pages, each a file's whole text. One that cannot be taken leaves the others as they are. */
  sites: z.array(z.string().min(1).max(longestSiteFile)).max(50).default([]),
});
export type Policy = z.infer<typeof policyShape>;

const noPolicy: Policy = { packs: [], publishers: [], signedPacks: [], sites: [] };

/** What the browser hands over, understood; with one known field wrong it is nothing, rather than half of it. */
export const policyFrom = (value: unknown): Policy => policyShape.safeParse(value).data ?? noPolicy;
