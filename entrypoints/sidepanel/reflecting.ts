import { second } from '@/lib/clock';
import { begin, isBegun } from '@/lib/reflections/begin';
import { type Draft, obstacleCauses, type Reflection } from '@/lib/reflections/schema';
import { dropDraft, keep, keepDraft, lastDraft } from '@/lib/reflections/store';
import { dropAside, keepAside, lastAside } from './aside';
import { holdDraft } from './draft-lock';
import type { Kept, PanelState } from './state';

/** How long "kept" stays on screen. */
const thanksFor = 6 * second;

export interface Reflecting {
  start: (about: Reflection['about'], question: string | null, asked: boolean) => void;
  restore: () => Promise<void>;
  change: (part: Partial<Draft>) => void;
  save: () => Promise<void>;
  leave: () => Promise<void>;
}

/** The life of a half-written reflection: kept at every change, let go only when it is safe elsewhere. */
export function reflecting(state: Kept<PanelState>, signal: AbortSignal): Reflecting {
  let release = () => {};
  let lastKept: Promise<unknown> = Promise.resolve();

  const open = async (draft: Draft, asked: boolean, restored: boolean) => {
    if (state.get().reflection) return;
    const held = await holdDraft(draft.id, signal);
    if (!held) return;
    release = held;
    state.change(() => ({ reflection: { draft, asked, restored, state: 'writing' } }));
  };
  const close = () => {
    release();
    state.change(() => ({ reflection: null }));
  };
  const keepSafe = (draft: Draft) => {
    // One after the other: an older text must never overtake a newer one.
    lastKept = lastKept.then(() => keepDraft(draft)).catch(() => keepAside(draft));
  };

  return {
    start: (about, question, asked) =>
      void open(begin(crypto.randomUUID(), about, question, Date.now()), asked, false),

    restore: async () => {
      const aside = await lastAside();
      if (aside && isBegun(aside)) await open(aside, false, true);
      // Asked in any case: a journal that cannot be opened has to be named.
      const left = await lastDraft();
      if (left && isBegun(left)) await open(left, false, true);
    },

    change: (part) => {
      const { reflection } = state.get();
      if (!reflection) return;
      const draft = { ...reflection.draft, ...part, changedAt: Date.now() };
      state.change(() => ({ reflection: { ...reflection, draft, state: 'writing' } }));
      if (isBegun(draft)) keepSafe(draft);
    },

    save: async () => {
      const { reflection } = state.get();
      if (!reflection || reflection.state === 'saving') return;
      state.change(() => ({ reflection: { ...reflection, state: 'saving' } }));
      try {
        await lastKept;
        await keep({ ...reflection.draft, writtenAt: Date.now() });
        await dropAside(reflection.draft.id);
        state.change(() => ({
          justKept: reflection.draft.id,
          lastObstacle: obstacleCauses.some((cause) => cause === reflection.draft.cause),
        }));
        setTimeout(() => state.change(() => ({ justKept: null })), thanksFor);
        close();
      } catch {
        state.change(() => ({ reflection: { ...reflection, state: 'failed' } }));
      }
    },

    leave: async () => {
      const { reflection } = state.get();
      if (!reflection) return;
      close();
      await lastKept;
      await dropAside(reflection.draft.id);
      await dropDraft(reflection.draft.id);
    },
  };
}
