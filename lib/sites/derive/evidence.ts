import { everythingIn, holds } from './doors';
import { isProse, isTime } from './noise';
import { type Examples, sideParts } from './sides-pointed';
import { tokensOf } from './tokens';

const ownKey = /^data-(?:[a-z-]*-)?(?:id|key|uid|uuid|guid|sid|nonce|item-id)$/;
/** The attribute in which each of these has a value of its own; null when none has. */
export function keyOf(items: Element[]): string | null {
  const [first] = items;
  if (!first) return null;
  const names = [...first.attributes]
    .map(({ name }) => name)
    .filter((name) => ownKey.test(name) || name === 'id' || name === 'data-messageid' || name === 'name');
  const good = names.filter((name) => {
    const values = items.map((item) => item.getAttribute(name) ?? '');
    const isMade = values.some((value) =>
      /^(?:ember|react|:r|«|mui|radix|headlessui|ext-|yui|gen|cdk|ng-|comp-)/i.test(value),
    );
    return (
      !isMade &&
      values.every((value) => value !== '' && /\d/.test(value)) &&
      new Set(values).size === values.length
    );
  });
  return (
    good.sort(
      (one, other) => Number(one === 'id' || one === 'name') - Number(other === 'id' || other === 'name'),
    )[0] ?? null
  );
}

/** What speaks for a cut, and against it: one time in each message, a key, a telling name; never two messages in one. */
export function evidenceOf(items: Element[], pointed: Examples, examples: Examples, depth: number): number {
  const sample = items.slice(-40);
  const owned = sideParts.flatMap((part) => examples[part]);
  const times = owned
    .map((item) => everythingIn(item, 200).filter(isTime).length)
    .sort((one, other) => one - other);
  const typical = times[Math.floor(times.length / 2)] ?? 0;
  const hasKey = keyOf(owned) !== null && owned.length > 1;
  const named = owned.every((item) =>
    tokensOf(item).some(
      ({ selector, cost }) =>
        cost < 0.12 &&
        /message|msg|bubble|comment|turn|entry|post|reply|chat|article|listitem/i.test(selector),
    ),
  );
  // Two things pointed at apart from each other are two messages.
  const merged = sideParts.some((part) => new Set(examples[part]).size < apart(pointed[part]).length);
  const isTorn =
    depth > 1 && owned.some(isProse) && !owned.every(({ tagName }) => /^(?:LI|TR)$/.test(tagName));
  return (
    (typical === 1 ? 0.5 : typical > 1 ? -0.8 : 0) +
    (hasKey ? 0.5 : 0) +
    (named ? 0.3 : 0) +
    (owned.every(({ tagName }) => /^(?:ARTICLE|LI|TR)$/.test(tagName)) ? 0.1 : 0) -
    (merged ? 0.9 : 0) -
    (isTorn ? 1.2 : 0) -
    0.08 * depth +
    Math.min(0.2, sample.length / 200)
  );
}

const apart = (elements: Element[]) =>
  elements.filter((one) => !elements.some((other) => other !== one && holds(other, one)));
