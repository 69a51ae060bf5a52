import type { Locale } from '@/lib/locales/say';
import { mondayOf, weeksFrom } from '@/lib/summaries/week';

const tags = { en: 'en-GB', fr: 'fr-FR' } as const;
const dayLength = 86_400_000;

/** `48` and `23–29 novembre 2026`: a week as people say it. */
export function saidWeek(locale: Locale, week: string): { number: number; days: string } {
  const calendar = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  const sunday = mondayOf(weeksFrom(week, 1)).getTime() - dayLength;
  return {
    number: Number(week.slice(-2)),
    days: calendar.formatRange(mondayOf(week).getTime(), sunday),
  };
}

/** A day without an hour: `25 novembre 2026`. */
export const saidDay = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
