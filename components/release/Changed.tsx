import { useTongue } from '@/components/say/Spoken';
import { changesBetween, releasedBefore } from '@/lib/summaries/trend';
import { bucketsOf } from '@/lib/summaries/vocabulary';
import { mondayIn } from './days';
import { answerIn, themeIn } from './naming';
import look from './release.module.css';
import type { ReleaseView } from './view';

/** What moved since the released week before; nothing at all when this is the first. */
export function Changed({ view }: { view: ReleaseView }) {
  const tongue = { ...useTongue(), words: view.words };
  const { say, locale } = tongue;
  const before = releasedBefore(view.known, view.release);
  if (!before) return null;
  const changes = changesBetween(before, view.release);
  return (
    <section className={look.plain}>
      <h3>{say('release.changed', { date: mondayIn(locale, before.week) })}</h3>
      {changes.length === 0 ? (
        <p>{say('release.changed.none')}</p>
      ) : (
        <ul>
          {changes.map(({ field, from, is }) => {
            const to = (bucketsOf(field)?.length ?? 1) - 1;
            const answer = answerIn(field, { from, to }, tongue);
            return (
              <li key={field}>{say(`release.changed.${is}`, { theme: themeIn(field, tongue), answer })}</li>
            );
          })}
        </ul>
      )}
      <p className={look.soft}>{say('release.changed.about')}</p>
    </section>
  );
}
