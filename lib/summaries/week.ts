import { day } from '../clock';

/** The ISO week in which this instant falls, on the calendar of this time zone: `2026-W48`. */
export function weekAt(instant: number, zone: string): string {
  const [year = 0, month = 1, date = 1] = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
  })
    .format(instant)
    .split('-')
    .map(Number);
  return weekOfDay(Date.UTC(year, month - 1, date));
}

/** The Thursday decides to which year a week belongs. */
function weekOfDay(utcDay: number): string {
  const thursday = utcDay + (3 - ((new Date(utcDay).getUTCDay() + 6) % 7)) * day;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Its Monday, as a date at UTC midnight: for saying which days it had, never for an instant. */
export function mondayOf(week: string): Date {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
  return new Date(firstMonday + (number - 1) * 7 * day);
}

/** So many weeks later, or earlier when negative. */
export const weeksFrom = (week: string, many: number): string =>
  weekOfDay(mondayOf(week).getTime() + many * 7 * day);

/** The last week that is over in this time zone. */
export const lastWeek = (now: number, zone: string): string => weeksFrom(weekAt(now, zone), -1);

/** Its first instant and the first one after it, in this time zone, in ms. */
export const boundsOf = (week: string, zone: string): { from: number; to: number } => ({
  from: midnightOf(mondayOf(week).getTime(), zone),
  to: midnightOf(mondayOf(weeksFrom(week, 1)).getTime(), zone),
});

/** The instant at which this calendar day begins there: twice, because the first guess may stand across a change of hour. */
function midnightOf(utcDay: number, zone: string): number {
  const guess = utcDay - offsetAt(utcDay, zone);
  return utcDay - offsetAt(guess, zone);
}

/** How far ahead of UTC the clocks there are, in ms. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return there - Math.floor(instant / 1_000) * 1_000;
}

/** A time zone this browser knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
