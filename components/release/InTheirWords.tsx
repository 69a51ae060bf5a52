import { useTongue } from '@/components/say/Spoken';
import { fewestForWords, type Release } from '@/lib/summaries/schema';
import look from './release.module.css';

/** Lines somebody chose to let go, or why there are none. */
export function InTheirWords({ release }: { release: Release }) {
  const { say, locale } = useTongue();
  const lines = release.words ?? [];
  return (
    <section className={look.plain}>
      <h3>{say('release.words')}</h3>
      {lines.length === 0 ? (
        <p className={look.soft}>
          {say(whyNone(release), { fewest: Math.max(fewestForWords, release.terms.k) })}
        </p>
      ) : (
        <>
          <p className={look.soft}>{say('release.words.about')}</p>
          <ul className={look.lines} data-locale={locale}>
            {[...new Set(lines)].map((line) => (
              <li key={line}>
                <q>{line}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whyNone({ of, terms }: Release) {
  if ('above' in of) return 'release.words.above';
  return terms.words ? 'release.words.too-few' : 'release.words.not-wanted';
}
