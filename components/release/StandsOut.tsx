import { useTongue } from '@/components/say/Spoken';
import type { MessageKey } from '@/lib/locales/say';
import { questionFor, standingOut, type Theme } from '@/lib/summaries/standing-out';
import { answerIn, portionIn, type Tongue, themeIn } from './naming';
import look from './stands-out.module.css';
import type { ReleaseView } from './view';

/** The week in three sentences at most, and what to ask on Monday. */
export function StandsOut({ view }: { view: ReleaseView }) {
  const tongue = { ...useTongue(), words: view.words };
  const { say } = tongue;
  const themes = standingOut(view.release);
  return (
    <>
      <section className={look.lede}>
        <h3>{say('release.standsOut')}</h3>
        {themes.length === 0 && <p>{say('release.standsOut.none')}</p>}
        {themes.map((theme) => (
          <p key={theme.field}>{sentence(theme, tongue)}</p>
        ))}
      </section>
      <section className={look.monday}>
        <h3>{say('release.monday')}</h3>
        <p className={look.asked}>{say(`release.monday.${questionFor(themes)}` as MessageKey)}</p>
      </section>
    </>
  );
}

function sentence({ field, met }: Theme, tongue: Tongue): string {
  const kind = field.replace(/\..*$/, '');
  return tongue.say(`release.lede.${kind}` as MessageKey, {
    theme: themeIn(field, tongue),
    portion: portionIn(met, tongue),
    answer: answerIn(field, met, tongue),
  });
}
