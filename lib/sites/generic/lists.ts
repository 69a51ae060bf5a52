import { around, below, isWithin, type Seen } from './seen';
import { carries, isHashed, tokensOf } from './tokens';

/** Things that stand one after another in a page and look alike. */
export interface List {
  items: Seen[];
  /** The nearest element that holds them all. */
  container: Seen;
}

const messageWords =
  /^(?:messages?|msgs?|bubbles?|chat|reply|replies|comments?|threads?|conversations?|transcript|turns?|utterances?|correspondence|communications?|emails?|mails?|notes?|events?|entry|entries|timeline|history|posts?|articles?|nachricht(?:en)?|mensajes?|verlauf|echanges?|reponses?)$/;
const mostLists = 40;

/** Lists that may be a conversation, the likeliest first. */
export function listsIn(page: Seen): List[] {
  const lists = [...siblings(page), ...byToken(page)].filter(({ items }) => items.length >= 2);
  const different = new Map<string, List>();
  const numbers = new Map([...below(page)].map((seen, at) => [seen, at]));
  for (const list of lists) {
    const key = list.items.map((item) => numbers.get(item)).join();
    if (!different.has(key)) different.set(key, list);
  }
  return [...different.values()]
    .map((list) => ({ list, looks: looksOf(list) }))
    .filter(({ looks }) => looks > 0)
    .sort((one, other) => other.looks - one.looks)
    .slice(0, mostLists)
    .map(({ list }) => list);
}

/** Things of the same make beside the items, or beside what each is wrapped in: then the list is a part of something. */
export function leftOut({ items, container }: List): Seen[] {
  const taken = new Set<Seen>();
  for (const item of items)
    for (let at: Seen | null = item; at && at !== container; at = at.parent) taken.add(at);
  const beside = [...taken].flatMap(({ element, parent }) =>
    (parent?.inside ?? []).filter(
      (one) => one.size > 0 && !taken.has(one) && one.element.tagName === element.tagName,
    ),
  );
  return [...new Set(beside)];
}

/** How much a list looks like messages before anything in it is read. */
function looksOf({ items, container }: List): number {
  const size = items.reduce((sum, { size }) => sum + size, 0);
  if (size < 10) return 0;
  let looks = Math.log10(size) + Math.min(items.length, 6) / 6;
  if (items.slice(0, 5).some(({ element }) => carries(element).some((word) => messageWords.test(word))))
    looks += 2;
  if (isTalk(container)) looks += 2;
  return looks;
}

/** An element that says of itself that people talk in it. */
export function isTalk(seen: Seen): boolean {
  for (const at of [seen, ...around(seen)].slice(0, 3)) {
    if (/^(?:log|feed)$/.test(at.element.getAttribute('role') ?? '')) return true;
    const label =
      at.element.getAttribute('aria-label') ?? at.element.getAttribute('aria-roledescription') ?? '';
    const words = [...carries(at.element), ...label.toLowerCase().split(/[^\p{L}]+/u)];
    if (words.some((word) => messageWords.test(word))) return true;
  }
  return false;
}

/** Children of one element with the same tag. */
function siblings(page: Seen): List[] {
  return [...below(page)].flatMap((container) => {
    const byTag = new Map<string, Seen[]>();
    for (const inner of container.inside) {
      if (inner.size === 0) continue;
      const tag = inner.element.tagName;
      byTag.set(tag, [...(byTag.get(tag) ?? []), inner]);
    }
    return [...byTag.values()].filter(areAlike).map((items) => ({ items, container }));
  });
}

const listed = new Set(['LI', 'ARTICLE', 'TR', 'DD']);
const apart = new Set([
  'P',
  'SPAN',
  'A',
  'BUTTON',
  'B',
  'STRONG',
  'EM',
  'I',
  'OPTION',
  'TD',
  'TH',
  'BR',
  'LABEL',
  'TBODY',
  'HEAD',
]);

function areAlike(items: Seen[]): boolean {
  const [first, second] = items;
  if (!first || !second) return false;
  const { tagName } = first.element;
  if (apart.has(tagName)) return false;
  if (listed.has(tagName) || tagName.includes('-')) return true;
  const steady = (item: Seen) =>
    tokensOf(item.element).filter(({ of, says }) => of !== 'tag' && !(of === 'class' && isHashed(says)));
  const counts = new Map<string, number>();
  for (const item of items)
    for (const { selector } of steady(item)) counts.set(selector, (counts.get(selector) ?? 0) + 1);
  if ([...counts.values()].some((count) => count >= 2 && count >= items.length * 0.6)) return true;
  return isTalk(first.parent ?? first) || likeness(items) >= 0.5;
}

/** Share of inner tags that items have in common with the first. */
function likeness(items: Seen[]): number {
  const shapes = items.slice(0, 30).map((item) => shapeOf(item));
  const [first = new Set<string>()] = shapes;
  const shared = shapes.slice(1).map((shape) => {
    const both = [...shape].filter((one) => first.has(one)).length;
    const either = new Set([...shape, ...first]).size;
    return either === 0 ? 0 : both / either;
  });
  return shared.reduce((sum, one) => sum + one, 0) / Math.max(1, shared.length);
}

const shapeOf = (item: Seen) =>
  new Set(
    item.inside.flatMap(({ element, inside }) => [
      element.tagName,
      ...inside.map((inner) => `${element.tagName} ${inner.element.tagName}`),
    ]),
  );

/** Everything that carries the same class, test attribute or role, wherever it stands: messages under days. */
function byToken(page: Seen): List[] {
  const found = new Map<string, Seen[]>();
  for (const seen of below(page)) {
    if (seen.size === 0 || apart.has(seen.element.tagName)) continue;
    for (const { selector, of, says } of tokensOf(seen.element)) {
      if (of === 'tag' && !says && seen.element.tagName !== 'ARTICLE') continue;
      if (of === 'class' && isHashed(says)) continue;
      const others = found.get(selector);
      if (!others) found.set(selector, [seen]);
      else if (!isWithin(seen, others.at(-1) as Seen)) others.push(seen);
    }
  }
  return [...found.values()]
    .filter((items) => items.length >= 2)
    .map((items) => ({ items, container: holderOf(items) }));
}

/** The nearest element that holds all of them. */
export function holderOf(items: Seen[]): Seen {
  const [first, ...others] = items as [Seen, ...Seen[]];
  let holder = first.parent ?? first;
  for (const other of others) while (holder.parent && !isWithin(other, holder)) holder = holder.parent;
  return holder;
}
