import { plain } from '../../text';
import { below, type Seen } from './seen';

interface Short {
  seen: Seen;
  /** Its own words, plain. */
  said: string;
}

/** Letters of a label, a name, a status. */
const longestShort = 60;
const shorts = new WeakMap<Seen, Short[]>();
const owns = new WeakMap<Seen, Map<string, Seen[]>>();

/** Short texts of a page, in its order: looked up once, asked about often. */
export function shortTextsOn(page: Seen): Short[] {
  const known = shorts.get(page);
  if (known) return known;
  const found = [...below(page)]
    .filter(({ own }) => own !== '' && own.length <= longestShort)
    .map((seen) => ({ seen, said: plain(seen.own) }));
  shorts.set(page, found);
  return found;
}

/** Where each short text stands. */
export function ownWordsOn(page: Seen): Map<string, Seen[]> {
  const known = owns.get(page);
  if (known) return known;
  const found = new Map<string, Seen[]>();
  for (const { seen } of shortTextsOn(page)) found.set(seen.own, [...(found.get(seen.own) ?? []), seen]);
  owns.set(page, found);
  return found;
}
