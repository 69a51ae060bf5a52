import type { Locale } from '@/lib/locales/say';
import { mondayOf } from '@/lib/summaries/week';

/** The Monday and the Sunday of a week, as people write them: `16` and `22 novembre`. */
export function weekDays(locale: Locale, week: string): { from: string; to: string } {
  const monday = mondayOf(week);
  const sunday = new Date(monday.getTime());
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  const whole = dated(locale, monday);
  const from = monday.getUTCMonth() === sunday.getUTCMonth() ? (whole.split(' ')[0] ?? whole) : whole;
  return { from, to: dated(locale, sunday) };
}

/** A calendar day like `2026-12-03`, as people write it. */
export const dayDate = (locale: Locale, day: string): string => dated(locale, new Date(day));

function dated(locale: Locale, utcDay: Date): string {
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(utcDay);
  // The first of a month is the only day that French counts as a rank.
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
}
