import { plain } from '../text';
import { type Cause, obstacleCauses, type Reflection } from './schema';

/** What the journal is narrowed to; null shows everything. */
export type Narrowed = 'glad' | 'hard' | 'obstacle' | Cause | null;

/** Does a reflection hold these words (in what was written, and in what its taps are called) and this mark? */
export function fitsSearch(
  one: Reflection,
  search: string,
  narrowed: Narrowed,
  tapsIn: (one: Reflection) => string,
): boolean {
  if (!hasMark(one, narrowed)) return false;
  const wanted = plain(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const text = plain(`${one.note} ${one.nextTime} ${tapsIn(one)}`);
  return wanted.every((word) => text.includes(word));
}

function hasMark({ colour, cause, obstacle }: Reflection, narrowed: Narrowed): boolean {
  if (narrowed === null) return true;
  if (narrowed === 'glad' || narrowed === 'hard') return colour === narrowed;
  if (narrowed === 'obstacle') return obstacle && obstacleCauses.some((one) => one === cause);
  return cause === narrowed;
}
