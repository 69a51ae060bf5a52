import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { LibraryEvents, LibraryView, PlaceId } from '@/components/studio/view';
import { second } from '@/lib/clock';
import { builtInPacks } from '@/lib/packs/catalogue';
import { fingerprint } from '@/lib/packs/fingerprint';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { editable } from '@/lib/studio/editable';
import { freshPackId } from '@/lib/studio/fresh-id';
import { duplicate, newPack } from '@/lib/studio/new-pack';
import { overCore } from '@/lib/studio/over-core';
import { bringBack, entries, keepEntry, removePack, versionsOf } from '@/lib/studio/store';
import { openPackFile } from './open-pack-file';
import { shelved } from './shelved';

/** How long a deleted pack can be brought back, in ms. */
const regretFor = 20 * second;
type Removed = Awaited<ReturnType<typeof removePack>>;

/** The library, and everything that can be done in it. */
export function useLibrary(onOpen: (id: string, place?: PlaceId) => void): {
  view: LibraryView;
  on: LibraryEvents;
} {
  const { say } = useTongue();
  const [attempt, setAttempt] = useState(0);
  const [removed, setRemoved] = useState<(Removed & { id: string; name: string }) | null>(null);
  const [refused, setRefused] = useState<LibraryView['refused']>(null);
  const [signed, setSigned] = useState<LibraryView['signed']>(null);
  const found = useLiveQuery(
    () => Promise.all([entries(), versionsOf()]).catch(() => 'failed' as const),
    [attempt],
  );
  const [all, versions] = Array.isArray(found) ? found : [[], []];
  const packs = all.map((entry) =>
    shelved(
      entry,
      versions.filter(({ pack }) => pack === entry.id),
    ),
  );
  const takenIds = () => [...all.map(({ id }) => id), ...builtInPacks.map(({ id }) => id)];

  const keep = ({ id }: Pack, draft: string) =>
    keepEntry({ id, state: 'draft', draft, changedAt: Date.now(), publishedVersions: [] });
  async function shelve(pack: Pack, text = textOf(pack), place?: PlaceId) {
    await keep(pack, text);
    onOpen(pack.id, place);
  }
  /** Whose it is comes first; a pack nobody signed has nothing to tell, and opens. */
  async function take(pack: Pack, text: string, key: string | null) {
    if (key === null) return shelve(pack, text);
    await keep(pack, text);
    const { id, name, publisher = null } = pack;
    setSigned({ id, name, claims: publisher, fingerprint: await fingerprint(key) });
  }
  const copyOf = ({ name }: Pack) => ({
    en: `${name.en} (copy)`.slice(0, 80),
    fr: `${name.fr} (copie)`.slice(0, 80),
  });
  const copy = (pack: Pack) => {
    const name = copyOf(pack);
    void shelve(duplicate(pack, freshPackId(name.en, takenIds()), name));
  };
  return {
    view: {
      state: found === undefined ? 'loading' : found === 'failed' ? 'failed' : 'ready',
      packs,
      removed,
      refused,
      signed,
      now: Date.now(),
    },
    on: {
      begin: (name, layer, place) => {
        const id = freshPackId(name, takenIds());
        const pack = newPack({ id, name: { en: name, fr: name }, layer });
        void shelve(pack, textOf(pack), place);
      },
      openFile: (file) =>
        void openPackFile(file, takenIds(), say).then((opened) => {
          if ('refused' in opened) return setRefused(opened.refused);
          setRefused(null);
          return take(opened.pack, opened.text, opened.key);
        }),
      copyCore: () => {
        const core = builtInPacks.find(({ id }) => id === 'core');
        if (!core) return;
        const name = copyOf(core);
        void shelve(overCore(core, freshPackId(name.en, takenIds()), name));
      },
      open: (id) => onOpen(id),
      duplicate: (id) => {
        const pack = editable(all.find((entry) => entry.id === id)?.draft ?? '');
        if (pack) copy(pack);
      },
      remove: (id) => {
        const name = packs.find((one) => one.id === id)?.name?.en ?? id;
        void removePack(id).then((gone) => {
          setRemoved({ ...gone, id, name });
          setTimeout(() => setRemoved((now) => (now?.id === id ? null : now)), regretFor);
        });
      },
      bringBack: () => {
        if (removed?.entry) void bringBack(removed.entry, removed.versions);
        setRemoved(null);
      },
      tryAgain: () => setAttempt((now) => now + 1),
    },
  };
}
