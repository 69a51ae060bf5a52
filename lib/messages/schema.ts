import { z } from 'zod';

/** What the background asks of the panel of one window when a shortcut is pressed. */
export const wish = z.strictObject({
  wish: z.enum(['reflect', 'read-as-they-would']),
  window: z.number().int(),
});
export type Wish = z.infer<typeof wish>;
