import { useCallback, useEffect, useState } from 'react';
import { type PlaceId, places } from '@/components/studio/view';

export interface Route {
  /** null: the library. */
  pack: string | null;
  place: PlaceId;
}

/** Where one is stands in the address: the browser's own way back works, and so does a reload. */
export function useRoute(): { route: Route; go: (route: Route) => void } {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('hashchange', () => setRoute(routeNow()), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  const go = useCallback(({ pack, place }: Route) => {
    location.hash = pack === null ? '' : `/${encodeURIComponent(pack)}/${place}`;
    // The hash's own event comes a little later; the screen need not wait for it.
    setRoute({ pack, place });
  }, []);
  return { route, go };
}

function routeNow(): Route {
  const [, pack = '', wanted = ''] = location.hash.replace(/^#/, '').split('/');
  const place = places.find((one) => one === wanted) ?? 'about';
  try {
    return { pack: decodeURIComponent(pack) || null, place };
  } catch {
    return { pack: null, place };
  }
}
