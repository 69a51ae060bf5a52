import { editorAt } from '../derive/composer';
import { parentOf } from '../derive/doors';
import { isProse, isSilent, ownWords, saidIn } from '../derive/noise';
import { documentIn, isVisible } from '../look';
import type { Part } from './port';

/** Elements looked at, and places one may step through. */
const mostSeen = 20_000;
const mostStops = 1_500;

/** What one can step through with the keyboard: blocks with words in reading order; for the editor, editors. */
export function stopsIn(page: Document, part: Part): Element[] {
  const stops = new Set<Element>();
  for (const element of page.body ? everythingInOrder(page.body) : []) {
    if (stops.size >= mostStops) break;
    const stop = part === 'composer' ? editorHere(element) : blockOf(element);
    if (stop && isVisible(stop)) stops.add(stop);
  }
  return [...stops];
}

/** In page order, through open shadow roots and frames of the same origin. */
function everythingInOrder(top: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element) => {
    if (found.length >= mostSeen || isSilent(element)) {
      if (element.tagName === 'TEXTAREA' || element.tagName === 'INPUT') found.push(element);
      return;
    }
    found.push(element);
    const framed = /^I?FRAME$/.test(element.tagName) ? documentIn(element)?.body : null;
    if (framed) walk(framed);
    for (const inner of element.shadowRoot?.children ?? []) walk(inner);
    for (const inner of element.children) walk(inner);
  };
  walk(top);
  return found;
}

const editorHere = (element: Element) => {
  const editor =
    /^(?:TEXTAREA|INPUT)$/.test(element.tagName) ||
    element.hasAttribute('contenteditable') ||
    element.getAttribute('role') === 'textbox' ||
    element.ownerDocument.designMode === 'on'
      ? editorAt(element)
      : null;
  return editor;
};

/** The block a word stands in: a paragraph, a cell, a bubble; never a name together with what it said. */
function blockOf(element: Element): Element | null {
  if (!/[\p{L}\p{N}]/u.test(ownWords(element))) return null;
  let at: Element = element;
  while (isInline(at)) {
    const parent = parentOf(at);
    if (!parent || parent.tagName === 'BODY') break;
    if (ownWords(parent) === '' && ![...parent.children].every(isInline)) break;
    at = parent;
  }
  return at;
}

const isInline = (element: Element) =>
  isProse(element) && /^(?:SPAN|A|B|I|EM|STRONG|FONT|U|S|SMALL|CODE|BDI|LABEL)$/.test(element.tagName);

/** Where stepping begins: after what was pointed at last, else where a conversation would be. */
export function firstStop(page: Document, stops: Element[], last: Element | null): number {
  const after = last
    ? stops.findIndex((stop) => (last.compareDocumentPosition(stop) & 4) !== 0 && !last.contains(stop))
    : -1;
  if (after >= 0) return after;
  const region = ['[role="log"], [role="feed"]', 'main, [role="main"]']
    .map((where) => page.querySelector(where))
    .find((one) => one !== null);
  const within = region ? stops.findIndex((stop) => region.contains(stop)) : -1;
  return Math.max(0, within);
}

/** The next larger thing that looks different; null at the page itself. */
export function widerThan(element: Element): Element | null {
  const words = saidIn(element, 2_000);
  for (let at = parentOf(element); at && at.tagName !== 'BODY' && at.tagName !== 'HTML'; at = parentOf(at)) {
    const isLarger = saidIn(at, 2_000) !== words || at.childElementCount > 1;
    if (isLarger) return at;
  }
  return null;
}
