import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { PackItems } from './PackItems';
import look from './packs.module.css';
import type { PacksEvents, PackView } from './view';
import { WhatChanged } from './WhatChanged';

/** One pack that is here: who stands behind it, what changed, what it holds, and the ways back. */
export function InstalledPack({ pack, on }: { pack: PackView; on: PacksEvents }) {
  const { say } = useTongue();
  return (
    <article className={look.pack} aria-label={pack.name}>
      <h3>{pack.name}</h3>
      <p className={look.soft}>
        {say('packs.version', { version: pack.version })} · {whence(pack, say)}
      </p>
      {pack.season && <p className={look.soft}>{seasonOf(pack.season, say)}</p>}
      {pack.about && <p>{pack.about}</p>}
      {pack.news && <WhatChanged news={pack.news} onSeen={() => on.seen(pack.id)} />}
      {pack.items.length > 0 && (
        <Disclosure label={say('packs.items', { count: pack.items.length })}>
          <PackItems items={pack.items} onKeepOut={on.keepOut} />
        </Disclosure>
      )}
      {pack.from !== 'built-in' && (
        <div className={look.row}>
          {pack.before && (
            <QuietButton onClick={() => on.goBack(pack.id)}>
              {say('packs.goBack', { version: pack.before })}
            </QuietButton>
          )}
          {pack.from !== 'policy' && (
            <QuietButton
              aria-label={say('packs.removeOne', { name: pack.name })}
              onClick={() => on.remove(pack.id)}
            >
              {say('packs.remove')}
            </QuietButton>
          )}
        </div>
      )}
    </article>
  );
}

type Say = ReturnType<typeof useTongue>['say'];

function whence({ from, publisher, fingerprint }: PackView, say: Say): string {
  if (from === 'built-in') return say('packs.from.built-in');
  if (publisher === null || fingerprint === null) return say('packs.unsigned');
  return say(from === 'policy' ? 'packs.signedByPolicy' : 'packs.signedBy', { publisher, fingerprint });
}

function seasonOf({ from, until, state }: NonNullable<PackView['season']>, say: Say): string {
  if (state === 'over') return say('packs.season.over', { until: until ?? '' });
  if (state === 'before') return say('packs.season.before', { from: from ?? '' });
  return until === null ? say('packs.season.open') : say('packs.season.until', { until });
}
