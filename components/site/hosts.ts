import type { Locale } from '@/lib/locales/say';
import { hostIn } from '@/lib/sites/origin';

/** Several things in a row, as the language puts them: `a, b et c`. */
export const listed = (locale: Locale, things: string[]): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'fr-FR').format(things);

/** Match patterns as addresses people know; '' for none. */
export const saidHosts = (locale: Locale, hosts: string[]): string => listed(locale, hosts.map(hostIn));
