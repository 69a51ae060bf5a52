import { useCallback } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { RehearsalOptions } from '@/lib/rehearsals/rehearse';
import { rehearseAll } from '@/lib/rehearsals/run';
import { whereIs } from './findings';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';
import { textIn } from './texts';
import { useSettled } from './use-settled';
import type { EditorEvents } from './view';

interface SilencesProps {
  rehearsed: RehearsedPack;
  own: ReadonlyMap<string, string>;
  habit: RehearsalOptions['habit'];
  onGo: EditorEvents['go'];
}

/** Reminders that never come up and why, those that leave no room for others, and the rules that kept quiet. */
export function Silences({ rehearsed, own, habit = 'fresh', onGo }: SilencesProps) {
  const { locale, say } = useTongue();
  const work = useCallback(
    ({ whole, conversations }: RehearsedPack) => rehearseAll(whole, conversations, { habit }),
    [habit],
  );
  const summary = useSettled(rehearsed, work);
  if (!summary) return null;
  const { pack, whole } = rehearsed;
  const never = summary.never.filter(({ reminder }) => own.has(reminder));
  const crowding = summary.crowding.filter(
    ({ reminder, over }) => own.has(reminder) || over.some(({ name }) => own.has(name)),
  );
  function go(name: string) {
    const place = pack.reminders.findIndex(({ id }) => id === own.get(name));
    const where = whereIs(pack, ['reminders', place]);
    onGo(where.place, where.spot);
  }
  return (
    <section className={look.part}>
      {never.length > 0 && (
        <Disclosure label={say('studio.never', { count: never.length })} startsOpen={never.length < 12}>
          <ul className={look.plain}>
            {never.slice(0, 100).map(({ reminder, why }) => (
              <li key={reminder}>
                <QuietButton onClick={() => go(reminder)}>{textIn(whole, reminder, locale)}</QuietButton>{' '}
                <em>{say(`studio.held.${why}`)}</em>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {crowding.length > 0 && (
        <Disclosure label={say('studio.crowding', { count: crowding.length })}>
          <ul className={look.plain}>
            {crowding.slice(0, 20).map(({ reminder, over }) => (
              <li key={reminder}>
                <strong>{textIn(whole, reminder, locale)}</strong>
                {over.slice(0, 5).map(({ name, times }) => (
                  <p key={name}>
                    {say('studio.crowding.over', { text: textIn(whole, name, locale), times })}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {summary.held.length > 0 && (
        <Disclosure label={say('studio.quiet', { count: summary.instants })}>
          <ul className={look.plain}>
            {summary.held.map(({ name, times }) => (
              <li key={name}>
                {times} × {say(`studio.held.${name}`)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
