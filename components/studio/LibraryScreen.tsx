import { Button, Loader } from '@mantine/core';
import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Begin } from './Begin';
import look from './library.module.css';
import { PackRow } from './PackRow';
import type { LibraryEvents, LibraryView } from './view';

/** The trainer's packs, and the ways of beginning another. */
export function LibraryScreen({ view, on }: { view: LibraryView; on: LibraryEvents }) {
  const { locale, say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const removed = view.removed && say('studio.pack.removed', { name: view.removed.name });
  const sayings = [
    ...(view.removed && removed ? [{ key: view.removed.id, words: removed }] : []),
    ...(view.signed
      ? [{ key: view.signed.id, words: say('studio.signed', { name: view.signed.name[locale] }) }]
      : []),
    ...(view.refused ? [{ key: view.refused.title, words: view.refused.title }] : []),
  ];
  return (
    <>
      <Announcer sayings={sayings} />
      <main ref={main} tabIndex={-1} className={look.library}>
        <h1>{say('studio.title')}</h1>
        <p className={look.about}>{say('studio.about')}</p>
        <Inside view={view} on={on} />
        {removed && (
          <div className={look.removed}>
            <span>{removed}</span>
            <QuietButton onClick={on.bringBack}>{say('studio.pack.bringBack')}</QuietButton>
          </div>
        )}
      </main>
    </>
  );
}

function Inside({ view, on }: { view: LibraryView; on: LibraryEvents }) {
  const { locale, say } = useTongue();
  const id = view.signed?.id ?? '';
  if (view.state === 'loading')
    return (
      <p className={look.empty}>
        <Loader size="sm" type="dots" aria-hidden="true" /> {say('studio.loading')}
      </p>
    );
  if (view.state === 'failed')
    return (
      <Notice
        title={say('studio.failed')}
        actions={<Button onClick={on.tryAgain}>{say('studio.tryAgain')}</Button>}
      >
        <p>{say('studio.failed.safe')}</p>
        <p>{say('studio.failed.now')}</p>
      </Notice>
    );
  return (
    <>
      {view.refused && (
        <Notice title={view.refused.title}>
          <p>{view.refused.whatNow}</p>
        </Notice>
      )}
      {view.signed && (
        <Notice
          title={say('studio.signed', { name: view.signed.name[locale] })}
          actions={<Button onClick={() => on.open(id)}>{say('studio.signed.open')}</Button>}
        >
          <p>
            {say('studio.signed.by', {
              claims: view.signed.claims ?? '',
              named: view.signed.claims ? 'yes' : 'no',
            })}
          </p>
          <p>
            {say('packs.fingerprint')} <code>{view.signed.fingerprint}</code>
          </p>
        </Notice>
      )}
      <section aria-label={say('studio.library')} className={look.packs}>
        <h2>{say('studio.library')}</h2>
        {view.packs.length === 0 && <p className={look.empty}>{say('studio.library.empty')}</p>}
        <ul>
          {view.packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} now={view.now} on={on} />
          ))}
        </ul>
      </section>
      <Begin on={on} />
    </>
  );
}
