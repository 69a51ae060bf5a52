import { useCallback } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { type Comparison, compare } from '@/lib/rehearsals/compare';
import type { RehearsalOptions } from '@/lib/rehearsals/rehearse';
import look from './rehearsal.module.css';
import { type RehearsedPack, wholeOf } from './rehearsed';
import { useSettled } from './use-settled';

interface ComparedProps {
  published: Pack | null;
  belowPacks: readonly Pack[];
  rehearsed: RehearsedPack;
  habit: RehearsalOptions['habit'];
}

/** The draft beside the version that is out: how often each speaks, and where they differ. */
export function Compared({ published, belowPacks, rehearsed, habit = 'fresh' }: ComparedProps) {
  const { say } = useTongue();
  const work = useCallback(
    ({ whole, conversations }: RehearsedPack) =>
      published && compare(wholeOf(published, belowPacks), whole, conversations, { habit }),
    [published, belowPacks, habit],
  );
  const compared = useSettled(rehearsed, work);
  if (!published || !compared) return null;
  const { of, spokeIn } = compared;
  return (
    <section className={look.part}>
      <h3>
        {say('studio.compare', {
          now: spokeIn.now,
          before: spokeIn.before,
          all: of,
          version: published.version,
        })}
      </h3>
      {compared.conversations.length > 0 && (
        <Disclosure label={say('studio.compare.where', { count: compared.conversations.length })}>
          <Differences compared={compared} rehearsed={rehearsed} />
        </Disclosure>
      )}
    </section>
  );
}

function Differences({ compared, rehearsed }: { compared: Comparison; rehearsed: RehearsedPack }) {
  const { say } = useTongue();
  return (
    <ul className={look.plain}>
      {compared.conversations.slice(0, 50).map(({ conversation, changes }) => {
        const title = rehearsed.conversations.find(({ id }) => id === conversation);
        return (
          <li key={conversation}>
            <strong lang={title?.lang}>{title?.title ?? conversation}</strong>
            {changes.map(({ after, before, now }) => (
              <p key={after}>
                {before ? <del>{before.text}</del> : <em>{say('studio.expect.silence')}</em>} →{' '}
                {now ? <span>{now.text}</span> : <em>{say('studio.expect.silence')}</em>}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
