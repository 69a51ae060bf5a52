/**
 * Holds a draft for this window, so that another window's panel does not take it for one left behind.
 * Returns how to let go; null when another window holds it.
 */
export function holdDraft(id: string, signal: AbortSignal): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(`aparte draft ${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((letGo) => {
        signal.addEventListener('abort', () => letGo());
        resolve(letGo);
      });
    });
  });
}
