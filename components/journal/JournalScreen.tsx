import { Button, Loader } from '@mantine/core';
import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { ReflectionForm } from '@/components/reflection/ReflectionForm';
import { useTongue } from '@/components/say/Spoken';
import { Day } from './Day';
import { daysOf } from './days';
import look from './journal.module.css';
import { Keeping } from './Keeping';
import { Removed } from './Removed';
import { Search } from './Search';
import { useSteady } from './steady';
import type { JournalEvents, JournalView } from './view';

interface JournalProps {
  view: JournalView;
  on: JournalEvents;
}

/** One's own notes, by day. Nobody else's, and no figures. */
export function JournalScreen({ view, on }: JournalProps) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const sayings = view.removed ? [{ key: view.removed.id, words: say('journal.removed') }] : [];
  return (
    <>
      <Announcer sayings={sayings} />
      <main ref={main} tabIndex={-1} className={look.journal}>
        <h1>{say('journal.title')}</h1>
        <p className={look.soft}>{say('journal.yours')}</p>
        {view.canShare && (
          <div>
            <QuietButton onClick={on.share}>{say('journal.share')}</QuietButton>
          </div>
        )}
        <Inside view={view} on={on} />
        {view.removed && <Removed onBringBack={on.bringBack} />}
      </main>
    </>
  );
}

function Inside({ view, on }: JournalProps) {
  const { say } = useTongue();
  const steady = useSteady(on);
  if (view.state === 'loading') return <Loading />;
  if (view.state === 'failed')
    return (
      <Notice
        title={say('panel.trouble.storage')}
        actions={<Button onClick={on.tryAgain}>{say('panel.trouble.storage.tryAgain')}</Button>}
      >
        <p>{say('journal.failed.safe')}</p>
        <p>{say('panel.trouble.storage.whatNow')}</p>
      </Notice>
    );
  if (view.editing) return <ReflectionForm view={view.editing} on={on} changing />;
  const searching = view.search !== '' || view.narrowed !== null;
  if (view.entries.length === 0 && !searching)
    return <p className={look.empty}>{say(view.erased ? 'journal.erased' : 'journal.empty')}</p>;
  return (
    <>
      <Search view={view} on={on} />
      {view.entries.length === 0 && <p className={look.empty}>{say('journal.nothingFound')}</p>}
      {daysOf(view.entries).map(({ at, entries }) => (
        <Day key={at} at={at} entries={entries} view={view} on={steady} />
      ))}
      {view.more && (
        <Button variant="default" onClick={on.showEarlier}>
          {say('journal.showEarlier')}
        </Button>
      )}
      <Keeping on={on} />
    </>
  );
}

function Loading() {
  const { say } = useTongue();
  return (
    <p className={look.empty}>
      <Loader size="sm" type="dots" aria-hidden="true" /> {say('journal.loading')}
    </p>
  );
}
