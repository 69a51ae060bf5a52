import { useCallback, useEffect, useState } from 'react';

/** The journal itself, or the place where a week is shared. */
type Place = 'journal' | 'share';

/** Where one is stands in the address: the browser's own way back works, and so does a reload. */
export function usePlace(): { place: Place; go: (place: Place) => void } {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('hashchange', () => setPlace(placeNow()), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  const go = useCallback((to: Place) => {
    location.hash = to === 'share' ? '/share' : '/';
    setPlace(to);
  }, []);
  return { place, go };
}

const placeNow = (): Place => (location.hash === '#/share' ? 'share' : 'journal');
