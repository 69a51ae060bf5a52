import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import room from '@/components/team/room.module.css';
import { TeamHead } from '@/components/team/TeamHead';
import { FromTheLead } from './FromTheLead';
import { Releases } from './Releases';
import look from './team-news.module.css';
import type { NewsEvents, NewsView } from './view';

export interface NewsProps {
  view: NewsView;
  on: NewsEvents;
}

/** What came back to the team, for the people in it: answers first, figures last. */
export function NewsScreen({ view, on }: NewsProps) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const title = view.team ? say('news.title', { name: view.team.name }) : say('news.title.none');
  return (
    <main ref={main} tabIndex={-1} className={room.room}>
      <TeamHead title={title} about={say('news.about')} onBack={on.leave} />
      <Inside view={view} on={on} />
    </main>
  );
}

function Inside({ view, on }: NewsProps) {
  const { say } = useTongue();
  if (view.state !== 'ready')
    return (
      <Unread
        state={view.state}
        loading={say('news.loading')}
        className={look.calm}
        failed={say('panel.trouble.storage')}
        says={[say('news.failed.safe'), say('panel.trouble.storage.whatNow')]}
        again={say('panel.trouble.storage.tryAgain')}
        onTryAgain={on.tryAgain}
      />
    );
  if (!view.team) return <p className={look.calm}>{say('news.noTeam')}</p>;
  return (
    <>
      <Ways view={view} on={on} />
      {view.file ? (
        <FromTheLead view={view} file={view.file} />
      ) : (
        <p className={look.calm}>{say('news.none')}</p>
      )}
      <Releases view={view} on={on} />
    </>
  );
}

/** Where a file comes in, and where to go from here: the charter is never further than this. */
function Ways({ view, on }: NewsProps) {
  const { say } = useTongue();
  return (
    <div className={look.ways}>
      <div className={room.row}>
        <FileButton accept=".json,application/json" onChange={(file) => file && on.openFile(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {say('membership.open.lead')}
            </Button>
          )}
        </FileButton>
        <QuietButton onClick={on.openCharter}>{say('news.charter')}</QuietButton>
        <QuietButton onClick={on.openShare}>{say('membership.share')}</QuietButton>
        {view.others.map(({ id, name }) => (
          <QuietButton key={id} onClick={() => on.seeTeam(id)}>
            {say('news.other', { name })}
          </QuietButton>
        ))}
      </div>
      <div role="status">
        <Came came={view.came} />
      </div>
    </div>
  );
}

function Came({ came }: { came: NewsView['came'] }) {
  const { say } = useTongue();
  if (came === null) return null;
  if (came === 'kept' || came === 'same') return <p className={look.came}>{say(`news.came.${came}`)}</p>;
  const problem = came === 'disk' ? came : (`file-${came}` as const);
  return (
    <Notice title={say(`membership.problem.${problem}`)}>
      <p>{say('membership.problem.safe')}</p>
      <p>{say(`membership.problem.${problem}.whatNow`)}</p>
    </Notice>
  );
}
