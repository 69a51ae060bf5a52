import { numberIn } from '../derive/address';
import { placeOfOne } from '../derive/anchors';
import { holds, isWithinReach } from '../derive/doors';
import { saidIn } from '../derive/noise';
import { type Pointed, pointedAs } from '../derive/pointed';
import { type Made, messagesBy } from '../derive/proof';
import { foundAt } from '../derive/within';
import { documentIn } from '../look';
import type { View } from '../schema';
import { partNames, type Remembered } from './memory';
import type { Cannot, Part } from './port';

/** What a view makes of the page now; nothing, where the page trips over it. */
export function madeBy(page: Document, view: View | null): Made[] {
  const id = numberIn(page.location.href)?.id ?? '';
  return view ? safely(() => messagesBy(view, page, id), []) : [];
}

/** Do both stand in one message? */
export function isSameMessage(page: Document, view: View | null, one: Element, other: Element): boolean {
  if (holds(one, other) || holds(other, one)) return true;
  return madeBy(page, view).some(({ message }) => holds(message, one) && holds(message, other));
}

/** A foreign frame says nothing to us; nor does a thing without words. */
export function unclear(element: Element | undefined): Cannot | null {
  if (!element) return null;
  if (/^I?FRAME$/.test(element.tagName) && !documentIn(element)) return 'out-of-reach';
  if (saidIn(element, 20) !== '') return null;
  return element.tagName.includes('-') && !element.shadowRoot ? 'out-of-reach' : 'not-a-message';
}

/** A page is a stranger's: whatever trips over it, pointing goes on. */
export function safely<Found>(look: () => Found, otherwise: Found): Found {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** Where everything pointed at stands, as it can be found again after a reload. */
export function placesOf(page: Document, pointed: Pointed): Remembered['places'] {
  const placed = partNames.flatMap((part) => {
    const places = pointedAs(pointed, part)
      .filter((element) => isWithinReach(page, element))
      .map((element) => safely(() => placeOfOne(page, element, (found) => found[0] === element), null))
      .filter((place) => place !== null);
    return places.length > 0 ? [[part, places] as const] : [];
  });
  return Object.fromEntries(placed);
}

export function recalled(page: Document, { places }: Remembered): Pointed {
  const at = (part: Part) =>
    (places[part] ?? [])
      .map((place) => safely(() => foundAt(page, place)[0], undefined))
      .filter((element) => element !== undefined);
  return {
    customer: at('customer'),
    agent: at('agent'),
    note: at('note'),
    system: at('system'),
    composer: at('composer')[0] ?? null,
    closed: at('closed')[0] ?? null,
    number: at('number')[0] ?? null,
  };
}
