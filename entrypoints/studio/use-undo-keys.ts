import { useEffect } from 'react';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), anywhere in the pack: fields would only undo themselves. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const leaving = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const step = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (!step) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', onKey, { signal: leaving.signal });
    return () => leaving.abort();
  }, [undo, redo]);
}
