import { documentIn } from '../look';

/** How one gets from an element to one inside it. */
export type Step = 'light' | 'shadow' | 'frame';

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isShadow = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === 11;

/** The document or shadow root a selector would have to start from. */
export const scopeOf = (element: Element) => element.getRootNode() as ParentNode & Node;

/** From a shadow root to its host, from a frame's document to its frame. */
export function doorOf(scope: Node): Element | null {
  if (isShadow(scope)) return scope.host;
  if (!isDocument(scope)) return null;
  try {
    return scope.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** What stands around an element, through shadow roots and frames. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? doorOf(scopeOf(element));

export function stepTo(element: Element): Step {
  if (element.parentElement) return 'light';
  return isDocument(scopeOf(element)) ? 'frame' : 'shadow';
}

/** What stands in an element, behind one kind of door. */
export function inside(element: Element, step: Step): Element[] {
  if (step === 'light') return [...element.children];
  if (step === 'shadow') return [...(element.shadowRoot?.children ?? [])];
  const root = documentIn(element)?.documentElement;
  return root ? [root] : [];
}

/** It and all around it, innermost first. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  return chain;
}

/** Contains, or is; through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Is this element in the page, or behind a door one may go through? */
export function isWithinReach(page: Document, element: Element): boolean {
  const outermost = chainOf(element).at(-1);
  return element.isConnected && outermost === page.documentElement;
}

/** It and all below, shadow roots included, no more than `most`. */
export function everythingIn(element: Element, most = 400): Element[] {
  const found: Element[] = [element];
  for (let at = 0; at < found.length && found.length < most; at++) {
    const one = found[at] as Element;
    found.push(...(one.shadowRoot ? [...one.shadowRoot.children] : []), ...one.children);
  }
  return found.slice(0, most);
}

/** Doors one goes through from a document, a shadow root or an element in it; outermost first. */
export function doorsBetween(from: Node, element: Element): Element[] {
  const outer = from.nodeType === 1 ? scopeOf(from as Element) : from;
  const doors: Element[] = [];
  for (let scope: Node = scopeOf(element); scope !== outer; ) {
    const door = doorOf(scope);
    if (!door) return doors;
    doors.unshift(door);
    scope = scopeOf(door);
  }
  return doors;
}
