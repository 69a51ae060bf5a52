import { dayDate } from '@/components/say/week-days';
import { day } from '@/lib/clock';
import type { Locale } from '@/lib/locales/say';
import { mondayOf } from '@/lib/summaries/week';

const tagOf = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'fr-FR');
const dayOf = (utcDay: Date) => utcDay.toISOString().slice(0, 10);

/** `lundi 23 novembre`, `dimanche 29 novembre 2026`. */
export function daysOf(locale: Locale, week: string): { from: string; to: string } {
  const monday = mondayOf(week);
  const sunday = new Date(monday.getTime() + 6 * day);
  const named = (at: Date) => {
    const name = new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', weekday: 'long' }).format(at);
    return `${name} ${dayDate(locale, dayOf(at))}`;
  };
  return { from: named(monday), to: `${named(sunday)} ${sunday.getUTCFullYear()}` };
}

/** Its Monday, for a sentence: `23 novembre`. */
export const mondayIn = (locale: Locale, week: string) => dayDate(locale, dayOf(mondayOf(week)));

/** Its Monday, under a line: `23 nov.` */
export function mondayUnder(locale: Locale, week: string): string {
  const how = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  const said = new Intl.DateTimeFormat(tagOf(locale), how).format(mondayOf(week));
  return locale === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
