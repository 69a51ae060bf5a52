import { type Box, elementBeneath, scrollableAround } from './beneath';

/** What the overlay tells the lesson; it decides nothing itself. */
export interface OverlayEars {
  onOver: (element: Element) => void;
  onChosen: () => void;
  onLeft: () => void;
  /** The page has moved under the frame. */
  onMoved: () => void;
}
export interface Overlay {
  host: Element;
  frame: (box: Box | null) => void;
}

/** Dark on light and light on dark at once: the line has both, so it is seen on any page. */
const dark = '#12312f';
const light = '#ffffff';
const layerStyle = {
  position: 'fixed',
  inset: '0',
  cursor: 'crosshair',
  background: 'transparent',
  'pointer-events': 'auto',
};
const frameStyle = {
  position: 'fixed',
  'box-sizing': 'border-box',
  border: `3px solid ${dark}`,
  outline: `2px solid ${light}`,
  'border-radius': '6px',
  'pointer-events': 'none',
  display: 'none',
};
const labelStyle = {
  position: 'fixed',
  left: '50%',
  top: '12px',
  transform: 'translateX(-50%)',
  'max-width': 'calc(100vw - 32px)',
  'box-sizing': 'border-box',
  padding: '8px 14px',
  'border-radius': '10px',
  border: `1px solid ${light}`,
  background: dark,
  color: light,
  font: '500 15px/1.45 system-ui, sans-serif',
  'text-align': 'center',
  'pointer-events': 'none',
};
/** Whatever a mouse or a finger does on the layer stays there: the tool must not react to it. */
const kept =
  'pointerdown pointerup pointermove mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu touchstart touchend dragstart'.split(
    ' ',
  );

/**
 * The one thing of ours a page ever shows: while somebody points, and gone without trace at the signal. It stands in a
 * closed shadow root; a page's own rules about styles do not touch what is set element by element.
 */
export function showOverlay(page: Document, words: string, ears: OverlayEars, signal: AbortSignal): Overlay {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  style(host, { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647' }, 'important');
  const layer = put(page, root, layerStyle);
  const frame = put(page, root, frameStyle);
  const label = put(page, root, labelStyle);
  label.setAttribute('role', 'status');
  label.textContent = words;

  let pointer: { x: number; y: number } | null = null;
  const look = () => {
    const beneath = pointer && elementBeneath(page, pointer.x, pointer.y, host);
    if (beneath) ears.onOver(beneath);
  };
  for (const name of kept)
    layer.addEventListener(
      name,
      (event) => {
        event.stopPropagation();
        // Pressing would move the focus out of the page's editor.
        if (event.cancelable) event.preventDefault();
      },
      { passive: false },
    );
  layer.addEventListener('pointermove', ({ clientX, clientY }) => {
    // The label makes room for what lies under it.
    style(label, clientY < 120 ? { top: 'auto', bottom: '12px' } : { top: '12px', bottom: 'auto' });
    pointer = { x: clientX, y: clientY };
    look();
  });
  layer.addEventListener('click', (event) => {
    if (event.button === 0) ears.onChosen();
  });
  layer.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      pointer = { x: event.clientX, y: event.clientY };
      const beneath = elementBeneath(page, event.clientX, event.clientY, host);
      const line = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      if (beneath) scrollableAround(beneath)?.scrollBy(event.deltaX * line, event.deltaY * line);
      look();
    },
    { passive: false },
  );
  const world = page.defaultView ?? window;
  world.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ears.onLeft();
    },
    { signal, capture: true },
  );
  for (const name of ['scroll', 'resize'])
    world.addEventListener(name, ears.onMoved, { signal, capture: true, passive: true });

  page.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    frame: (box) => {
      if (!box) return style(frame, { display: 'none' });
      const edge = 4;
      style(frame, {
        display: 'block',
        left: `${box.left - edge}px`,
        top: `${box.top - edge}px`,
        width: `${box.width + 2 * edge}px`,
        height: `${box.height + 2 * edge}px`,
      });
    },
  };
}

function put(page: Document, root: ShadowRoot, styles: Record<string, string>): HTMLElement {
  const element = page.createElement('div');
  style(element, styles);
  root.append(element);
  return element;
}

function style(element: HTMLElement, styles: Record<string, string>, priority = ''): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, priority);
}
