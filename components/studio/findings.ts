import { createContext, useContext } from 'react';
import { type Moment, moments } from '@/lib/interactions/schema';
import type { Path, Problem } from '@/lib/packs/problem';
import type { Pack } from '@/lib/packs/schema';
import type { EditedList } from '@/lib/studio/edits';
import { at } from '@/lib/studio/place';
import type { Spot } from './editing';
import type { PlaceId } from './view';

/** All that is wrong with the pack as it was a moment ago; null until it has been looked at. */
export const Findings = createContext<readonly Problem[] | null>(null);

/** What there is to say about one item of a list. */
export function useFindings(list: EditedList, place: number): Problem[] {
  const all = useContext(Findings) ?? [];
  return all.filter(({ path }) => path[0] === list && path[1] === place);
}

const own: Partial<Record<string, PlaceId>> = {
  cues: 'cues',
  starters: 'starters',
  leaders: 'leaders',
  diagnostic: 'diagnostic',
  samples: 'samples',
  expectations: 'rehearsal',
};
const isMoment = (value: unknown): value is Moment => moments.some((moment) => moment === value);

/** Where in the editor a path of the pack can be mended, and which item to open there. */
export function whereIs(
  pack: Pack,
  path: Path,
  item: string | null = null,
): { place: PlaceId; spot: Spot | null } {
  const [list, nth] = path;
  const found = at(pack, path.slice(0, 2)) as { id?: unknown; moment?: unknown } | undefined;
  const id = typeof found?.id === 'string' ? found.id : null;
  const spot = id === null ? null : { list: list as EditedList, id };
  if (list === 'moments') return { place: isMoment(id) ? id : isMoment(item) ? item : 'opening', spot: null };
  if (list === 'reminders' || list === 'phrases' || list === 'questions') {
    const moment = nth === undefined ? item : found?.moment;
    return { place: isMoment(moment) ? moment : 'opening', spot };
  }
  return { place: (typeof list === 'string' && own[list]) || 'about', spot };
}
