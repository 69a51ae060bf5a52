import { day } from '../../clock';

/** How the times of messages follow each other, in the order in which they stand in the page. */
export interface Course {
  rising: number;
  falling: number;
  /** Hours without a day. One that falls may be newest first, or the next day: that alone tells no order. */
  areHours: boolean;
}

/**
 * Times in ms, hours alone as ms since midnight. An hour alone is small beside a whole date, whichever came first, so
 * the two are never compared; and from 23:58 to 00:03 five minutes went by.
 */
export function courseOf(times: (number | null)[]): Course {
  const known = times.filter((time) => time !== null);
  const hours = known.filter((time) => time < day);
  const areHours = hours.length * 2 > known.length;
  const alike = areHours ? hours : known.filter((time) => time >= day);
  const steps = alike.slice(1).map((time, at) => time - (alike[at] ?? 0));
  const lasted = areHours ? steps.map((step) => step - day * Math.round(step / day)) : steps;
  return {
    rising: lasted.filter((step) => step > 0).length,
    falling: lasted.filter((step) => step < 0).length,
    areHours,
  };
}
