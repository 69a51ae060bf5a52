import { useEffect, useState } from 'react';
import { library, type Sample } from '@/lib/rehearsals/catalogue';

/** The conversations that come with Aparté, once the pack itself is on the screen; null until then. */
export function useLibrarySamples(isShown: boolean): readonly Sample[] | null {
  const [known, setKnown] = useState<readonly Sample[] | null>(null);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setKnown(library()));
    return () => clearTimeout(timer);
  }, [isShown]);
  return known;
}
