import { z } from 'zod';
import { pack } from '../packs/schema';
import { itemRef, packId } from '../packs/words-schema';

/** Promise 7: no figure under five voices, no shown group under three. */
export const fewestVoices = 5;
export const smallestGroup = 3;
const most = 1_000_000;

/** null: withheld. A zero would say something of everybody, so it is withheld too. */
const group = z.int().min(smallestGroup).max(most).nullable();

interface Counts {
  voices: number;
  kept: number | null;
  retired: number | null;
  already: number | null;
}

/** What voices said of one reminder: kept it, retired it, "I already do". No name, no day, no words. */
export const usefulness = z
  .strictObject({
    reminder: itemRef,
    voices: z.int().min(fewestVoices).max(most),
    kept: group,
    retired: group,
    already: group,
  })
  .refine(hidesSmallGroups, 'small group');
export type Usefulness = z.infer<typeof usefulness>;

/** What comes back of a pack version, by file, with the summaries of teams. */
export const usefulnessFile = z
  .strictObject({
    schema: z.literal('aparte-usefulness/1'),
    pack: packId,
    version: pack.shape.version,
    counts: z.array(usefulness).max(500),
  })
  .refine(
    // Two lines on one reminder could be taken from each other.
    ({ counts }) => new Set(counts.map(({ reminder }) => reminder)).size === counts.length,
    'twice',
  );
export type UsefulnessFile = z.infer<typeof usefulnessFile>;

/**
 * What is left of the voices, once the groups shown are taken away, is a group as well: it must be three or
 * more. Or nothing at all, if nothing was withheld: else all that was withheld is known to be zero. And not
 * twice as many as there are groups withheld: who knows that only groups under three are, knows each is two.
 */
function hidesSmallGroups({ voices, kept, retired, already }: Counts): boolean {
  const groups = [kept, retired, already];
  const withheld = groups.filter((count) => count === null).length;
  const rest = groups.reduce<number>((left, count) => left - (count ?? 0), voices);
  if (rest === 0) return withheld === 0;
  return rest >= smallestGroup && rest !== withheld * (smallestGroup - 1);
}
