import { createContext, useContext } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Drift } from '@/lib/studio/drift';
import type { EditedList } from '@/lib/studio/edits';
import look from './items.module.css';

/** Translations that are missing or behind, by list and place: `reminders 3`. */
export const Drifts = createContext<ReadonlyMap<string, Drift[]>>(new Map());

export function byPlace(drifts: readonly Drift[]): Map<string, Drift[]> {
  const places = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const key = drift.path.slice(0, 2).join(' ');
    places.set(key, [...(places.get(key) ?? []), drift]);
  }
  return places;
}

/** In words: which translation of this item is missing, or has not followed. */
export function Drifted({ list, place }: { list: EditedList; place: number }) {
  const { say } = useTongue();
  const drifts = useContext(Drifts).get(`${list} ${place}`);
  if (!drifts) return null;
  const told = [...new Set(drifts.map(({ side, kind }) => `${kind} ${side}`))].map((one) => {
    const [kind = 'missing', side = 'en'] = one.split(' ') as [Drift['kind'], Drift['side']];
    const name = side === 'en' || side === 'fr' ? say(`language.${side}`) : `${say('language.fr')} · ${side}`;
    return say(`studio.drift.${kind}`, { side: name });
  });
  return <span className={look.drift}>{told.join(' · ')}</span>;
}
