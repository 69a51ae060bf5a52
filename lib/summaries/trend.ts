import { tenthsFrom, toldOf } from './portion';
import { isSameOf } from './release-id';
import type { Band, Release, Terms } from './schema';
import { bucketsOf, isScale } from './vocabulary';
import { weeksFrom } from './week';

/** What moved between two released weeks: more people stand at this answer or above it, or fewer. */
export interface Change {
  field: string;
  /** The answer from which on it moved: a bucket. */
  from: number;
  is: 'more' | 'fewer';
}

/**
 * Tenths that blur, rounding and one person come or gone move by themselves, by epsilon (0: no blur); measured: the same answers
 * blurred twice stay below in 98 cases of 100. What moved less is not told, and of few people nothing that moved is.
 */
const visibleFrom: Record<NonNullable<Terms['noise']> | 0, Record<Band, number>> = {
  0: { '5-9': 4, '10-14': 3, '15-24': 3, '25-49': 2, '50+': 2 },
  2: { '5-9': 7, '10-14': 3, '15-24': 3, '25-49': 2, '50+': 2 },
  1: { '5-9': 10, '10-14': 5, '15-24': 4, '25-49': 3, '50+': 2 },
  0.5: { '5-9': 10, '10-14': 8, '15-24': 6, '25-49': 4, '50+': 3 },
};

/** The released week before this one, of the same team; only first parts are whole enough to be compared. */
export function releasedBefore(known: readonly Release[], { of, week, part }: Release): Release | null {
  if (part !== 1) return null;
  const before = firstParts(known, of).filter((one) => one.week < week);
  return before.at(-1) ?? null;
}

/** Only fields shown in both, and only where the same answers can be told apart in both. */
export function changesBetween(before: Release, now: Release): Change[] {
  return Object.keys(now.fields)
    .filter((field) => !field.startsWith('useful.'))
    .flatMap((field) => changeOf(field, before, now) ?? []);
}

function changeOf(field: string, before: Release, now: Release): Change | null {
  const [then, here] = [before.fields[field], now.fields[field]];
  if (!toldOf(then) || !toldOf(here)) return null;
  const moved = (bucketsOf(field) ?? []).slice(1).flatMap((_, at) => {
    const [old, fresh] = [tenthsFrom(then, at + 1), tenthsFrom(here, at + 1)];
    return old === null || fresh === null ? [] : [{ from: at + 1, by: fresh - old }];
  });
  const [most] = moved.sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const enough = Math.max(enoughIn(then, before), enoughIn(here, now));
  if (!most || Math.abs(most.by) < enough) return null;
  return { field, from: most.from, is: most.by > 0 ? 'more' : 'fewer' };
}

const enoughIn = (saying: Release['fields'][string] | undefined, { terms }: Release): number =>
  visibleFrom[terms.noise ?? 0][saying && saying.is !== 'hidden' ? saying.people : '5-9'];

/** One released week of one field; null where it may not be told, or where there is no release. */
export interface Point {
  week: string;
  mean: number | null;
}
const fewestPoints = 3;
const mostWeeks = 12;

/**
 * A field's means up to this week, for each week of the calendar: what is not known stays a gap. Weeks are set side
 * by side, never added up. Null when fewer than three weeks tell it, or when its answers are no scale.
 */
export function trendOf(known: readonly Release[], upTo: Release, field: string): Point[] | null {
  if (!isScale(field)) return null;
  const released = firstParts(known, upTo.of).filter(({ week }) => week <= upTo.week);
  const means = new Map(released.map((one) => [one.week, meanIn(one.fields[field])]));
  const earliest = released.find(({ week }) => week > weeksFrom(upTo.week, -mostWeeks))?.week;
  if (!earliest) return null;
  const points: Point[] = [];
  for (let week = earliest; week <= upTo.week; week = weeksFrom(week, 1))
    points.push({ week, mean: means.get(week) ?? null });
  return points.filter(({ mean }) => mean !== null).length < fewestPoints ? null : points;
}

const meanIn = (saying: Release['fields'][string] | undefined) =>
  saying?.is === 'spread' || saying?.is === 'leaning' ? saying.mean : null;

/** Of one team or roof, one for each week, oldest first. */
function firstParts(known: readonly Release[], of: Release['of']): Release[] {
  return known
    .filter((one) => one.part === 1 && isSameOf(one.of, of))
    .sort((one, other) => (one.week < other.week ? -1 : 1));
}
