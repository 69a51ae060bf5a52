import type { Kind } from '../../interactions/schema';
import { isVisible, readPlace } from '../look';
import type { View } from '../schema';
import type { Cannot } from '../teach/port';
import { addressOf, numberIn } from './address';
import { numberPlace } from './closed';
import { composed, type Numbered } from './composed';
import { cutsOf } from './cuts';
import { holds, isWithinReach } from './doors';
import { levelsFor } from './levels';
import type { Pointed } from './pointed';
import { isProved } from './proof';
import { type Examples, sideParts } from './sides-pointed';

export type Derived = { view: View } | { cannot: Cannot };

/** Cuts that are tried to the end. */
const mostTried = 8;

/**
 * A description of this page from what somebody pointed at: one message of each side at least. The view is handed
 * on only when it reads everything pointed at as what it was said to be.
 */
export function viewFrom(
  url: string,
  page: Document,
  pointed: Pointed,
  kind: Kind | null,
  now: Date = new Date(),
): Derived {
  const sides: Examples = {
    customer: pointed.customer,
    agent: pointed.agent,
    note: pointed.note,
    system: pointed.system,
  };
  const cannot = obstacleIn(page, sides);
  if (cannot) return { cannot };
  const number = numberOf(url, page, pointed);
  if (!number) return { cannot: 'no-number' };
  const levels = levelsFor(sides);
  if (levels.length === 0) return { cannot: 'nothing-repeats' };
  const cuts = levels
    .flatMap((level) => cutsOf(level, sides))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostTried);
  if (cuts.length === 0) return { cannot: 'same-for-both' };
  for (const cut of cuts) {
    const view = composed(url, page, pointed, cut, number, kind, now);
    if (view && isProved(view, page, number.id, sides)) return { view };
  }
  // The plainest cut was one, and only the sides could not be told in it.
  const isPlain = levels.some((level) => level.evidence > 0 && !cuts.some((cut) => cut.level === level));
  return { cannot: isPlain ? 'same-for-both' : 'nothing-repeats' };
}

/** Why what was pointed at cannot be used; null when it can. */
function obstacleIn(page: Document, sides: Examples): Cannot | null {
  const all = sideParts.flatMap((part) => sides[part]);
  if (sides.customer.length === 0 || sides.agent.length === 0) return 'nothing-repeats';
  if (all.some((element) => !isWithinReach(page, element))) return 'out-of-reach';
  if (all.some((element) => !isVisible(element))) return 'hidden';
  if (all.some((element) => /^(?:BODY|HTML)$/.test(element.tagName))) return 'not-a-message';
  for (const part of sideParts)
    for (const other of sideParts.filter((one) => one !== part))
      if (sides[part].some((one) => sides[other].includes(one))) return 'same-for-both';
      else if (sides[part].some((one) => sides[other].some((inner) => holds(one, inner))))
        return 'not-a-message';
  return null;
}

/** What was pointed at counts before what the address seems to say. */
function numberOf(url: string, page: Document, { number }: Pointed): Numbered | null {
  const told = numberIn(url);
  const inAddress = told && { id: told.id, address: told.pattern, place: null };
  if (!number || (told && (number.textContent ?? '').includes(told.id))) return inAddress;
  const place = isWithinReach(page, number) ? numberPlace(page, number) : null;
  const id = place && readPlace(page, place);
  return place && id ? { id, address: addressOf(url), place } : inAddress;
}
