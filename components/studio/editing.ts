import { createContext, useContext } from 'react';
import type { Pack } from '@/lib/packs/schema';
import type { EditedList } from '@/lib/studio/edits';

/** One item of one list: what is open for editing, or where to go. */
export interface Spot {
  list: EditedList;
  id: string;
}

/** The ways a part of the editor has of changing the pack. They stay the same from one drawing to the next. */
export interface Editing {
  /** `field` names what is being typed in: keystrokes in one field make one step back. */
  edit: (change: (pack: Pack) => Pack, field?: string) => void;
  /** Opens one item; null closes it. */
  open: (spot: Spot | null) => void;
  readOnly: boolean;
}

export const Editing = createContext<Editing | null>(null);

/** How this part of the editor changes the pack. */
export function useEditing(): Editing {
  const editing = useContext(Editing);
  if (!editing) throw new Error('An editor’s part must stand inside <Editing>.');
  return editing;
}
