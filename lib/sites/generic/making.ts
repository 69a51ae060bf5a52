import { areSeveral, canReply, composerBeside } from './composers';
import { composed } from './confidence';
import { kindOf } from './kinds';
import { type List, leftOut } from './lists';
import { isFurniture } from './names';
import { peopleOn } from './people';
import { againstList } from './refusals';
import { repeatedIn, type Said, takeApart } from './said';
import { around, below, isWithin, type Seen } from './seen';
import { sidesOf } from './sides';
import { isOver, statusOn } from './status';
import { ownWordsOn } from './texts';
import { isTime } from './times';
import { hintsOf } from './tokens';
import type { Found } from './view-of';

/** A list read as a conversation, and how sure that is. */
export interface Made {
  found: Found;
  confidence: number;
}

/** Null when the list is none, a part of one, or when its sides cannot be told. */
export function make(
  url: string,
  seen: Seen,
  list: List,
  number: Found['number'],
  address: number,
): Made | null {
  const likely = likelyNames(seen, list);
  const said = list.items.map((item) => takeApart(item, list.container, likely));
  const keys = new Set(said.map(({ whoKey }) => whoKey).filter((key) => key !== null));
  const people = peopleOn(seen, list, keys, new URL(url).hostname);
  const rest = leftOut(list).map((item) => takeApart(item, list.container, likely));
  if (
    rest.some(({ who, words, time }) => words !== '' && (who !== null || time !== null || words.length > 160))
  )
    return null;
  // Hours and names of files stand beside messages, as many as there are.
  if (said.every(({ words }) => isTime(words) || isFurniture(words))) return null;
  if (said.some((one) => isHalf(one, list) || isSeveral(one)) || areSeveral(list)) return null;
  const sides = sidesOf(said, people);
  if (!sides) return null;
  const kind = kindOf(url, seen, list, said);
  const composer = composerBeside(seen, list);
  const against = Math.min(1, againstList(seen, list, said, sides.inWords) + address);
  const status = statusOn(seen, list);
  const confidence = composed({
    list,
    said,
    sides,
    composer,
    canReply: canReply(seen, list),
    isOver: status !== null && isOver(status),
    kind,
    against,
  });
  return {
    confidence,
    found: { list, said, who: sides.who, people, kind: kind.kind, number, composer, status },
  };
}

/** Texts that come again, in the list or elsewhere in the page. */
function likelyNames(page: Seen, { items, container }: List): Set<string> {
  const likely = repeatedIn(items);
  const elsewhere = ownWordsOn(page);
  for (const item of items)
    for (const { own } of below(item)) {
      const at = own.length > 2 ? elsewhere.get(own) : undefined;
      if (at?.some((seen) => !isWithin(seen, container))) likely.add(own);
    }
  return likely;
}

/** Much more is written around an item than in it: the item is a part of a message. */
function isHalf({ item }: Said, { container }: List): boolean {
  const outer = [...around(item, container)].at(-1);
  return (
    outer !== undefined &&
    outer.inside.length > 0 &&
    outer.size > item.size * 1.4 + 120 &&
    !hasMore(outer, item)
  );
}

/** Messages of two sides stand in one item: it is a day, or the whole. */
function isSeveral({ item }: Said): boolean {
  const marked = [...below(item)]
    .filter((seen) => seen !== item)
    .flatMap((seen) => hintsOf(seen).map(({ hint }) => ({ seen, hint })));
  return marked.some(({ seen, hint }) =>
    marked.some((other) => other.hint !== hint && isAlike(seen, other.seen) && !isWithin(seen, other.seen)),
  );
}

const isAlike = ({ element }: Seen, other: Seen) =>
  element.tagName === other.element.tagName &&
  element.parentNode === other.element.parentNode &&
  [...element.classList].some((name) => other.element.classList.contains(name));

/** Several items stand under the same outer element: days, or one author's messages in a row. */
const hasMore = (outer: Seen, item: Seen) =>
  [...below(outer)].filter(
    ({ element }) => element.tagName === item.element.tagName && element.className === item.element.className,
  ).length > 1;
