import type { NudgeRecord } from '../nudges/schema';
import { boundsOf } from './week';

/** What a reminder was to this person: kept, already their own, or put away for good. */
export interface Opinion {
  /** Pack and item: `core:O1`. */
  reminder: string;
  is: 'kept' | 'already' | 'retired';
}
/** More would say how much somebody saw, not what is useful. */
const most = 40;

/** One opinion on each reminder met in the week, however often it was; a bare “not this” is none. */
export function opinionsIn(
  records: NudgeRecord[],
  retired: readonly string[],
  week: string,
  zone: string,
): Opinion[] {
  const { from, to } = boundsOf(week, zone);
  const met = new Map<string, NudgeRecord[]>();
  for (const record of records)
    if (from <= record.at && record.at < to)
      met.set(record.reminder, [...(met.get(record.reminder) ?? []), record]);
  return [...met]
    .flatMap(([reminder, shown]): Opinion[] => {
      const is = opinionOn(shown, retired.includes(reminder));
      return is ? [{ reminder: reminder.includes(':') ? reminder : `core:${reminder}`, is }] : [];
    })
    .sort((one, other) => (one.reminder < other.reminder ? -1 : 1))
    .slice(0, most);
}

function opinionOn(shown: NudgeRecord[], isRetired: boolean): Opinion['is'] | null {
  if (isRetired) return 'retired';
  if (shown.some(({ answer }) => answer === 'already')) return 'already';
  return shown.some(({ answer }) => answer === 'shown') ? 'kept' : null;
}
