import { memo } from 'react';
import { dayName, sameDay } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import { day } from '@/lib/clock';
import type { Reflection } from '@/lib/reflections/schema';
import { Entry } from './Entry';
import look from './journal.module.css';
import type { JournalEvents, JournalView } from './view';

interface DayProps {
  at: number;
  entries: Reflection[];
  view: Pick<JournalView, 'now' | 'questions' | 'sites'>;
  /** Steady: the same at every drawing. */
  on: Pick<JournalEvents, 'edit' | 'remove'>;
}

/** One day's notes. Drawn again only when one of them changes: a page may hold years. */
export const Day = memo(function Day({ at, entries, view, on }: DayProps) {
  const { locale, say } = useTongue();
  const name = sameDay(at, view.now)
    ? say('journal.today')
    : sameDay(at, view.now - day)
      ? say('journal.yesterday')
      : dayName(locale, at);
  return (
    <section className={look.day}>
      <h2>{name}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry
              entry={entry}
              question={entry.question ? view.questions[entry.question] : undefined}
              site={entry.about.site ? (view.sites[entry.about.site] ?? entry.about.site) : undefined}
              on={on}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}, sameDayDrawn);

function sameDayDrawn(one: DayProps, other: DayProps): boolean {
  const same =
    one.entries.length === other.entries.length &&
    one.view.questions === other.view.questions &&
    one.view.sites === other.view.sites;
  return (
    same &&
    sameDay(one.view.now, other.view.now) &&
    one.entries.every((entry, at) => entry === other.entries[at])
  );
}
