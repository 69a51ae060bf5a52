import { isVisible } from '../look';
import { placeOfOne } from './anchors';
import { chainOf, doorsBetween, holds, parentOf, scopeOf } from './doors';
import { saidIn } from './noise';
import { both, fits, isTag, type Token, tokensOf } from './tokens';
import { foundAt } from './within';

/** A place for messages: all of these, and as little besides as can be. */
export function messagesPlace(
  from: ParentNode & Node,
  messages: Element[],
  container: Element,
  rules: string[],
): Token | null {
  const [first] = messages;
  if (!first) return null;
  const through = doorsBetween(from, first)
    .map((door) => `${doorName(door)} >>> `)
    .join('');
  const wanted = new Set(messages);
  const isKnown = (element: Element) => rules.some((rule) => fits(element, rule));
  const shared = tokensOf(first).filter(({ selector }) =>
    messages.every((message) => fits(message, selector)),
  );
  const names = shared.filter((token) => !isTag(token)).slice(0, 10);
  const tag = shared.find(isTag) ?? null;
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => both(one, other)));
  const tagged = tag ? names.map((name) => both(tag, name)) : [];
  const alone: Token[] = [...names, ...tagged, ...pairs, ...(tag ? [tag] : [])];
  const parents =
    first.parentElement && first.parentElement === container
      ? tokensOf(container)
          .filter((token) => !isTag(token))
          .slice(0, 4)
      : [];
  const below = parents.flatMap(({ selector, cost }) =>
    [...alone.slice(0, 12), { selector: '*', cost: 0.25 }].map((one) => ({
      selector: `${selector} > ${one.selector}`,
      cost: Math.max(cost, one.cost) + 0.06,
    })),
  );
  const direct =
    from === container
      ? [...alone.slice(0, 12), { selector: '*', cost: 0.25 }].map(({ selector, cost }) => ({
          selector: `:scope > ${selector}`,
          cost: cost + 0.04,
        }))
      : [];
  const own = rules.filter((rule) => !/^\S+ \*$/.test(rule));
  const joined =
    own.length > 1 && own.length === rules.length
      ? [{ selector: (tag ? own.map((rule) => withTag(tag.selector, rule)) : own).join(', '), cost: 0.5 }]
      : [];
  const byTag = [...new Set(messages.map(({ tagName }) => tagName.toLowerCase()))];
  const tags = byTag.length > 1 && byTag.length < 4 ? [{ selector: byTag.join(', '), cost: 0.3 }] : [];
  let best: Token | null = null;
  for (const { selector, cost } of [...alone, ...below, ...direct, ...joined, ...tags]) {
    const place = through + selector;
    if (best && cost >= best.cost) continue;
    const spare = spareIn(foundAt(from, place), wanted, isKnown);
    if (spare === null || spare > messages.length / 3) continue;
    const whole = cost + spare * 0.12;
    if (!best || whole < best.cost) best = { selector: place, cost: whole };
  }
  return best;
}

const withTag = (tag: string, rule: string) =>
  rule
    .split(', ')
    .map((one) => (/^[.[:]/.test(one) ? tag + one : one))
    .join(', ');
const doorName = (door: Element) =>
  tokensOf(door).filter((token) => token.cost < 0.3)[0]?.selector ?? door.tagName.toLowerCase();

/** Of what is found besides, no more than these are looked at: long conversations are alike all through. */
const mostLookedAt = 240;

/**
 * How much is found that is no message of either side; null when a message is missing, or one stands in another.
 * Only a part of a long conversation is in `wanted`: what else the rules know is as good.
 */
function spareIn(
  found: Element[],
  wanted: Set<Element>,
  isKnown: (element: Element) => boolean,
): number | null {
  const others = found.filter((one) => !wanted.has(one));
  if (found.length - others.length < wanted.size) return null;
  const other = new Set(others);
  const isInside = (element: Element, outer: Set<Element>) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (outer.has(at)) return true;
    return false;
  };
  const every = Math.ceil(others.length / mostLookedAt);
  const sample = others.filter((_, at) => at % every === 0).filter((one) => !isKnown(one));
  const spare = sample.filter((one) => isVisible(one) && saidIn(one, 5) !== '');
  if (spare.some((one) => isInside(one, wanted))) return null;
  if (spare.length > 0 && [...wanted].some((message) => isInside(message, other))) return null;
  return spare.length * every;
}

/** The pane: the nearest thing around the messages with a name that will last. Of several in the page the visible one. */
export function rootPlace(page: Document, container: Element): { place: string; element: Element } | null {
  const chain = chainOf(container).filter(({ tagName }) => tagName !== 'BODY' && tagName !== 'HTML');
  const ranked = chain.slice(0, 8).flatMap((element, far) => {
    const isRight = (found: Element[]) => {
      const seen = found.filter(isVisible);
      const outer = seen.filter((one) => !seen.some((other) => other !== one && holds(other, one)));
      return outer.length === 1 && outer[0] === element;
    };
    if (scopeOf(element) !== scopeOf(container) && far > 0) return [];
    const place = placeOfOne(page, element, isRight, true);
    return place ? [{ place, element, cost: costOf(place) + far * 0.05 }] : [];
  });
  const [best] = ranked.sort((one, other) => one.cost - other.cost);
  return best && best.cost < 0.6 ? best : null;
}

/** Long paths and names without a meaning last less. */
const costOf = (place: string) =>
  place.length / 200 +
  (place.match(/[ >]/g)?.length ?? 0) * 0.03 +
  (/^[a-z]+$/.test(place) ? 0.25 : 0) +
  // A path of bare elements: the next redesign has one more of them.
  (/^[a-z\d]+(?: ?>? ?[a-z\d]+)+$/.test(place.split('>>> ').at(-1) ?? '') ? 0.6 : 0) +
  (/\.[\w-]*\d/.test(place) ? 0.4 : 0);
