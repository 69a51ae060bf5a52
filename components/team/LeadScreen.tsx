import { Button, Loader } from '@mantine/core';
import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
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
  if (view.state === 'loading')
    return (
      <p className={room.soft}>
        <Loader size="sm" type="dots" aria-hidden="true" /> {say('team.loading')}
      </p>
    );
  if (view.state === 'failed')
    return (
      <Notice
        title={say('team.failed')}
        actions={<Button onClick={on.tryAgain}>{say('team.failed.tryAgain')}</Button>}
      >
        <p>{say('team.failed.safe')}</p>
        <p>{say('team.failed.now')}</p>
      </Notice>
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
