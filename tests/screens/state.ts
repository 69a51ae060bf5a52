import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales/say';

/** One screen in one state, with words a real desk could hold. */
export interface NamedState {
  /** Stands in addresses and file names. */
  name: string;
  draw: (locale: Locale) => ReactNode;
}

/** Both languages side by side, as everywhere. */
export const both = (fr: string, en: string) => (locale: Locale) => (locale === 'fr' ? fr : en);

/** What a screen says to its page; here nobody answers. */
export function deaf<Events extends object>(): Events {
  return new Proxy({} as Events, { get: () => () => {} });
}
/** The evening of a busy Saturday, wherever the clock of the machine stands. */
export const now = new Date(2026, 10, 21, 15, 42).getTime();
