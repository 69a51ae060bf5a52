import { createContext, useContext } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './items.module.css';

/** In how many rehearsed conversations each reminder would be said; null until a rehearsal has been held. */
export interface SpokenOften {
  all: number;
  times: ReadonlyMap<string, number>;
}
export const SpokenOften = createContext<SpokenOften | null>(null);

/** How often this reminder would be said, right where it can be narrowed down. */
export function Speaking({ reminder }: { reminder: string }) {
  const { say } = useTongue();
  const often = useContext(SpokenOften);
  if (!often) return null;
  return (
    <p className={look.often} aria-live="polite">
      {say('studio.speaking', { count: often.times.get(reminder) ?? 0, all: often.all })}
    </p>
  );
}
