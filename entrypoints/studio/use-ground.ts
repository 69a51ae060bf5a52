import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { packIn } from '@/lib/packs/active';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { Severity } from '@/lib/packs/check';
import { layered } from '@/lib/packs/layers';
import { layers, type Pack } from '@/lib/packs/schema';
import { compareVersions } from '@/lib/packs/version';
import type { PublishedVersion } from '@/lib/studio/state-schema';
import { entries, versionsOf, weights } from '@/lib/studio/store';

const none: Severity = {};

/** What a pack of this layer lies on: Aparté's own, and what this studio has published in the layers between. */
export function useGround(id: string, layer: Pack['layer']) {
  const severity = useLiveQuery(() => weights().catch(() => none), []) ?? none;
  const stored = useLiveQuery(() => Promise.all([entries(), versionsOf()]).catch(() => null), []);
  const texts = useMemo(() => {
    const [all, rows] = stored ?? [[], []];
    const offered = all.filter((entry) => entry.id !== id && entry.state === 'published');
    return offered.flatMap((entry) => newestOf(rows, entry.id)?.text ?? []);
  }, [stored, id]);
  // By their texts: a draft that is kept elsewhere does not lay the ground anew.
  const known = JSON.stringify(texts);
  const packs = useMemo(() => {
    if (layer === 'core') return [];
    const between = (JSON.parse(known) as string[]).flatMap((text) => packIn(text) ?? []);
    const rank = layers.indexOf(layer);
    return [...builtInPacks, ...between.filter((one) => layers.indexOf(one.layer) < rank)];
  }, [known, layer]);
  const whole = useMemo(() => (packs.length > 0 ? layered(packs) : null), [packs]);
  return { packs, whole, severity };
}

const newestOf = (rows: readonly PublishedVersion[], pack: string) =>
  rows
    .filter((row) => row.pack === pack)
    .sort((one, other) => compareVersions(other.version, one.version))[0];
