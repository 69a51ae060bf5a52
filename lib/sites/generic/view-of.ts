import type { Author, Kind } from '../../interactions/schema';
import type { AddressNumber } from '../derive/address';
import { isVisible } from '../look';
import type { View } from '../schema';
import type { List } from './lists';
import { orderOf } from './orders';
import type { People } from './people';
import { placeOf, placeOfOne, placeWithin } from './places';
import { rulesFor } from './rules';
import type { Said } from './said';
import { isWithin, type Seen } from './seen';
import { unread } from './unread';

/** Everything that was made out in a page. */
export interface Found {
  list: List;
  said: Said[];
  who: Author[];
  people: People;
  kind: Kind;
  number: AddressNumber;
  composer: Seen | null;
  status: Seen | null;
}

/** The view that reads what was made out; null when no selectors tell it. */
export function viewOf(page: Document, found: Found, month: string): View | null {
  const { list, said, who, people, kind, number, composer, status } = found;
  const { items } = list;
  const messages = placeOfItems(page, list);
  if (!messages) return null;
  const name = placeWithin(
    items,
    said.map(({ name }) => name),
    3,
  );
  const at = placeWithin(
    items,
    said.map(({ time }) => time),
    3,
  );
  const text = placeWithin(
    items,
    said.map(({ body }) => body),
    6,
  );
  if (!text) return null;
  const names = name?.join(', ');
  const isAllNamed = said.every((one, at) => one.name || who[at] === 'system');
  const bodies = text.join(', ');
  const holds = isAllNamed && names ? names : /:scope|>>>/.test(bodies) ? null : bodies;
  const rules = rulesFor(page, said, who, people, holds);
  if (!rules) return null;
  const times = at && asTime(said, at);
  const editor = composer && placeOfOne(page, composer);
  const state = status && placeOfOne(page, status);
  return {
    kind,
    since: month,
    seenWorking: month,
    proved: 'sketched',
    sure: {},
    address: number.pattern,
    messages,
    order: orderOf(said),
    authors: rules,
    ...(names && name && { name: names }),
    text,
    without: leftUnread(said),
    ...(times && { at: times }),
    composer: editor ? [editor] : [],
    ended: [],
    status: state ? [state] : [],
  };
}

/** Exactly the items: whatever else it finds is out of sight. */
function placeOfItems(page: Document, { items }: List): string | null {
  const all = new Set(items.map(({ element }) => element));
  const isExact = (found: Element[]) => {
    const mine = found.filter((element) => all.has(element));
    return (
      mine.length === all.size &&
      found.every((element) => all.has(element) || !isVisible(element) || !element.textContent?.trim())
    );
  };
  // Messages of two makes that share nothing have no place of their own.
  return placeOf(page, items, isExact)?.selector ?? null;
}

const asTime = (said: Said[], places: string[]) => {
  const hasAttribute = said.every(({ time }) => !time || time.element.hasAttribute('datetime'));
  const place = places.join(', ');
  return hasAttribute && said.some(({ time }) => time) ? `${place}@datetime` : place;
};

/** Parts of what somebody wrote that nobody reads: quotes, signatures, the tool's own words. */
export const leftUnread = (said: Said[]): string => [unread, ...inBodies(said)].join(', ');

/** The tool's own words that stand among somebody's. */
function inBodies(said: Said[]): string[] {
  const items = said.map(({ item }) => item);
  const count = Math.max(0, ...said.map((one) => partsIn(one).length));
  const places: string[] = [];
  for (let at = 0; at < Math.min(count, 6); at++) {
    const found = placeWithin(
      items,
      said.map((one) => partsIn(one)[at] ?? null),
      3,
    );
    if (found)
      places.push(
        ...found
          .filter((place) => !/^:scope$|>>>/.test(place))
          .map((place) => place.replace(/^:scope > /, '')),
      );
  }
  return [...new Set(places)];
}

const partsIn = ({ body, furniture }: Said) =>
  body ? furniture.filter((part) => part !== body && isWithin(part, body)) : [];
