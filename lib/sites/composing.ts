import type { Composer } from '../interactions/schema';

/** How long "busy" is held after the draft last changed, in ms (evidence rule A3). */
const held = 3_000;

export interface Composing {
  /** What was in the editor when it opened: a quote or a signature is not writing. */
  first: string | null;
  draft: string | null;
  changedAt: number;
}
export const notComposing: Composing = { first: null, draft: null, changedAt: Number.NEGATIVE_INFINITY };

/** The editor as it is now. Nothing about how fast or when: only whether it has just changed. */
export function noteDraft(before: Composing, draft: string | null, now: number): Composing {
  if (draft === null) return notComposing;
  if (before.draft === null) return { ...notComposing, first: draft, draft };
  return draft === before.draft ? before : { ...before, draft, changedAt: now };
}

/** Busy: changed a moment ago, or half-written with the cursor in it. */
export function composerState(
  { first, draft, changedAt }: Composing,
  hasCursor: boolean,
  now: number,
): Composer {
  if (draft === null) return 'absent';
  if (now - changedAt < held) return 'busy';
  return hasCursor && draft !== first && draft.trim() !== '' ? 'busy' : 'idle';
}
