import { useLayoutEffect, useMemo, useRef } from 'react';
import type { JournalEvents } from './view';

type EntryEvents = Pick<JournalEvents, 'edit' | 'remove'>;

/** The same two answers at every drawing, so that days need not be drawn again; each calls the latest. */
export function useSteady(on: EntryEvents): EntryEvents {
  const latest = useRef(on);
  useLayoutEffect(() => {
    latest.current = on;
  });
  return useMemo(
    () => ({ edit: (id) => latest.current.edit(id), remove: (id) => latest.current.remove(id) }),
    [],
  );
}
