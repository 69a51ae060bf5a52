import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { JournalEvents, JournalView, Narrowed } from '@/components/journal/view';
import { saveFile } from '@/components/plain/save-file';
import type { ReflectionView } from '@/components/reflection/view';
import { second } from '@/lib/clock';
import type { Say } from '@/lib/locales/say';
import { exportJournal } from '@/lib/reflections/export';
import { plainReflection } from '@/lib/reflections/plain';
import type { Reflection } from '@/lib/reflections/schema';
import { fitsSearch } from '@/lib/reflections/search';
import { dropDraft, erase, everything, keep, keepDraft, latest, remove } from '@/lib/reflections/store';

/** Entries a page of the journal shows; earlier ones come a page at a time. */
const pageLength = 50;
/** How long a deleted entry can be brought back, in ms. */
const regretFor = 10 * second;

/** The journal as it is now: the store's own changes draw it again, from whichever window they come. */
export function useJournal(
  questions: Record<string, string>,
  sites: Record<string, string>,
  say: Say,
): { view: Omit<JournalView, 'canShare'>; on: Omit<JournalEvents, 'share'> } {
  const [search, setSearch] = useState('');
  const [narrowed, setNarrowed] = useState<Narrowed>(null);
  const [length, setLength] = useState(pageLength);
  const [editing, setEditing] = useState<ReflectionView | null>(null);
  const [removed, setRemoved] = useState<Reflection | null>(null);
  const [erased, setErased] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const taps = (one: Reflection) => `${plainReflection(one, say)} ${questions[one.question ?? ''] ?? ''}`;
  const found = useLiveQuery(
    () => latest((one) => fitsSearch(one, search, narrowed, taps), length + 1).catch(() => 'failed' as const),
    [search, narrowed, length, attempt, say],
  );
  const entries = Array.isArray(found) ? found : [];

  const view: Omit<JournalView, 'canShare'> = {
    state: found === undefined ? 'loading' : found === 'failed' ? 'failed' : 'ready',
    entries: entries.slice(0, length),
    more: entries.length > length,
    search,
    narrowed,
    questions,
    sites,
    editing,
    removed,
    erased,
    now: Date.now(),
  };

  const on: Omit<JournalEvents, 'share'> = {
    search: setSearch,
    narrow: setNarrowed,
    showEarlier: () => setLength((now) => now + pageLength),
    edit: (id) => {
      const draft = entries.find((one) => one.id === id);
      const question = questions[draft?.question ?? ''] ?? null;
      if (draft) setEditing({ draft, question, asked: true, restored: false, state: 'writing' });
    },
    remove: (id) => {
      const one = entries.find((entry) => entry.id === id);
      if (!one) return;
      void remove(id);
      setRemoved(one);
      setTimeout(() => setRemoved((now) => (now?.id === id ? null : now)), regretFor);
    },
    bringBack: () => {
      if (removed) void keep(removed);
      setRemoved(null);
    },
    exportAll: () =>
      void everything().then((all) => saveFile('aparte-journal.json', exportJournal(all, new Date()))),
    eraseAll: () => void erase().then(() => setErased(true)),
    tryAgain: () => setAttempt((now) => now + 1),
    changeReflection: (part) => {
      if (!editing) return;
      const draft = { ...editing.draft, ...part, changedAt: Date.now() };
      setEditing({ ...editing, draft, state: 'writing' });
      // A crash half-way: the panel finds the change and offers it again.
      void keepDraft(draft).catch(() => undefined);
    },
    saveReflection: () => {
      if (!editing) return;
      setEditing({ ...editing, state: 'saving' });
      keep(editing.draft).then(
        () => setEditing(null),
        () => setEditing({ ...editing, state: 'failed' }),
      );
    },
    nothingToNote: () => {
      if (editing) void dropDraft(editing.draft.id);
      setEditing(null);
    },
    copyReflection: () => {
      if (editing) void navigator.clipboard.writeText(plainReflection(editing.draft, say));
    },
  };
  return { view, on };
}
