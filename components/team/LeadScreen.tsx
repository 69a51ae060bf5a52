import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import { AboutTeam } from './AboutTeam';
import { Contradictions } from './Contradictions';
import { HandOver } from './HandOver';
import { Mirror } from './Mirror';
import { Obstacles } from './Obstacles';
import { OneToOne } from './OneToOne';
import room from './room.module.css';
import { StateOfPlay } from './StateOfPlay';
import { Summaries } from './Summaries';
import { TeamHead } from './TeamHead';
import { Thanks } from './Thanks';
import type { LeadEvents, LeadView } from './view';

/** The lead's page: the mirror first, then what is in the team's way; figures last, and none about anybody. */
export function LeadScreen({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={room.room}>
      <TeamHead title={view.name || say('team.lead')} onBack={on.leave} />
      <Inside view={view} on={on} />
    </main>
  );
}

function Inside({ view, on }: { view: LeadView; on: LeadEvents }) {
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
      <Mirror view={view} on={on} />
      <Obstacles view={view} on={on} />
      <HandOver view={view} on={on} />
      <Summaries view={view} on={on} />
      <div>
        <Thanks view={view} on={on} />
        <OneToOne />
        <Contradictions view={view} on={on} />
        <StateOfPlay view={view} on={on} />
        <AboutTeam view={view} on={on} />
      </div>
    </>
  );
}
