import type { Locale } from '@/lib/locales/say';

/** `16:30` in French and for most; English follows the British clock, as offices write it. */
export const clockTime = (locale: Locale, at: number) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { hour: '2-digit', minute: '2-digit' }).format(
    at,
  );

const calendars: Partial<Record<Locale, Intl.DateTimeFormat>> = {};
/** `samedi 21 novembre`; made once per language, because a journal writes it for thousands of rows. */
export function dayName(locale: Locale, at: number): string {
  calendars[locale] ??= new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const name = calendars[locale].format(at);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same calendar day, where the reader is. */
export const sameDay = (one: number, other: number) =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** «first», «second» as the language quotes; each kept whole, with its own quotation marks. */
export const quoted = (locale: Locale, words: readonly string[]) =>
  words.map((word) => (locale === 'fr' ? `«\u00a0${word}\u00a0»` : `“${word}”`)).join(', ');
