import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Address, type Locale, type Say, speaker } from '@/lib/locales/say';

interface Tongue {
  locale: Locale;
  say: Say;
}
const Tongue = createContext<Tongue | null>(null);

interface SpokenProps {
  locale: Locale;
  register: Address;
  children: ReactNode;
}

/** Every screen speaks through this: the language, and *vous* or *tu*. */
export function Spoken(props: SpokenProps) {
  const { locale } = props;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <SpokenWithin {...props} />;
}

/** A part of a screen that speaks otherwise than the page around it. */
export function SpokenWithin({ locale, register, children }: SpokenProps) {
  const tongue = useMemo(() => ({ locale, say: speaker(locale, register) }), [locale, register]);
  return <Tongue value={tongue}>{children}</Tongue>;
}

export function useTongue(): Tongue {
  const tongue = useContext(Tongue);
  if (!tongue) throw new Error('A screen must stand inside <Spoken>.');
  return tongue;
}
