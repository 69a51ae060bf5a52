import type { CueId } from '@/lib/cues/schema';
import type { Moment } from '@/lib/interactions/schema';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { Need, Pack } from '@/lib/packs/schema';

type Tongue = 'en' | 'fr';
const core = builtInPacks.find(({ id }) => id === 'core');

/** What moments, cues and needs are called: the pack's own words, or Aparté's where it has none. */
export const momentName = (id: Moment, tongue: Tongue, pack?: Pack): string =>
  named(id, tongue, pack?.moments, core?.moments);
export const cueName = (id: CueId, tongue: Tongue, pack?: Pack): string =>
  named(id, tongue, pack?.cues, core?.cues);
export const needName = (id: Need, tongue: Tongue, pack?: Pack): string =>
  pack?.needs[id]?.[tongue] || core?.needs[id]?.[tongue] || id;

type Named = { id: string; name: Record<Tongue, string> };
function named(id: string, tongue: Tongue, ...lists: (readonly Named[] | undefined)[]): string {
  const names = lists.map((list) => list?.find((one) => one.id === id)?.name[tongue]);
  return names.find((name) => name) ?? id;
}
