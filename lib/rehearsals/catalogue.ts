import { z } from 'zod';
import { catalogue } from '../catalogue';
import { cueIds } from '../cues/schema';
import { moment } from '../interactions/schema';
import { conversation } from '../packs/conversation-schema';

/** A conversation of the library, and what it was written for. */
const sample = conversation.extend({
  covers: z.strictObject({
    moments: z.array(moment),
    cues: z.array(z.enum(cueIds)),
    transactional: z.boolean(),
  }),
});
export type Sample = z.infer<typeof sample>;

const files = import.meta.glob<object>('./library/*.json', { eager: true, import: 'default' });
let read: Sample[] | undefined;

/** Every invented conversation in `library/`; a file's name is its id. Read once, when first asked for. */
export function library(): Sample[] {
  read ??= catalogue(files).map((file) => sample.parse(file));
  return read;
}
