import { useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { clockTime } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import type { Reflection } from '@/lib/reflections/schema';
import look from './journal.module.css';
import type { JournalEvents } from './view';

interface EntryProps {
  entry: Reflection;
  question: string | undefined;
  site: string | undefined;
  on: Pick<JournalEvents, 'edit' | 'remove'>;
}

/** One note: a line to find it by, the rest on asking. */
export function Entry({ entry, question, site, on }: EntryProps) {
  const { locale, say } = useTongue();
  const [open, setOpen] = useState(false);
  const { feeling, cause, colour } = entry;
  const head = [
    colour && say(`journal.${colour}`),
    feeling && say(`feeling.${feeling}`),
    cause && say(`cause.${cause}`),
  ];
  return (
    <article className={look.entry}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={look.head}>
        <span className={look.mark} data-colour={colour ?? 'neither'} aria-hidden="true" />
        <span className={look.what}>{head.filter(Boolean).join(' · ') || say('journal.justALine')}</span>
        <time dateTime={new Date(entry.writtenAt).toISOString()}>{clockTime(locale, entry.writtenAt)}</time>
        {entry.note && <span className={look.note}>{entry.note}</span>}
      </button>
      {open && <Inside entry={entry} question={question} site={site} on={on} />}
    </article>
  );
}

function Inside({ entry, question, site, on }: EntryProps) {
  const { say } = useTongue();
  const { about, origin, helped } = entry;
  const facts: [string, string | false | null | undefined][] = [
    [say('journal.question'), question],
    [say('reflection.understand'), origin && say(`origin.${origin}`)],
    [say('reflection.control'), helped && say(`helped.${helped}`)],
    [say('reflection.adjust'), entry.nextTime],
    [say('journal.about'), [site, about.kind && say(`kind.${about.kind}`)].filter(Boolean).join(' · ')],
    [say('journal.obstacle'), entry.obstacle && say('journal.obstacleWaits')],
  ];
  return (
    <div className={look.inside}>
      <dl>
        {facts.map(
          ([term, words]) =>
            words && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={look.row}>
        <QuietButton onClick={() => on.edit(entry.id)}>{say('journal.edit')}</QuietButton>
        <QuietButton onClick={() => on.remove(entry.id)}>{say('journal.remove')}</QuietButton>
      </div>
    </div>
  );
}
