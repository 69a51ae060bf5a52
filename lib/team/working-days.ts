import { day } from '../clock';

/** Days since a Monday long ago, of a calendar day like `2026-11-23`. */
const fromMonday = (date: string) => Date.parse(date) / day + 3;
/** Mondays to Fridays from that Monday on, this day included. */
function upTo(days: number): number {
  const whole = Math.floor(days / 7);
  return whole * 5 + Math.min(days - whole * 7 + 1, 5);
}

/** Mondays to Fridays after the first day, the second included: from a Friday to the Monday after it, one. */
export const workingDays = (from: string, to: string): number =>
  Math.max(0, upTo(fromMonday(to)) - upTo(fromMonday(from)));

/** The first day that is so many working days later: no day at all is the day itself. */
export function workingDaysLater(from: string, many: number): string {
  let at = Date.parse(from);
  while (workingDays(from, dateOf(at)) < many) at += day;
  return dateOf(at);
}

const dateOf = (utcDay: number) => new Date(utcDay).toISOString().slice(0, 10);
