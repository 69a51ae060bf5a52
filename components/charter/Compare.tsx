import { useTongue } from '@/components/say/Spoken';
import look from './charter.module.css';
import { Differences } from './Differences';
import { Given } from './Given';
import { Problem } from './Problem';
import type { CharterEvents, CharterView } from './view';

/** Today's settings beside those of the invitation that was kept with the agreement. */
export function Compare({ view, on }: { view: CharterView; on: CharterEvents }) {
  const { say } = useTongue();
  const { known, kept } = view;
  return (
    <section className={`${look.section} ${kept ? '' : look.onScreen}`} aria-labelledby="charter-compare">
      <h2 id="charter-compare">{say(known ? 'charter.compare' : 'charter.compare.none')}</h2>
      <p className={look.soft}>{say(known ? 'charter.compare.about' : 'charter.compare.about.none')}</p>
      <Given onOpen={on.openKept} onPaste={on.pasteKept} />
      <div role="status">
        {view.keptProblem && <Problem problem={view.keptProblem} />}
        {kept && (
          <Differences
            now={known?.team ?? view.defaults}
            prints={known?.prints ?? null}
            kept={kept}
            isDefault={!known}
          />
        )}
      </div>
    </section>
  );
}
