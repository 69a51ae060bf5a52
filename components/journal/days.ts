import { sameDay } from '@/components/say/dates';
import type { Reflection } from '@/lib/reflections/schema';

export interface JournalDay {
  /** Of its newest entry, ms. */
  at: number;
  entries: Reflection[];
}

/** Newest first in, days out: entries of one calendar day, where the reader is, stand together. */
export function daysOf(entries: readonly Reflection[]): JournalDay[] {
  const days: JournalDay[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last && sameDay(last.at, entry.writtenAt)) last.entries.push(entry);
    else days.push({ at: entry.writtenAt, entries: [entry] });
  }
  return days;
}
