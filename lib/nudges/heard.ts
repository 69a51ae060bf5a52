import type { CueId } from '../cues/schema';
import type { Situation } from './schema';

/** True where any of these cues is heard: what most triggers ask. */
export function heard(...ids: CueId[]) {
  return ({ cues }: Situation): boolean => cues.some(({ id }) => ids.includes(id));
}
