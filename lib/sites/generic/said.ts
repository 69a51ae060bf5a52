import { hintOfBadge } from './label-words';
import { type Mark, marksOf } from './marks';
import { addressIn, isFurniture, nameIn, sameName } from './names';
import { bodyWords, isNaming, nameAmong, spokenName } from './naming';
import { around, below, isEditor, isWithin, type Seen, textOf } from './seen';
import { instantOf, tellsTime } from './times';
import { carriesAny } from './tokens';
import { unread } from './unread';

/** One item of a list, taken apart. */
export interface Said {
  item: Seen;
  name: Seen | null;
  /** Who, as written, and as compared. */
  who: string | null;
  whoKey: string | null;
  address: string | null;
  time: Seen | null;
  instant: number | null;
  /** The nearest element around all its words; when name or time stand in it too, `furniture` tells them. */
  body: Seen | null;
  words: string;
  furniture: Seen[];
  marks: Mark[];
  /** Its words are a way to somewhere else, or things to fill in. */
  leadsAway: boolean;
}

/** Short texts that come again in several items: names, most of them. */
export function repeatedIn(items: Seen[]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const texts = new Set(
      [...below(item)].filter(({ own }) => own !== '' && own.length <= 60).map(({ own }) => own),
    );
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

export function takeApart(item: Seen, container: Seen, likely: Set<string> = new Set()): Said {
  const leaves = [...below(item)].filter(({ own }) => own !== '');
  const furniture = new Set(leaves.filter((leaf) => isAside(leaf, item)));
  const time = timeIn(item, leaves);
  if (time) for (const leaf of leaves) if (isWithin(leaf, time)) furniture.add(leaf);
  const named = nameAmong(
    leaves.filter((leaf) => !furniture.has(leaf)),
    item,
    likely,
  );
  if (named?.leaf) furniture.add(named.leaf);
  const heads = headsOf(leaves, [named?.leaf ?? null, time], furniture);
  for (const leaf of leaves) if (heads.some((head) => isWithin(leaf, head))) furniture.add(leaf);
  const body = bodyOf(item, furniture);
  const label = named?.name ?? spokenName(item);
  const at = time ? (time.element.getAttribute('datetime') ?? textOf(time)) : null;
  return {
    item,
    name: named?.leaf ?? null,
    who: label,
    whoKey: label && sameName(label),
    address: addressIn(named?.leaf ? textOf(named.leaf.parent ?? named.leaf, 200) : (label ?? '')),
    time,
    instant: instantOf(at),
    body,
    words: leaves
      .filter((leaf) => !furniture.has(leaf))
      .map(({ own }) => own)
      .join(' '),
    furniture: [...furniture],
    marks: marksOf(item, container, { body, name: named?.leaf ?? null, heads }),
    leadsAway: leadsAway(item, body),
  };
}

const aside =
  /^(?:avatar|badge|tag|status|attachments?|icon|footer|tick|receipt|meta|actions|toolbar|reactions?)$/;
const isButton = (element: Element) =>
  element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';

/** The tool's own small words: buttons, ticks, badges. */
function isAside(leaf: Seen, item: Seen): boolean {
  const isNamed = isNaming(leaf) && nameIn(leaf.own) !== null;
  for (const at of [leaf, ...around(leaf, item.parent)]) {
    const { element } = at;
    if (at !== item && element.matches(unread)) return true;
    if (isButton(element) && !isNamed) return true;
    if (/^(?:SELECT|TEXTAREA)$/.test(element.tagName) || isEditor(element)) return true;
  }
  const isBody = carriesAny(leaf.element, bodyWords) && !isNaming(leaf);
  if (leaf === item || isBody) return false;
  if (isFurniture(leaf.own) && leaf.element.tagName !== 'P') return true;
  if (hintOfBadge(leaf.own) !== null) return true;
  return leaf.own.length <= 30 && carriesAny(leaf.element, aside) && !isNaming(leaf);
}

function timeIn(item: Seen, leaves: Seen[]): Seen | null {
  const whole = [...below(item)].find(
    (seen) => seen !== item && /^(?:TIME|RELATIVE-TIME)$/.test(seen.element.tagName),
  );
  return whole ?? leaves.find((leaf) => leaf !== item && tellsTime(leaf)) ?? null;
}

const longestHead = 100;

/** Lines in which a name or a time stands, beside what was said: "Nina – correspondence added – 09:41". */
function headsOf(leaves: Seen[], parts: (Seen | null)[], furniture: Set<Seen>): Seen[] {
  const loose = leaves.filter((leaf) => !furniture.has(leaf));
  // "Updated by Nina a minute ago": words around a name are not what she said, if there are others.
  const beside = loose.filter((leaf) => !parts.some((part) => part && part !== leaf && isWithin(part, leaf)));
  const free = beside.length > 0 ? beside : loose;
  const weigh = (leaf: Seen) =>
    leaf.own.length +
    ([leaf, ...around(leaf)].slice(0, 3).some(({ element }) => carriesAny(element, bodyWords)) ? 1_000 : 0);
  const [main] = free.sort((one, other) => weigh(other) - weigh(one));
  if (!main) return [];
  return parts.flatMap((part) => {
    if (!part) return [];
    let head = part;
    while (head.parent && !isWithin(main, head.parent)) head = head.parent;
    return head !== part && head.size <= longestHead ? [head] : [];
  });
}

function bodyOf(item: Seen, furniture: Set<Seen>): Seen | null {
  const rest = (seen: Seen): number =>
    (furniture.has(seen) ? 0 : seen.own.length) + seen.inside.reduce((sum, inner) => sum + rest(inner), 0);
  const total = rest(item);
  if (total === 0) return null;
  let at = item;
  for (;;) {
    const next = at.inside.find((inner) => rest(inner) >= total * 0.999);
    if (!next || (at !== item && rest(at) === at.size && !isWrapped(at))) return at;
    if (/^(?:P|SPAN|B|EM|I|A|STRONG|FONT|BDI)$/.test(next.element.tagName) && rest(at) === at.size) return at;
    at = next;
  }
}

const isWrapped = (at: Seen) =>
  at.inside.length === 1 && carriesAny((at.inside[0] as Seen).element, bodyWords);

const doors = /^(?:option|row|tab|menuitem|treeitem|link|checkbox|radio|switch|gridcell)$/;

function leadsAway(item: Seen, body: Seen | null): boolean {
  if (!body) return false;
  for (const { element } of [body, ...around(body, item.parent)]) {
    if ((element.tagName === 'A' && element.hasAttribute('href')) || element.tagName === 'LABEL') return true;
    if (doors.test(element.getAttribute('role') ?? '')) return true;
  }
  const only = body.inside.filter(({ size }) => size > 0);
  if (only.length === 1 && only[0]?.element.tagName === 'A' && body.own === '') return true;
  const isField = ({ element }: Seen) =>
    element.tagName === 'LABEL' ||
    (element.tagName === 'INPUT' && !/^(?:hidden|button|submit)$/.test(element.getAttribute('type') ?? ''));
  return [...below(item)].some(isField);
}
