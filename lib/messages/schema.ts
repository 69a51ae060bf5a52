import { z } from 'zod';

/** What the background asks of the panel of one window when a shortcut is pressed. */
export const wish = z.strictObject({
  wish: z.enum(['reflect', 'read-as-they-would']),
  window: z.number().int(),
});
export type Wish = z.infer<typeof wish>;

/** What a page of ours asks of the background: look at this address now, or (null) at all that are due. */
export const packLook = z.strictObject({
  look: z.literal('packs'),
  address: z.string().max(2_000).nullable(),
});
export type PackLook = z.infer<typeof packLook>;
