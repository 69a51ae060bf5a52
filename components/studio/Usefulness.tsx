import { createContext, useContext } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Usefulness } from '@/lib/summaries/usefulness-schema';
import look from './items.module.css';

/** What came back of this pack, by reminder: what a release says, over five people or more. */
export const CameBack = createContext<ReadonlyMap<string, Usefulness>>(new Map());

/** In the order of the vocabulary: neighbours may be told together. */
const opinions = ['kept', 'already', 'retired'] as const;

/** Kept, "already did", retired, beside a reminder, as far as it may be told. */
export function Voices({ reminder }: { reminder: string }) {
  const { locale, say } = useTongue();
  const saying = useContext(CameBack).get(reminder)?.saying;
  if (!saying || saying.is === 'hidden') return null;
  const named = (from: number, to: number) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      opinions.slice(from, to + 1).map((opinion) => say(`studio.voices.${opinion}`)),
    );
  const told =
    saying.is === 'close'
      ? say('studio.voices.close')
      : saying.is === 'leaning'
        ? say('studio.voices.most', { what: named(saying.bucket, saying.bucket) })
        : saying.groups
            .map(({ from, to, tenths }) => say('studio.voices.tenths', { what: named(from, to), tenths }))
            .join(' · ');
  return (
    <span className={look.small}>
      {say('studio.voices', { people: saying.people })} {told}
    </span>
  );
}
