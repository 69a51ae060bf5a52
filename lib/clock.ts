export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A shift has no fixed hour: a new one begins this long after the last began. */
export const longestShift = 12 * hour;
/** The day on this person's calendar: `2027-03-21`. */
export function calendarDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
