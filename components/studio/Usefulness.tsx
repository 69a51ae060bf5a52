import { createContext, useContext } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Usefulness } from '@/lib/studio/usefulness-schema';
import look from './items.module.css';

/** What came back of this pack, by reminder: counts over five voices or more. */
export const CameBack = createContext<ReadonlyMap<string, Usefulness>>(new Map());

/** Kept, retired, "already did", beside a reminder. What fewer than three said is not told. */
export function Voices({ reminder }: { reminder: string }) {
  const { say } = useTongue();
  const found = useContext(CameBack).get(reminder);
  if (!found) return null;
  const counts = (['kept', 'retired', 'already'] as const).flatMap((kind) => {
    const count = found[kind];
    return count === null ? [] : [say(`studio.voices.${kind}`, { count })];
  });
  return (
    <span className={look.small}>
      {say('studio.voices', { voices: found.voices })} {counts.join(' · ') || say('studio.voices.few')}
    </span>
  );
}
