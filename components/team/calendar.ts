import type { Locale } from '@/lib/locales/say';
import { mondayOf } from '@/lib/summaries/week';

const tags = { en: 'en-GB', fr: 'fr-FR' } as const;

/** `23 novembre`; with its year when that is not today's. A calendar day is the same day everywhere. */
export function dayIn(locale: Locale, date: string, today: string): string {
  const withYear = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const said = new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...withYear,
  }).format(Date.parse(date));
  // The first of a month is the only one French counts as first.
  return locale === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

/** A week by its Monday: `23 novembre`. */
export const weekIn = (locale: Locale, week: string, today: string): string =>
  dayIn(locale, mondayOf(week).toISOString().slice(0, 10), today);

/** `3`, `2,5`. */
const numberIn = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(value);

/** A median of days, for a sentence: `many` says whether there is any, and whether it is said in the singular. */
export const medianIn = (locale: Locale, median: number) => ({
  median: numberIn(locale, median),
  many: median === 0 ? 'none' : median <= 1 || (locale === 'fr' && median < 2) ? 'one' : 'many',
});
