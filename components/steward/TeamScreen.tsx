import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '@/components/charter/Problem';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { ChangeTeam } from './ChangeTeam';
import { Coming } from './Coming';
import { FileButton } from './FileButton';
import { Invitation } from './Invitation';
import { KeyCopy } from './KeyCopy';
import { Part } from './Part';
import look from './steward.module.css';
import { TermsNow } from './TermsNow';
import { Unlock } from './Unlock';
import type { TeamEvents, TeamView } from './view';

/** One team: its invitation, its terms, its key. */
export function TeamScreen({ view, on }: { view: TeamView; on: TeamEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const said = view.said && say(`steward.said.${view.said}`);
  return (
    <>
      <Announcer sayings={said ? [{ key: `${view.said} ${view.team.version}`, words: said }] : []} />
      <main ref={main} tabIndex={-1} className={look.screen}>
        <header className={look.head}>
          <h1>{view.team.name}</h1>
          <QuietButton onClick={on.back}>{say('steward.back')}</QuietButton>
        </header>
        {view.problem && <Problem problem={view.problem} />}
        {said && (
          <section className={look.sheet} aria-label={said}>
            <p className={look.book}>{said}</p>
          </section>
        )}
        {view.coming && <Coming coming={view.coming} />}
        <Invitation view={view} on={on} />
        <KeyCopy key={view.team.keys.seal} view={view} on={on} />
        <Terms view={view} on={on} />
      </main>
    </>
  );
}

function Terms({ view, on }: { view: TeamView; on: TeamEvents }) {
  const { say } = useTongue();
  const [changing, setChanging] = useState(false);
  useEffect(() => {
    // What was made or proposed closes the form it came from; what was refused leaves it open.
    if (view.said !== null) setChanging(false);
  }, [view.said]);
  if (!changing)
    return (
      <Part title={say('steward.now')}>
        <TermsNow team={view.team} />
        <div className={look.row}>
          <Button variant="default" onClick={() => setChanging(true)}>
            {say('steward.change')}
          </Button>
          <FileButton
            label={say('steward.change.take')}
            accept=".json"
            onFiles={([file]) => file && on.takeAgreed(file)}
          />
        </div>
      </Part>
    );
  return (
    <section className={look.sheet} aria-label={say('steward.change')}>
      <QuietButton onClick={() => setChanging(false)}>{say('steward.change.cancel')}</QuietButton>
      {view.open ? (
        <ChangeTeam view={view} onChange={on.change} />
      ) : (
        <Unlock busy={view.busy} wrong={view.keyProblem === 'wrong'} onUnlock={on.unlock} />
      )}
    </section>
  );
}
