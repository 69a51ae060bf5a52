import { hour, longestShift } from '../clock';
import type { Settings, Shift } from './schema';

/** The shift that runs now: a new one when the last began long ago. */
export function shiftAt(last: Shift, now: number): Shift {
  if (last.startedAt > 0 && now - last.startedAt < longestShift && now >= last.startedAt) return last;
  return { number: last.number + 1, startedAt: now, intention: null, conversations: last.conversations };
}

/** Until when nothing is said; null when speaking is allowed, Infinity for good. */
export function silentUntil(
  { silence }: Pick<Settings, 'silence'>,
  running: Shift,
  now: number,
): number | null {
  if (silence === null) return null;
  if (silence === 'ever') return Number.POSITIVE_INFINITY;
  if ('until' in silence) return silence.until > now ? silence.until : null;
  return silence.shift === running.number ? running.startedAt + longestShift : null;
}

/** What is kept when the agent asks for silence of this length. */
export function silenceOf(
  length: 'hour' | 'shift' | 'ever',
  { number }: Pick<Shift, 'number'>,
  now: number,
): Settings['silence'] {
  if (length === 'ever') return 'ever';
  return length === 'hour' ? { until: now + hour } : { shift: number };
}
