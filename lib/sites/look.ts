import { longestText } from '../interactions/limits';
import { type ParsedPlace, parsePlace } from './place';

/** Characters a pattern is tried on: names, dates and statuses are shorter. */
const longestTried = 1_000;

const parsed = new Map<string, ParsedPlace>();
function parts(place: string): ParsedPlace {
  const known = parsed.get(place) ?? parsePlace(place);
  parsed.set(place, known);
  return known;
}

/** A foreign frame's document is out of reach: then it is as if the frame were not there. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** What lies behind a door: a same-origin frame's document, or an open shadow root. */
const behind = (door: Element): Document | ShadowRoot | null => documentIn(door) ?? door.shadowRoot;

/** All elements at a place, through same-origin frames and open shadow roots, in page order. */
export function findAll(from: ParentNode, place: string): Element[] {
  const { frames, selector } = parts(place);
  return behindDoors(from, frames).flatMap((door) => selectIn(door, selector));
}

/** Is there any element at all at a place? Cheaper than finding them. */
export function isThere(from: ParentNode, place: string): boolean {
  const { frames, selector } = parts(place);
  return behindDoors(from, frames).some((door) =>
    isItself(selector) ? selectIn(door, selector).length > 0 : door.querySelector(selector) !== null,
  );
}

function behindDoors(from: ParentNode, doors: string[]): ParentNode[] {
  let here: ParentNode[] = [from];
  for (const door of doors) {
    here = here
      .flatMap((one) => [...one.querySelectorAll(door)])
      .map(behind)
      .filter((inside) => inside !== null);
  }
  return here;
}

/** Documents and shadow roots a place leads through: changes in there are not seen from outside. */
export function insides(from: ParentNode, place: string): ParentNode[] {
  const { frames } = parts(place);
  return frames.flatMap((_, at) => behindDoors(from, frames.slice(0, at + 1)));
}

/** `:scope`, also with conditions behind it, is the element itself. */
const isItself = (selector: string) => /^:scope(?!\s)/.test(selector);

function selectIn(from: ParentNode, selector: string): Element[] {
  if (!isItself(selector)) return [...from.querySelectorAll(selector)];
  const itself = selector === ':scope' ? '*' : selector.slice(':scope'.length);
  return 'matches' in from && (from as Element).matches(itself) ? [from as Element] : [];
}

/** What stands at an element, as the place asks for it; null when it is not there or does not fit. */
export function take(element: Element, place: string): string | null {
  const { take: what, pattern } = parts(place);
  const raw =
    what === 'text' ? element.textContent : what === 'value' ? valueIn(element) : element.getAttribute(what);
  if (raw === null || raw === undefined) return null;
  const text = raw.slice(0, longestText).replace(/\s+/g, ' ').trim();
  if (!pattern) return text === '' ? null : text;
  const found = pattern.exec(text.slice(0, longestTried));
  return found && (found[1] ?? found[0]);
}

/** Of a field; the `value` of a list item or a meter is a number, and no words. */
function valueIn(element: Element): string | null {
  const { value } = element as Partial<HTMLInputElement>;
  return typeof value === 'string' ? value : null;
}

/** The first thing said at a place, or null. */
export function readPlace(from: ParentNode, place: string): string | null {
  for (const element of findAll(from, place)) {
    const found = take(element, place);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Seen by a person: presence is not visibility (hidden panes, menus and editors fill these pages).
 * `opacity` is not asked, tools fade things in.
 */
export function isVisible(element: Element): boolean {
  return isFrameSeen(element.ownerDocument) && isShown(element);
}

/** The same for many of them: the frames they stand in are looked at once. */
export function seenIn(): (element: Element) => boolean {
  const frames = new Map<Document, boolean>();
  return (element) => {
    const { ownerDocument: page } = element;
    const isSeen = frames.get(page) ?? isFrameSeen(page);
    frames.set(page, isSeen);
    return isSeen && isShown(element);
  };
}

function isFrameSeen(page: Document): boolean {
  const frame = page.defaultView?.frameElement;
  return !frame || isVisible(frame);
}

const isShown = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? isShownByStyle(element);

/** For simulated pages without layout. */
function isShownByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    if (view?.getComputedStyle(at).display === 'none') return false;
  }
  return view?.getComputedStyle(element).visibility !== 'hidden';
}

/** Is there something at this place that a person sees? With a pattern, it must fit; without, it may be empty. */
export function isOpen(from: ParentNode, place: string): boolean {
  return findAll(from, place).some((element) => isVisible(element) && fits(element, place));
}

function fits(element: Element, place: string): boolean {
  return parts(place).pattern === null || take(element, place) !== null;
}

/** Does the browser understand this selector? */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
