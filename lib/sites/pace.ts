/** Readings lately, oldest first; four are enough to know. */
export type Pace = readonly { at: number; isNews: boolean }[];

const second = 1_000;
/** A page bears four readings a second. Whatever changes may have two: the others are kept for a new message. */
const most = 4;
const mostForAnything = 2;
/** Between two readings for the same reason, in ms. */
const rest = second / most;
/** A tool draws a message in several strokes: a moment, and it is read once. */
const stroke = 30;

/** How long the next reading waits, in ms. A new message waits for other messages, never for a clock that ticks. */
export function pauseBefore(pace: Pace, isNews: boolean, now: number): number {
  const alike = pace.filter((reading) => reading.isNews === isNews);
  const before = (readings: Pace, nth: number) => readings.at(-nth)?.at ?? Number.NEGATIVE_INFINITY;
  const free = isNews
    ? before(alike, 1) + rest
    : Math.max(before(pace, 1) + rest, before(alike, mostForAnything) + second);
  return Math.max(stroke, free - now, before(pace, most) + second - now);
}

export const afterReading = (pace: Pace, isNews: boolean, at: number): Pace => [
  ...pace.slice(1 - most),
  { at, isNews },
];
