import { parsePlace } from './place';
import type { Memory } from './read';
import type { View } from './schema';

/** Do these changes bring a message no reading has taken in yet? Asked at every change, so it looks at little. */
export function bringNews(records: MutationRecord[], view: View, { known }: Memory): boolean {
  if (!view.messages) return false;
  const { selector } = parsePlace(view.messages);
  const isNew = (message: Element | null) =>
    message !== null && !known.has(message) && !(view.leaveOut && message.matches(view.leaveOut));
  return records.some(({ target, addedNodes }) => {
    if (isNew(elementOf(target)?.closest(selector) ?? null)) return true;
    return [...addedNodes].filter(isElement).some((added) => {
      return isNew(added.matches(selector) ? added : added.querySelector(selector));
    });
  });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const elementOf = (node: Node): Element | null => (isElement(node) ? node : node.parentElement);
