import { chainOf, doorOf, scopeOf } from '../derive/doors';
import { documentIn } from '../look';

/** A rectangle as the top page's window has it, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an element is drawn, frames around it counted in. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = doorOf(element.ownerDocument);
  if (!frame) return { left, top, width, height };
  const outer = boxOf(frame);
  return {
    left: left + outer.left + frame.clientLeft,
    top: top + outer.top + frame.clientTop,
    width,
    height,
  };
}

/** The innermost element at a point, below our own layer, through frames and open shadow roots. */
export function elementBeneath(page: Document, x: number, y: number, layer: Element): Element | null {
  let at = topmost(page, x, y, layer);
  for (let depth = 0; at && depth < 20; depth++) {
    const inner = innerAt(at, x, y, layer);
    if (!inner || inner === at) return at;
    at = inner;
  }
  return at;
}

function innerAt(door: Element, x: number, y: number, layer: Element): Element | null {
  const framed = documentIn(door);
  if (framed) {
    const { left, top } = boxOf(door);
    return topmost(framed, x - left - door.clientLeft, y - top - door.clientTop, layer);
  }
  if (!door.shadowRoot) return null;
  // A point of an element in a frame is asked for in that frame's own measure.
  const frame = doorOf(door.ownerDocument);
  const { left, top } = frame ? boxOf(frame) : { left: 0, top: 0 };
  const found = topmost(door.shadowRoot, x - left, y - top, layer);
  return found && scopeOf(found) === door.shadowRoot ? found : null;
}

const topmost = (from: DocumentOrShadowRoot, x: number, y: number, layer: Element): Element | null =>
  from.elementsFromPoint?.(x, y).find((element) => element !== layer) ?? null;

/** What a turn of the wheel would move there. */
export function scrollableAround(element: Element): Element | null {
  const found = chainOf(element).find((outer) => {
    if (outer.scrollHeight <= outer.clientHeight + 1) return false;
    const { overflowY = '' } = outer.ownerDocument.defaultView?.getComputedStyle(outer) ?? {};
    return /auto|scroll|overlay/.test(overflowY) || outer === outer.ownerDocument.scrollingElement;
  });
  return found ?? element.ownerDocument.scrollingElement;
}
