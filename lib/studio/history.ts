import { second } from '../clock';

/** What was, what is, what was taken back: as long as the studio is open, nothing is ever too far to undo. */
export interface History<T> {
  past: readonly T[];
  present: T;
  /** Nearest first. */
  future: readonly T[];
  /** The last edit, while another may still become one step with it. */
  last: Edit | null;
}

export interface Edit {
  now: number;
  /** Typing in one field makes one step as long as no pause is longer than a second. */
  field?: string;
  /** One gesture (a drag, a replacement everywhere): however long it takes, one step. */
  mark?: string;
}

/** A history that begins here. */
export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], last: null });

/** One edit further. What had been taken back is gone; nothing happens when nothing changed. */
export function edited<T>(history: History<T>, present: T, edit: Edit): History<T> {
  if (present === history.present) return history;
  const past = isSameStep(history.last, edit) ? history.past : [...history.past, history.present];
  return { past, present, future: [], last: edit };
}

function isSameStep(last: Edit | null, edit: Edit): boolean {
  if (last === null) return false;
  if (edit.mark !== undefined || last.mark !== undefined) return edit.mark === last.mark;
  const pause = edit.now - last.now;
  return edit.field !== undefined && edit.field === last.field && pause >= 0 && pause <= second;
}

/** One step back; the same history when there is none. */
export function undone<T>({ past, present, future, ...rest }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future], last: null };
}

/** One step forward again; the same history when there is none. */
export function redone<T>({ past, present, future, ...rest }: History<T>): History<T> {
  if (future.length === 0) return { past, present, future, ...rest };
  return { past: [...past, present], present: future[0] as T, future: future.slice(1), last: null };
}

export const canUndo = ({ past }: History<unknown>): boolean => past.length > 0;
export const canRedo = ({ future }: History<unknown>): boolean => future.length > 0;
