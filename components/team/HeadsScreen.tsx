import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import { FilesCame } from './FilesCame';
import type { HeadsEvents, HeadsView } from './heads-view';
import { OpenFile } from './OpenFile';
import room from './room.module.css';
import { TeamAtAGlance } from './TeamAtAGlance';
import { TeamHead } from './TeamHead';

/** For whoever leads leads: what is in the way, team by team, and what was done about it. Never people. */
export function HeadsScreen({ view, on }: { view: HeadsView; on: HeadsEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={room.room}>
      <TeamHead title={say('heads')} about={say('heads.about')} onBack={on.leave} />
      <Inside view={view} on={on} />
    </main>
  );
}

function Inside({ view, on }: { view: HeadsView; on: HeadsEvents }) {
  const { say } = useTongue();
  if (view.state !== 'ready')
    return (
      <Unread
        state={view.state}
        loading={say('team.loading')}
        className={room.soft}
        failed={say('team.failed')}
        says={[say('team.failed.safe'), say('team.failed.now')]}
        again={say('team.failed.tryAgain')}
        onTryAgain={on.tryAgain}
      />
    );
  return (
    <>
      <section className={room.section} aria-label={say('heads.open')}>
        {view.teams.length === 0 && <p>{say('heads.empty')}</p>}
        <OpenFile label={say('heads.open')} many onFiles={on.open} />
        <FilesCame view={view} on={on} />
      </section>
      {view.teams.map((team) => (
        <TeamAtAGlance key={team.team} team={team} today={view.today} on={on} />
      ))}
      {view.teams.length > 0 && (
        <section className={room.section} aria-labelledby="ownTime">
          <h2 id="ownTime">{say('heads.ownTime')}</h2>
          <p>{say(view.ownTime === null ? 'heads.ownTime.few' : `heads.ownTime.${view.ownTime}`)}</p>
        </section>
      )}
    </>
  );
}
