import { holds, isWithinReach } from '../derive/doors';
import { wordsOf } from '../words';
import { boxOf } from './beneath';
import { showOverlay } from './overlay';
import type { Part } from './port';
import { firstStop, stopsIn, widerThan } from './stops';

export type Move = 'next' | 'previous' | 'wider' | 'narrower';
export interface Pointer {
  move: (to: Move) => void;
  choose: () => void;
  host: Element;
}

/** One act of pointing: the frame follows mouse or panel until something is chosen, it is left, or the signal. */
export function pointIn(
  page: Document,
  { part, words, last }: { part: Part; words: string; last: Element | null },
  ears: { onUnder: (words: string | null) => void; onChosen: (element: Element) => void; onLeft: () => void },
  signal: AbortSignal,
): Pointer {
  let under: Element | null = null;
  /** The way up from what was under the frame first, so that "narrower" leads back. */
  let climbed: Element[] = [];
  let stops: Element[] | null = null;

  const look = (element: Element | null) => {
    if (element === under) return draw();
    under = element;
    draw();
    ears.onUnder(element && saidAt(element));
  };
  const draw = () => {
    if (under && !isWithinReach(page, under)) under = null;
    overlay.frame(under && boxOf(under));
  };
  const choose = () => {
    if (under && isWithinReach(page, under)) ears.onChosen(under);
  };
  const overlay = showOverlay(
    page,
    words,
    {
      onOver: (element) => {
        // The mouse rests inside what was made wider: that stays.
        if (under && climbed.length > 0 && holds(under, element)) return;
        climbed = [];
        look(element);
      },
      onChosen: choose,
      onLeft: ears.onLeft,
      onMoved: draw,
    },
    signal,
  );

  const step = (by: 1 | -1) => {
    climbed = [];
    // Virtual lists draw other messages as one goes: what is stepped through is looked up anew.
    stops = stopsIn(page, part);
    if (stops.length === 0) return look(null);
    const here = under
      ? stops.findIndex(
          (stop) => stop === under || holds(stop, under as Element) || holds(under as Element, stop),
        )
      : -1;
    const next = here < 0 ? firstStop(page, stops, last) : (here + by + stops.length) % stops.length;
    const stop = stops[next] ?? null;
    stop?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    look(stop);
  };

  return {
    host: overlay.host,
    choose,
    move: (to) => {
      if (to === 'next') return step(1);
      if (to === 'previous') return step(-1);
      if (!under) return step(1);
      if (to === 'narrower') return look(climbed.pop() ?? narrower(under));
      const wider = widerThan(under);
      if (!wider) return;
      climbed.push(under);
      look(wider);
    },
  };
}

/** What it says, in one line; nothing that stands in a field. */
function saidAt(element: Element): string | null {
  const said = wordsOf(element, undefined, 400).replace(/\s+/g, ' ').trim();
  return said === '' ? null : said.slice(0, 300);
}

/** The largest part of it with words. */
function narrower(element: Element): Element {
  const parts = [...(element.shadowRoot?.children ?? []), ...element.children];
  const [largest] = parts
    .map((part) => ({ part, size: (part.textContent ?? '').trim().length }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => other.size - one.size);
  return largest?.part ?? element;
}
