import { useTongue } from '@/components/say/Spoken';
import type { Release, Terms } from '@/lib/summaries/schema';
import look from './release.module.css';

/** What stands behind the figures, and how true they are. */
export function HowToRead({ release: { of, terms } }: { release: Release }) {
  const { say } = useTongue();
  return (
    <section className={look.plain}>
      <h3>{say('release.how')}</h3>
      <ul className={look.soft}>
        <li>{say(`release.how.blur.${'above' in of && terms.noise !== null ? 'above' : blurOf(terms)}`)}</li>
        <li>{say('release.how.fewest', { k: terms.k })}</li>
        <li>{say('release.how.portions')}</li>
      </ul>
    </section>
  );
}

/** What discrete Laplace noise does on average: 1.9, 0.9 and 0.3 people for 0.5, 1 and 2. */
function blurOf({ noise }: Terms): 'two' | 'one' | 'light' | 'none' {
  if (noise === null) return 'none';
  if (noise < 1) return 'two';
  return noise === 1 ? 'one' : 'light';
}
