/** Times as the desk writes them: short for today, with the day before that. */
export function shortTime(at: Date, language: string, now = new Date()): string {
  const today = at.toDateString() === now.toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(
    language === 'fr' ? 'fr-FR' : 'en-GB',
    today ? time : { ...day, ...time },
  ).format(at);
}

/** `04:12`, or `1:04:12` past the hour. */
export function length(from: Date, to: Date): string {
  const seconds = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
