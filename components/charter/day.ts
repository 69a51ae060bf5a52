import { dayDate } from '@/components/say/week-days';
import type { Locale } from '@/lib/locales/say';

/** `1er décembre 2026`: an agreement outlives its year. */
export const wholeDay = (locale: Locale, day: string): string => `${dayDate(locale, day)} ${day.slice(0, 4)}`;
