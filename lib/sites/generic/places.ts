import { findAll } from '../look';
import type { Seen } from './seen';
import { type Choice, cheapest, choicesFor, pathsTo } from './selectors';

/** Doors one goes through to reach an element: hosts of shadow roots and frames, as `A >>> B`. */
export function doorsTo(seen: Seen): Seen[] {
  const doors: Seen[] = [];
  for (let at: Seen | null = seen; at?.parent; at = at.parent) {
    const isInFrame = at.parent.element.ownerDocument !== at.element.ownerDocument;
    if (isInFrame || at.parent.element.shadowRoot?.contains(at.element)) doors.unshift(at.parent);
  }
  return doors;
}

/** A place for one element, or for several at once; null when none tells them from the rest. */
export function placeOf(page: Document, seen: Seen[], isExact: (found: Element[]) => boolean): Choice | null {
  const [first] = seen;
  if (!first) return null;
  const doors = doorsTo(first);
  let through = '';
  for (const door of doors) {
    const found = cheapest([...choicesFor(door), ...pathsTo(door, null)]).find(
      ({ selector }) => findAll(page, through + selector)[0] === door.element,
    );
    if (!found) return null;
    through += `${found.selector} >>> `;
  }
  const samples = [first, seen[Math.floor(seen.length / 2)] as Seen, seen.at(-1) as Seen];
  const choices = cheapest(
    samples.flatMap((one) => [...choicesFor(one), ...pathsTo(one, doors.at(-1) ?? null).map(withoutScope)]),
  );
  const fits = choices.find(({ selector }) => isExact(findAll(page, through + selector)));
  return fits ? { selector: through + fits.selector, cost: fits.cost } : null;
}

/** A shadow root has no `:scope` of its own to start from. */
const withoutScope = ({ selector, cost }: Choice): Choice => ({
  selector: selector.replace(/^:scope > /, ''),
  cost,
});

/** One element alone. */
export const placeOfOne = (page: Document, seen: Seen): string | null =>
  placeOf(page, [seen], (found) => found[0] === seen.element && found.length === 1)?.selector ?? null;

/**
 * Where something stands inside each message, or not at all; null when no one place says it for all.
 * Up to `most` places together, told apart by a comma.
 */
export function placeWithin(items: Seen[], parts: (Seen | null)[], most: number): string[] | null {
  const wanted = items.map((item, at) => ({ item, part: parts[at] ?? null }));
  const all = cheapest(
    wanted.flatMap(({ item, part }) => {
      if (!part || doorsTo(part).some((door) => door !== item && doorsTo(item).length < doorsTo(door).length))
        return [];
      return part === item
        ? [{ selector: ':scope', cost: 0 }]
        : [...choicesFor(part), ...pathsTo(part, item)];
    }),
  );
  const chosen: string[] = [];
  let left = wanted.filter(({ part }) => part !== null);
  const silent = wanted.filter(({ part }) => part === null);
  while (left.length > 0 && chosen.length < most) {
    const scored = all.slice(0, 400).map((choice) => {
      const right = left.filter(({ item, part }) => isOnly(item, choice.selector, part)).length;
      const wrong =
        left.filter(({ item, part }) => !isOnly(item, choice.selector, part) && hits(item, choice.selector))
          .length + silent.filter(({ item }) => hits(item, choice.selector)).length;
      return { ...choice, right, wrong };
    });
    const best = scored
      .filter(({ right, wrong }) => right > 0 && wrong === 0)
      .sort((one, other) => other.right - one.right || one.cost - other.cost)[0];
    if (!best) return null;
    chosen.push(best.selector);
    left = left.filter(({ item, part }) => !isOnly(item, best.selector, part));
  }
  return left.length === 0 ? chosen : null;
}

const hits = (item: Seen, selector: string) => findAll(item.element, selector).length > 0;
const isOnly = (item: Seen, selector: string, part: Seen | null) => {
  const found = findAll(item.element, selector);
  return found.length === 1 && found[0] === part?.element;
};
