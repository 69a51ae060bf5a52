import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the button somebody just pressed leaves the screen, the focus would fall back to the page's start:
 * it lands on `place` instead, or on the first `inside` it. Focus that is elsewhere is never taken.
 */
export function useLanding(place: RefObject<HTMLElement | null>, inside?: 'button' | '[data-next]') {
  const lastInside = useRef<Element | null>(null);
  useEffect(() => {
    const root = place.current;
    const leaving = new AbortController();
    const remember = ({ target }: FocusEvent) => {
      lastInside.current = target as Element;
    };
    const forget = ({ target }: FocusEvent) => {
      // An element taken away blurs too, in Chromium while it still stands: a moment later it does not, and only a
      // blur that leaves it standing is somebody's wish.
      queueMicrotask(() => {
        if ((target as Element).isConnected && lastInside.current === target) lastInside.current = null;
      });
    };
    root?.addEventListener('focusin', remember, { signal: leaving.signal });
    root?.addEventListener('focusout', forget, { signal: leaving.signal });
    return () => leaving.abort();
  }, [place]);
  useEffect(() => {
    if (!lastInside.current || lastInside.current.isConnected) return;
    lastInside.current = null;
    if (document.activeElement === document.body)
      (inside ? place.current?.querySelector<HTMLElement>(inside) : place.current)?.focus();
  });
}
