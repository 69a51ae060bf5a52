import { useEffect, useState } from 'react';

/**
 * Does this window write in this pack? One does at a time; the others read, and the next in line takes over
 * when it closes. `asking`: a moment, before anything is known.
 */
export function useLock(id: string): 'asking' | 'mine' | 'elsewhere' {
  const [held, setHeld] = useState<'asking' | 'mine' | 'elsewhere'>('asking');
  useEffect(() => {
    const leaving = new AbortController();
    const left = new Promise<void>((leave) => leaving.signal.addEventListener('abort', () => leave()));
    const name = `aparte-studio ${id}`;
    const hold = () => {
      setHeld('mine');
      return left;
    };
    const wait = () =>
      navigator.locks.request(name, { signal: leaving.signal }, hold).catch(() => {
        // Only leaving ends the wait.
      });
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (leaving.signal.aborted) return;
      if (lock) return hold();
      setHeld('elsewhere');
      void wait();
    });
    return () => leaving.abort();
  }, [id]);
  return held;
}
