import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { TeamHead } from '@/components/team/TeamHead';
import { aims } from '@/lib/team/attempt';
import { AttemptItem } from './AttemptItem';
import look from './demonstration.module.css';
import { HowMany } from './HowMany';
import type { DemonstrationEvents, DemonstrationView } from './view';

const limits = ['carrier', 'steward', 'inventing', 'computer'] as const;

/** An invented team to break promises on, alone and without asking anybody. */
export function DemonstrationScreen({ view, on }: { view: DemonstrationView; on: DemonstrationEvents }) {
  const { say, locale } = useTongue();
  const main = useRef<HTMLElement>(null);
  const told = view.outcome;
  const sayings = told
    ? [
        {
          key: `${view.open} ${told.says.map(({ en }) => en).join()}`,
          words: `${say(`demo.${told.verdict}`)} ${told.says[0]?.[locale] ?? ''}`,
        },
      ]
    : [];
  return (
    <>
      <Announcer sayings={sayings} />
      <main ref={main} tabIndex={-1} className={look.demonstration}>
        <TeamHead title={say('demo.title')} about={say('demo.about')} onBack={on.leave} />
        <p className={look.memory}>{say('demo.memory')}</p>
        <HowMany howMany={view.howMany} most={view.most} onChange={on.setNumber} />
        {aims.map((aim) => (
          <section key={aim} className={look.aim} aria-labelledby={`aim-${aim}`}>
            <h2 id={`aim-${aim}`}>{say(`demo.aim.${aim}`)}</h2>
            <ul>
              {view.attempts
                .filter((attempt) => attempt.aim === aim)
                .map((attempt) => (
                  <AttemptItem key={attempt.id} attempt={attempt} view={view} on={on} />
                ))}
            </ul>
          </section>
        ))}
        <section className={look.limits} aria-labelledby="demo-limits">
          <h2 id="demo-limits">{say('demo.limits')}</h2>
          <p>{say('demo.limits.about')}</p>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{say(`demo.limits.${limit}`)}</li>
            ))}
          </ul>
          <QuietButton onClick={on.seeCharter}>{say('demo.charter')}</QuietButton>
        </section>
      </main>
    </>
  );
}
