import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Unread } from '@/components/plain/Unread';
import { useTongue } from '@/components/say/Spoken';
import { OpenFile } from '@/components/team/OpenFile';
import { TeamHead } from '@/components/team/TeamHead';
import { Chosen } from './Chosen';
import look from './reading.module.css';
import type { ReadingEvents, ReadingView } from './reading-view';
import { Took } from './Took';
import { Weeks } from './Weeks';

/** Where a lead reads what the team said: files come in here, and one week is open at a time. */
export function ReadingScreen({ view, on }: { view: ReadingView; on: ReadingEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={look.room}>
      <TeamHead
        title={say('reading.title')}
        about={say('reading.about')}
        onBack={on.leave}
        backLabel={say('reading.back')}
      />
      <Inside view={view} on={on} />
    </main>
  );
}

function Inside({ view, on }: { view: ReadingView; on: ReadingEvents }) {
  const { say } = useTongue();
  if (view.state !== 'ready')
    return (
      <Unread
        state={view.state}
        loading={say('reading.loading')}
        className={look.soft}
        failed={say('reading.failed')}
        says={[say('reading.failed.safe'), say('reading.failed.now')]}
        again={say('reading.failed.tryAgain')}
        onTryAgain={on.tryAgain}
      />
    );
  return (
    <>
      <div className={look.take}>
        {view.weeks.length === 0 && <p className={look.soft}>{say('reading.none')}</p>}
        <OpenFile label={say('reading.take')} many onFiles={on.take} />
        <Took came={view.came} />
      </div>
      <Weeks weeks={view.weeks} chosen={view.chosen?.entry.id ?? null} onChoose={on.choose} />
      <Chosen view={view} on={on} />
    </>
  );
}
