import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { standingOut } from '@/lib/summaries/standing-out';
import { trendOf } from '@/lib/summaries/trend';
import { fixedFields } from '@/lib/summaries/vocabulary';
import { Line } from './Line';
import { type Drawn, LinesTable } from './LinesTable';
import look from './lines.module.css';
import type { ReleaseView } from './view';

/** Released weeks side by side, for every theme that three of them tell. */
export function Lines({ view }: { view: ReleaseView }) {
  const { say } = useTongue();
  const all = [...fixedFields.keys()].flatMap((field): Drawn[] => {
    const points = trendOf(view.known, view.release, field);
    return points ? [{ field, points }] : [];
  });
  if (view.release.part > 1 || all.length === 0) return null;
  const first = new Set(['glad', 'hard', ...standingOut(view.release).map(({ field }) => field)]);
  const others = all.filter(({ field }) => !first.has(field));
  return (
    <section className={look.section}>
      <h3>{say('release.lines')}</h3>
      <p className={look.soft}>{say('release.lines.about')}</p>
      {others.length < all.length && (
        <Several drawn={all.filter(({ field }) => first.has(field))} view={view} />
      )}
      {others.length > 0 && (
        <Disclosure label={say('release.lines.others')} late>
          <Several drawn={others} view={view} />
        </Disclosure>
      )}
    </section>
  );
}

const Several = ({ drawn, view }: { drawn: Drawn[]; view: ReleaseView }) => (
  <>
    <div className={look.several}>
      {drawn.map(({ field, points }) => (
        <Line key={field} field={field} points={points} words={view.words} />
      ))}
    </div>
    <LinesTable drawn={drawn} words={view.words} />
  </>
);
