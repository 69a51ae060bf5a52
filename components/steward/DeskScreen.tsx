import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import { FirstTime } from './FirstTime';
import { OpenDesk } from './OpenDesk';
import { Part } from './Part';
import { Plainly } from './Plainly';
import { Released } from './Released';
import look from './steward.module.css';
import { Teams } from './Teams';
import { Unlock } from './Unlock';
import type { DeskEvents, DeskView } from './view';

/** Where sealed files become one summary, and nobody sees what any of them holds. */
export function DeskScreen({ view, on }: { view: DeskView; on: DeskEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const isOpen = view.teams.some(({ open }) => open);
  const made = view.made.length > 0 && say('steward.made', { count: view.made.length });
  return (
    <>
      <Announcer sayings={made ? [{ key: view.made.join(), words: made }] : []} />
      <main ref={main} tabIndex={-1} className={look.screen}>
        <header className={look.head}>
          <h1>{say('steward.title')}</h1>
          {isOpen && <QuietButton onClick={on.lock}>{say('steward.lock')}</QuietButton>}
          <p className={look.lead}>{say('steward.about')}</p>
        </header>
        <Inside view={view} on={on} isOpen={isOpen} />
        <Plainly />
      </main>
    </>
  );
}

function Inside({ view, on, isOpen }: { view: DeskView; on: DeskEvents; isOpen: boolean }) {
  const { say } = useTongue();
  if (view.state !== 'ready')
    return (
      <Unread
        state={view.state}
        loading={say('steward.loading')}
        className={look.soft}
        failed={say('steward.failed')}
        says={[say('steward.failed.safe')]}
        again={say('steward.failed.again')}
        onTryAgain={on.tryAgain}
      />
    );
  const problem = view.keyProblem && view.keyProblem !== 'wrong' && (
    <Notice title={say(`steward.problem.${view.keyProblem}`)}>
      <p>{say(`steward.problem.${view.keyProblem}.whatNow`)}</p>
    </Notice>
  );
  if (view.teams.length === 0)
    return (
      <>
        {problem}
        <FirstTime on={on} />
      </>
    );
  return (
    <>
      {problem}
      {!view.teams.every(({ open }) => open) && (
        <Part
          title={say(isOpen ? 'steward.unlock.rest' : 'steward.unlock.title')}
          about={say('steward.unlock.about')}
        >
          <Unlock busy={view.busy} wrong={view.keyProblem === 'wrong'} onUnlock={on.unlock} />
        </Part>
      )}
      {isOpen && <OpenDesk view={view} on={on} />}
      <Released released={view.released} on={on} />
      <Teams view={view} on={on} />
    </>
  );
}
