import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { daysOf } from './days';
import { bandIn } from './naming';
import look from './release.module.css';
import type { ReleaseView } from './view';

interface HeadProps {
  view: ReleaseView;
  id: string;
  /** How many themes may not be told, and the way to why. */
  untold: number;
  onSeeWhy: () => void;
}

/** Whose week it is, which days, and on how many people it rests. */
export function Head({ view: { release, name }, id, untold, onSeeWhy }: HeadProps) {
  const { say, locale } = useTongue();
  const people = bandIn(release.people, { say });
  return (
    <header className={look.head}>
      <p className={look.eyebrow}>{say('release.title')}</p>
      <h2 id={id}>{name}</h2>
      <p className={look.days}>{say('release.week', daysOf(locale, release.week))}</p>
      <p className={look.soft}>
        {'above' in release.of && `${say('release.above', { teams: release.of.teams })}. `}
        {say('release.people', { people })}
        {release.part > 1 && ` ${say('release.part', { part: release.part })}`}
      </p>
      {untold > 0 && (
        <QuietButton className={look.onScreen} onClick={onSeeWhy}>
          {say('release.notTold.see', { count: untold })}
        </QuietButton>
      )}
    </header>
  );
}
