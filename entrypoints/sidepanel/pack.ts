import { builtInPacks } from '@/lib/packs/catalogue';
import type { Pack } from '@/lib/packs/schema';

const [first] = builtInPacks;
if (!first) throw new Error('Aparté was built without a pack.');

/** The pack that speaks: the built-in one, until a trainer's is installed. */
export const corePack: Pack = first;
