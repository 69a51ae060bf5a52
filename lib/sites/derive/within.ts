import { findAll } from '../look';
import { doorsBetween, holds, parentOf } from './doors';
import { both, isTag, type Token, tokensOf } from './tokens';

/** Ways from a message to something in it, surest first; never by its number among others, unless nothing else is left. */
export function waysTo(item: Element, target: Element): Token[] {
  if (item === target) return [{ selector: ':scope', cost: 0.3 }];
  const doors = doorsBetween(item, target);
  // A message that is itself the door: no selector starts behind it.
  if (doors[0] === item || doors.some((door) => !holds(item, door))) return [];
  const through = doors.map((door) => `${tokensOf(door).find(isTag)?.selector ?? '*'} >>> `).join('');
  const own = tokensOf(target);
  const names = own.filter((token) => !isTag(token));
  const tag = own.find(isTag);
  const alone: Token[] = [...own, ...(tag ? names.map((name) => both(tag, name)) : [])];
  const ways: Token[] = [...alone];
  let path = tag?.selector ?? '*';
  let numbered = nth(target);
  let depth = 1;
  const end = doors.length > 0 ? null : item;
  for (let at = target.parentElement; depth < 7; at = at.parentElement, depth++) {
    if (at === end || at === null) {
      if (doors.length === 0) {
        ways.push(
          ...alone.map(({ selector, cost }) => ({
            selector: depth === 1 ? `:scope > ${selector}` : selector,
            cost: cost + 0.04,
          })),
        );
        ways.push(
          { selector: `:scope > ${path}`, cost: 0.5 + depth / 50 },
          { selector: `:scope > ${numbered}`, cost: 0.8 + depth / 50 },
        );
      }
      break;
    }
    const outer = tokensOf(at)
      .filter((token) => !isTag(token) || token.cost < 0.1)
      .slice(0, 5);
    for (const { selector, cost } of outer) {
      ways.push({ selector: `${selector} > ${path}`, cost: Math.max(cost, 0.16) + depth / 20 });
      for (const inner of alone.slice(0, 6))
        ways.push({
          selector: `${selector} ${inner.selector}`,
          cost: Math.max(cost, inner.cost) + 0.05 + depth / 50,
        });
    }
    path = `${at.tagName.toLowerCase()} > ${path}`;
    numbered = `${nth(at)} > ${numbered}`;
  }
  return ways
    .map(({ selector, cost }) => ({ selector: through + selector, cost }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, 90);
}

function nth(element: Element): string {
  const tag = /^[a-z][a-z0-9-]*$/i.test(element.tagName) ? element.tagName.toLowerCase() : '*';
  const brothers = [...(parentOf(element)?.children ?? [])].filter(
    ({ tagName }) => tagName === element.tagName,
  );
  return brothers.length < 2 || tag === '*' ? tag : `${tag}:nth-of-type(${brothers.indexOf(element) + 1})`;
}

/** What is found at a place, or nothing where a browser refuses it. */
export function foundAt(from: ParentNode, place: string): Element[] {
  try {
    return findAll(from, place);
  } catch {
    return [];
  }
}

export interface Wanted {
  item: Element;
  target: Element;
}

/**
 * One place for all, or else one for each make of message: right where we know what is right, and finding
 * something in as many others as can be.
 */
export function placesWithin(
  wanted: Wanted[],
  items: Element[],
  isRight: (found: Element[], one: Wanted) => boolean,
  isGood: (found: Element[]) => boolean,
): string[] {
  const sample = items.slice(-60);
  const rated = new Map<string, Token & { right: number; score: number }>();
  for (const { item, target } of wanted.slice(0, 6))
    for (const { selector, cost } of waysTo(item, target)) {
      if (rated.has(selector)) continue;
      const results = wanted.map((one) => ({ one, found: foundAt(one.item, selector) }));
      const right = results.filter(({ one, found }) => isRight(found, one)).length;
      // Finding the wrong thing is worse than finding nothing.
      if (right === 0 || results.some(({ one, found }) => found.length > 0 && !isRight(found, one))) continue;
      const good = sample.filter((one) => isGood(foundAt(one, selector))).length / Math.max(1, sample.length);
      rated.set(selector, { selector, cost, right, score: right / wanted.length + good - cost });
    }
  const ranked = [...rated.values()].sort((one, other) => other.score - one.score);
  const chosen: string[] = [];
  let left = wanted;
  for (const { selector } of ranked) {
    const now = left.filter((one) => foundAt(one.item, selector).length === 0);
    if (now.length === left.length) continue;
    chosen.push(selector);
    left = now;
    if (left.length === 0 || chosen.length === 4) break;
  }
  return chosen;
}
