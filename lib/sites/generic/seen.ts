import { documentIn } from '../look';

/** An element of the page with what a person may see in it; shadow roots and frames are walked through. */
export interface Seen {
  element: Element;
  parent: Seen | null;
  inside: Seen[];
  /** Its own words, those of elements inside left out. */
  own: string;
  /** Letters in it and below; what stands on buttons and in fields is no text. */
  size: number;
}

/** Elements that are looked at. A page with more is not guessed at: that would make it wait. */
const most = 60_000;
const unseen = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD LINK META SVG svg OPTION DATALIST OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const wordless = new Set('BUTTON SELECT TEXTAREA INPUT'.split(' '));

/** The page as one tree; null when it is too large to look at. */
export function seePage(page: Document): Seen | null {
  let count = 0;
  const see = (element: Element, parent: Seen | null, isWordless: boolean): Seen | null => {
    if (++count > most || unseen.has(element.tagName) || isHidden(element)) return null;
    const seen: Seen = { element, parent, inside: [], own: '', size: 0 };
    const quiet = isWordless || wordless.has(element.tagName) || isEditor(element);
    for (const node of contentOf(element)) {
      if (node.nodeType === Node.TEXT_NODE) seen.own += node.textContent ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const inner = see(node as Element, seen, quiet);
      if (!inner) continue;
      seen.inside.push(inner);
      seen.size += inner.size;
    }
    seen.own = seen.own.replace(/\s+/g, ' ').trim();
    if (!quiet) seen.size += seen.own.length;
    return seen;
  };
  const whole = page.body ? see(page.body, null, false) : null;
  return count > most ? null : whole;
}

function contentOf(element: Element): Iterable<Node> {
  if (/^I?FRAME$/.test(element.tagName)) return frameBody(element);
  return (element.shadowRoot ?? element).childNodes;
}

function frameBody(frame: Element): Node[] {
  const body = documentIn(frame)?.body;
  return body ? [body] : [];
}

/** `display: contents` has no box and is yet no hiding place. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  if (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'contents';
}

export const isEditor = (element: Element): boolean =>
  /^(true|plaintext-only|)$/i.test(element.getAttribute('contenteditable') ?? 'false');

/** It and all below, in page order. */
export function* below(seen: Seen): Generator<Seen> {
  yield seen;
  for (const inner of seen.inside) yield* below(inner);
}

/** Those around it, nearest first, up to and without `end`. */
export function* around(seen: Seen, end: Seen | null = null): Generator<Seen> {
  for (let at = seen.parent; at && at !== end; at = at.parent) yield at;
}

export function isWithin(seen: Seen, outer: Seen): boolean {
  for (let at: Seen | null = seen; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** All its words in one line, no longer than asked. */
export function textOf(seen: Seen, longest = 400): string {
  const said: string[] = [];
  let size = 0;
  for (const { own } of below(seen)) {
    if (own === '') continue;
    said.push(own);
    size += own.length;
    if (size > longest) break;
  }
  return said.join(' ').slice(0, longest);
}
