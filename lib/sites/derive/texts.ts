import { hour, minute } from '../../clock';
import type { Body } from './bodies';
import { courseOf } from './course';
import { everythingIn, holds } from './doors';
import { isTime, isTimeLike, saidIn } from './noise';
import { isCounted, oneTextPlace } from './one-text';
import { tokensOf } from './tokens';
import { foundAt, placesWithin, waysTo } from './within';

/** Where the words of messages stand: the view's `text` and `without`. */
export function textPlaces(bodies: Body[], items: Element[]): { text: string[]; without: string | null } {
  const wanted = bodies
    .filter(({ body, item }) => body !== item)
    .map(({ item, body }) => ({ item, target: body }));
  const bodyIn = new Map(bodies.map((one) => [one.item, one]));
  const places = placesWithin(
    wanted,
    items,
    (found, { item, target }) => {
      const known = bodyIn.get(item);
      const isClean = (element: Element) =>
        !known?.beside.some((part) => holds(element, part) || holds(part, element));
      return (
        found.some((element) => element === target || (holds(element, target) && element !== item)) &&
        found.every((element) => element === target || isClean(element))
      );
    },
    (found) => found.some((element) => saidIn(element, 5) !== ''),
  );
  const isWhole = bodies.some(({ body, item }) => body === item) || places.length === 0;
  const words = bodies.map(({ item, body }) => ({ item, words: body.textContent ?? '' }));
  const one = !isWhole && (places.length > 1 || places.some(isCounted)) ? oneTextPlace(words) : null;
  const silenced = bodies.flatMap(({ body, noise }) =>
    noise.map((part) => asked(body, part)).filter((one) => one !== null),
  );
  const without = [...new Set(silenced)].slice(0, 12).join(', ');
  const text = one === null ? places : [one];
  return { text: isWhole ? [...text, ':scope'] : text, without: without === '' ? null : without };
}

/** A selector a part matches by itself, and the words around it do not. */
function asked(body: Element, part: Element): string | null {
  const rest = everythingIn(body, 200).filter((one) => !holds(part, one));
  const ways = [
    ...tokensOf(part),
    ...waysTo(body, part).filter(({ selector }) => !/:scope|>>>/.test(selector)),
  ];
  return (
    ways.find(({ selector }) => rest.every((one) => one === body || !safe(one, selector)))?.selector ?? null
  );
}
const safe = (element: Element, selector: string) => {
  try {
    return element.matches(selector);
  } catch {
    return true;
  }
};

const calledName = /author|sender|name|from|user|nick|byline|poster|who/i;

/** Who wrote it, as it stands in the messages; null where that is not clear. */
export function namePlace(items: Element[], bodies: Body[], repeated: Set<string>): string | null {
  const wanted = bodies.flatMap(({ item, body }) => {
    const target = nameElement(item, body, repeated);
    return target ? [{ item, target }] : [];
  });
  if (wanted.length < bodies.length) return null;
  const places = placesWithin(
    wanted,
    items,
    (found, { target }) => found[0] === target,
    (found) => found.length > 0 && saidIn(found[0] as Element, 80).length < 60,
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

function nameElement(item: Element, body: Element, repeated: Set<string>): Element | null {
  const short = everythingIn(item, 200).filter((part) => {
    if (part === item || part.childElementCount > 2 || /^(?:P|PRE|BUTTON)$/.test(part.tagName)) return false;
    if (body !== item && (holds(body, part) || holds(part, body))) return false;
    const said = saidIn(part, 80);
    return (
      /\p{L}{2}/u.test(said) &&
      said.length < 50 &&
      said.split(' ').length < 6 &&
      !isTimeLike(said) &&
      !/[.?!]$/.test(said)
    );
  });
  const called = (part: Element) =>
    calledName.test(
      `${part.className} ${part.getAttribute('data-testid') ?? ''} ${part.getAttribute('itemprop') ?? ''}`.replace(
        /user-?(?:content|text|message)|message-?from/gi,
        '',
      ),
    );
  const [named] = short.filter(called);
  if (named) return short.find((part) => part !== named && named.contains(part) && called(part)) ?? named;
  const [bold] = short.filter(
    (part) => /^(?:B|STRONG|CITE|H[2-6])$/.test(part.tagName) && repeated.has(saidIn(part, 60)),
  );
  return bold ?? short.find((part) => repeated.has(saidIn(part, 60)) && part.childElementCount === 0) ?? null;
}

/** When it was written: the place with what to take there; null where that is not clear. */
export function timePlace(items: Element[], owners: Element[]): string | null {
  const wanted = owners.flatMap((item) => {
    const target = everythingIn(item, 200).find((part) => part !== item && isTime(part));
    return target ? [{ item, target }] : [];
  });
  if (wanted.length < owners.length) return null;
  const places = placesWithin(
    wanted,
    items,
    (found, { target }) => found[0] === target,
    (found) => found.length > 0,
  );
  const [place] = places;
  if (!place || places.length > 1) return null;
  const attribute = ['datetime', 'title', 'data-time', 'data-timestamp', 'data-date'].find((name) =>
    wanted.every(({ target }) => !Number.isNaN(Date.parse(target.getAttribute(name) ?? ''))),
  );
  return attribute ? `${place}@${attribute}` : place;
}

/** Newest first, oldest first, or in no order of their own. */
export function orderOf(items: Element[], at: string | null, container: Element): 'down' | 'up' | 'time' {
  const style = container.ownerDocument.defaultView?.getComputedStyle(container);
  const isTurned = style?.display.includes('flex') && style.flexDirection === 'column-reverse';
  const [, place = '', attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(at ?? '') ?? [];
  const times = (place ? items : []).map((item) => {
    const [found] = foundAt(item, place);
    return instantOf((attribute ? found?.getAttribute(attribute) : found && saidIn(found, 60)) ?? '');
  });
  const { rising, falling, areHours } = courseOf(times);
  if (falling > (areHours ? 1 : 0) && rising === 0) return 'up';
  // Only whole dates can be sorted by; and one stray time is no order.
  if (rising > 0 && falling > 0 && attribute && !times.includes(null) && Math.min(rising, falling) > 1)
    return 'time';
  return rising === 0 && isTurned ? 'up' : 'down';
}

/** In ms; of an hour alone, since midnight. */
function instantOf(text: string): number | null {
  const whole = Date.parse(text);
  if (!Number.isNaN(whole)) return whole;
  const [, hours, minutes, half] = /^(\d{1,2})\s?[:hH.]\s?(\d{2})(?::\d{2})?\s?([ap])?/i.exec(text) ?? [];
  if (hours === undefined) return null;
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  return ((Number(hours) % (half ? 12 : 24)) + late) * hour + Number(minutes) * minute;
}
