import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import { savedSayings } from './saved';
import look from './sharing.module.css';
import { TeamWeek } from './TeamWeek';
import type { SharingEvents, SharingView } from './view';

interface SharingProps {
  view: SharingView;
  on: SharingEvents;
}

/** Everything that would leave of a week, before it does; leaving again without a word is as easy. */
export function SharingScreen({ view, on }: SharingProps) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={look.sharing}>
      <div>
        <QuietButton onClick={on.goBack}>
          <span aria-hidden="true" className={look.back} />
          {say('share.back')}
        </QuietButton>
      </div>
      <h1>{say('share.title')}</h1>
      <Announcer sayings={savedSayings(view.weeks, say)} />
      <p className={look.soft}>{say('share.about')}</p>
      <Inside view={view} on={on} />
    </main>
  );
}

function Inside({ view, on }: SharingProps) {
  const { say } = useTongue();
  if (view.state !== 'ready')
    return (
      <Unread
        state={view.state}
        loading={say('share.loading')}
        className={look.calm}
        failed={say('panel.trouble.storage')}
        says={[say('share.failed.safe'), say('panel.trouble.storage.whatNow')]}
        again={say('panel.trouble.storage.tryAgain')}
        onTryAgain={on.tryAgain}
      />
    );
  if (view.weeks.length === 0)
    return (
      <>
        <p className={look.calm}>{say('share.noTeam')}</p>
        <div>
          <Button variant="default" onClick={on.openMembership}>
            {say('share.noTeam.join')}
          </Button>
        </div>
      </>
    );
  return view.weeks.map((week) => (
    <TeamWeek key={`${week.team} ${week.week}`} week={week} words={view} on={on} />
  ));
}
