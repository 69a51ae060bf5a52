import type { Kind } from '../../interactions/schema';
import type { View } from '../schema';
import { closedPlaces } from './closed';
import { composerPlace } from './composer';
import type { Cut } from './cuts';
import { keyOf } from './evidence';
import { kindOf } from './kinds';
import { messagesPlace, rootPlace } from './messages';
import type { Pointed } from './pointed';
import { orderOf, textPlaces, timePlace } from './texts';

/** Which conversation this is, and where that is read. */
export interface Numbered {
  id: string;
  address: string;
  /** Set when the number stands in the page and not in the address. */
  place: string | null;
}

const month = (now: Date) => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;

/** The whole view; null when no one selector finds the messages. */
export function composed(
  url: string,
  page: Document,
  pointed: Pointed,
  { level, sides, people, bodies, name }: Cut,
  number: Numbered,
  kind: Kind | null,
  now: Date,
): View | null {
  const messages = [...sides.of.keys()].sort((one, other) =>
    one.compareDocumentPosition(other) & 2 ? 1 : -1,
  );
  const root = rootPlace(page, level.container);
  const rules = sides.rules.flatMap(({ when }) => (when ? [when] : []));
  const place = messagesPlace(root?.element ?? page, messages, level.container, rules);
  if (!place) return null;
  const { text, without } = textPlaces(bodies, messages);
  const at = timePlace(
    messages,
    people.map(({ item }) => item),
  );
  const key = keyOf(messages);
  const composer = pointed.composer && composerPlace(page, pointed.composer);
  const closed = pointed.closed ? closedPlaces(page, pointed.closed) : { ended: [], status: [] };
  return {
    kind: kind ?? kindOf(url, messages),
    since: month(now),
    seenWorking: month(now),
    proved: 'live',
    sure: {
      address: 'medium',
      messages: 'medium',
      authors: sides.rules.some(({ saying }) => saying) ? 'low' : 'medium',
      ...(composer && { composer: 'medium' as const }),
      ...(pointed.closed && { ended: 'medium' as const }),
    },
    address: number.address,
    ...(number.place && { id: number.place }),
    ...(root && { root: root.place }),
    messages: place.selector,
    order: orderOf(messages, at, level.container),
    authors: sides.rules,
    ...(name && { name }),
    text,
    ...(without && { without }),
    ...(at && { at }),
    ...(key && { key: `:scope@${key}` }),
    composer: composer ? [composer] : [],
    ...closed,
  };
}
