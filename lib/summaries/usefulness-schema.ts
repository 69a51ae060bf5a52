import { z } from 'zod';
import { itemId, packId } from '../packs/words-schema';
import { saying, week } from './schema';

/** What may be said of one reminder: exactly what the release says, no figure more. */
export const usefulness = z.strictObject({ reminder: itemId, saying });
export type Usefulness = z.infer<typeof usefulness>;

/** What a release tells a trainer of the reminders of one pack. No team, no name, no words. */
export const usefulnessFile = z.strictObject({
  schema: z.literal('aparte-usefulness/2'),
  pack: packId,
  week,
  counts: z
    .array(usefulness)
    .max(80)
    .refine((counts) => new Set(counts.map(({ reminder }) => reminder)).size === counts.length, 'twice'),
});
export type UsefulnessFile = z.infer<typeof usefulnessFile>;
