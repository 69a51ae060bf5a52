import { useRef } from 'react';
import { LoweredList } from '@/components/membership/LoweredList';
import { Seal } from '@/components/membership/Seal';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { TeamHead } from '@/components/team/TeamHead';
import { Change } from './Change';
import { Compare } from './Compare';
import look from './charter.module.css';
import { wholeDay } from './day';
import { Fixed } from './Fixed';
import { Guards } from './Guards';
import { History } from './History';
import type { CharterEvents, CharterView } from './view';

/** Everything that protects a team, its floor, who set it and since when; on one page that prints. */
export function CharterScreen({ view, on }: { view: CharterView; on: CharterEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const { known } = view;
  return (
    <main ref={main} tabIndex={-1} className={look.charter}>
      <TeamHead
        title={known ? say('charter.title', { name: known.team.name }) : say('charter.title.none')}
        about={known ? say('charter.about') : say('charter.about.none', { teams: view.teams.length })}
        onBack={on.leave}
      />
      {!known && view.teams.length > 0 && (
        <div className={look.row}>
          {view.teams.map(({ id, name }) => (
            <QuietButton key={id} look="pill" onClick={() => on.choose(id)}>
              {name}
            </QuietButton>
          ))}
        </div>
      )}
      <Standing known={known} />
      <Guards team={known?.team ?? view.defaults} prints={known?.prints ?? null} isDefault={!known} />
      <Compare view={view} on={on} />
      <Fixed ceiling={view.ceiling} isManaged={view.ceilingIsManaged} />
      {known && <History history={known.history} />}
      <Change view={view} on={on} />
      <p className={`${look.row} ${look.onScreen}`}>
        <QuietButton look="pill" onClick={on.print}>
          {say('charter.print')}
        </QuietButton>
        <QuietButton onClick={on.tryIt}>{say('charter.tryIt')}</QuietButton>
      </p>
    </main>
  );
}

/** Which version this is, who signed it, and what is on its way. */
function Standing({ known }: Pick<CharterView, 'known'>) {
  const { locale, say } = useTongue();
  if (!known) return null;
  const { team, history, coming, seal } = known;
  const by = history.findLast(({ version }) => version === team.version)?.by ?? [];
  return (
    <>
      {coming && (
        <section className={look.coming} aria-labelledby="charter-coming">
          <h2 id="charter-coming">{say('charter.coming')}</h2>
          <LoweredList lowering={coming} />
          <p>{say('charter.coming.until')}</p>
        </section>
      )}
      <section className={look.standing}>
        <p>
          {say('charter.since', { day: wholeDay(locale, team.since), version: team.version })}{' '}
          {say('charter.by', { by: by.length > 1 ? 'both' : (by[0] ?? 'nobody') })}
        </p>
        <Seal words={seal} language={team.language} />
      </section>
    </>
  );
}
