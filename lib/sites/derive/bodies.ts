import { holds, parentOf } from './doors';
import { isButton, isProse, isSilent, noiseIn, ownWords, saidIn } from './noise';

/** Where the words of one message stand, and what in the message is not among them. */
export interface Body {
  item: Element;
  body: Element;
  noise: Element[];
  /** The same, outside of where the words stand. */
  beside: Element[];
}

/** The innermost element that holds all that was written in a message, seen from where somebody pointed. */
export function bodyOf(item: Element, pointed: Element, repeated: Set<string>): Body {
  const noise = noiseIn(item, pointed, repeated).filter((part) => saidIn(part, 5) !== '');
  const isMixed = (element: Element) => noise.some((part) => part !== element && holds(element, part));
  const isPart = noise.some((part) => holds(part, pointed));
  const start = isPart || !holds(item, pointed) ? item : pointed;
  const isWide = start === item || isMixed(start);
  const body = isWide ? downFrom(start, noise, isMixed) : upFrom(start, item, isMixed, noise);
  return {
    item,
    body,
    noise: noise.filter((part) => part !== body && holds(body, part)),
    beside: noise.filter((part) => !holds(body, part) && !holds(part, body)),
  };
}

/** Down to what holds words alone, as long as one part holds them all. */
function downFrom(start: Element, noise: Element[], isMixed: (element: Element) => boolean): Element {
  let at = start;
  for (;;) {
    const parts = partsWithWords(at).filter((part) => !noise.includes(part));
    const [only] = parts;
    if (!only || parts.length > 1 || ownWords(at) !== '' || (isProse(only) && !isMixed(at))) return at;
    // Paragraphs stand beside each other in other messages.
    if (isProse(only) && only.tagName === 'P' && !isMixed(at)) return at;
    at = only;
  }
}

const partsWithWords = (element: Element) =>
  [...(element.shadowRoot ? element.shadowRoot.children : []), ...element.children].filter(
    (part) => !isSilent(part) && !isButton(part) && saidIn(part, 5) !== '',
  );

/** Up from a word or a paragraph to all of them. */
function upFrom(
  start: Element,
  item: Element,
  isMixed: (element: Element) => boolean,
  noise: Element[],
): Element {
  let at = start;
  while (at !== item) {
    const parent = parentOf(at);
    if (!parent || isMixed(parent)) return at;
    const beside = partsWithWords(parent).filter((part) => part !== at && !noise.includes(part));
    const isFlow = isInline(at) && ownWords(parent) !== '';
    const areAlike = beside.every((part) => isLike(part, at));
    if (!areAlike && !isFlow) return at;
    if (!isProse(at) && beside.length === 0 && !isFlow) return at;
    at = parent;
  }
  return at;
}

const isInline = ({ tagName }: Element) => /^(?:SPAN|A|B|I|EM|STRONG|FONT|U|S|SMALL|CODE|BDI)$/.test(tagName);
const isFlowing = ({ tagName }: Element) => /^(?:P|H[1-6]|LI|BLOCKQUOTE|PRE|TD)$/.test(tagName);
/** Inline beside inline, a name before its words for one, is a paragraph only within one. */
function isLike(part: Element, at: Element): boolean {
  const parent = parentOf(at);
  if (isInline(part) || isInline(at)) return parent !== null && isFlowing(parent);
  return part.tagName === at.tagName
    ? part.className === at.className || isProse(at)
    : isProse(part) && isProse(at);
}
