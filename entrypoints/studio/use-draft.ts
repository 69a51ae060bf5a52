import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { editable } from '@/lib/studio/editable';
import { canRedo, canUndo, edited, type History, historyOf, redone, undone } from '@/lib/studio/history';
import { entryOf, keepDraft } from '@/lib/studio/store';
import { type Keeper, type Kept, keeper } from './keeper';
import { useLock } from './use-lock';

interface Draft {
  history: History<Pack> | null;
  /** Code that is no pack just now, kept as it was typed. */
  code: string | null;
}

/** One pack being written: what it is, what it was, and that it is kept at every change. */
export function useDraft(id: string) {
  const lock = useLock(id);
  const draft = useRef<Draft>({ history: null, code: null });
  const [, draw] = useState(0);
  const [kept, setKept] = useState<Kept>('kept');
  const [state, setState] = useState<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  const [removed, setRemoved] = useState(false);
  const disk = useRef<Keeper | null>(null);
  disk.current ??= keeper((text) => keepDraft(id, text, Date.now()), setKept);

  // While another window writes, this one follows what it keeps; once it is ours, what is typed here counts.
  const stored = useLiveQuery(() => (lock === 'mine' ? null : entryOf(id).catch(() => null)), [id, lock]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when another window has written
  useEffect(() => {
    if (lock === 'asking') return;
    let current = true;
    entryOf(id).then(
      (entry) => {
        if (!current) return;
        if (!entry) return setState('missing');
        const pack = editable(entry.draft);
        draft.current = { history: pack && historyOf(pack), code: pack ? null : entry.draft };
        setState('ready');
        draw((times) => times + 1);
      },
      () => current && setState('failed'),
    );
    return () => {
      current = false;
    };
  }, [id, lock, stored?.changedAt]);

  const change = useCallback((next: Draft) => {
    draft.current = next;
    draw((times) => times + 1);
    const { history, code } = next;
    disk.current?.put(() => code ?? (history ? textOf(history.present) : ''));
  }, []);
  const edit = useCallback(
    (make: (pack: Pack) => Pack, field?: string) => {
      const { history } = draft.current;
      if (!history || lock !== 'mine') return;
      const next = edited(history, make(history.present), { now: Date.now(), ...(field && { field }) });
      setRemoved(field?.startsWith('remove ') === true);
      if (next !== history) change({ history: next, code: null });
    },
    [change, lock],
  );
  const step = useCallback(
    (which: typeof undone) => {
      const { history, code } = draft.current;
      setRemoved(false);
      if (history && lock === 'mine' && code === null) change({ history: which(history), code: null });
    },
    [change, lock],
  );
  const undo = useCallback(() => step(undone), [step]);
  const redo = useCallback(() => step(redone), [step]);
  const { history, code } = draft.current;
  return {
    state,
    pack: history?.present ?? null,
    code,
    kept,
    elsewhere: lock === 'elsewhere',
    mine: lock === 'mine',
    removed,
    canUndo: history !== null && code === null && canUndo(history),
    canRedo: history !== null && code === null && canRedo(history),
    edit,
    undo,
    redo,
    /** Back to the last text that was a pack. */
    dropCode: useCallback(() => change({ ...draft.current, code: null }), [change]),
    /** What was typed as code: a pack is one step further; anything else is kept as it is. */
    writeCode: useCallback(
      (text: string) => {
        if (lock !== 'mine') return;
        const { history: before } = draft.current;
        const pack = editable(text);
        if (!pack) return change({ history: before, code: text });
        const next = before ? edited(before, pack, { now: Date.now(), field: 'code' }) : historyOf(pack);
        change({ history: next, code: null });
      },
      [change, lock],
    ),
  };
}
