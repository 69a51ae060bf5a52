import { Button } from '@mantine/core';
import { useContext, useState } from 'react';
import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import type { Step } from '@/lib/studio/versions';
import { OptionalPair } from './AboutPlace';
import { Changes } from './Changes';
import { CountsFile } from './CountsFile';
import { useEditing } from './editing';
import { Findings } from './findings';
import { Publisher } from './Publisher';
import look from './publish.module.css';
import { Season } from './Season';
import { Versions } from './Versions';
import type { EditorEvents, PublishingView } from './view';

interface PublishPlaceProps {
  pack: Pack;
  published: Pack | null;
  view: PublishingView;
  on: Pick<
    EditorEvents,
    | 'readCounts'
    | 'go'
    | 'publish'
    | 'rollBack'
    | 'retire'
    | 'offerAgain'
    | 'saveVersion'
    | 'makeKey'
    | 'unlock'
  >;
}

/** From a draft to a signed file: what changed, for whom, until when, and the way back. */
export function PublishPlace({ pack, published, view, on }: PublishPlaceProps) {
  const { say } = useTongue();
  const { readOnly } = useEditing();
  const problems = useContext(Findings);
  const [step, setStep] = useState<Step>('minor');
  const [volunteers, setVolunteers] = useState('');
  const errors = problems?.filter(({ kind }) => kind === 'error').length ?? 0;
  const next = view.next[step];
  return (
    <>
      <h2>{say('studio.place.publish')}</h2>
      <Changes before={published} after={pack} />
      {!readOnly && (
        <>
          <div className={look.form}>
            <OptionalPair label={say('studio.publish.news')} value={pack.news} field="news" most={500} />
            {published?.news && JSON.stringify(pack.news) === JSON.stringify(published.news) && (
              <p className={look.soft}>{say('studio.publish.oldNews', { version: published.version })}</p>
            )}
            <Season season={pack.season} volunteers={volunteers} onVolunteers={setVolunteers} />
            {published && (
              <Choice
                label={say('studio.publish.step')}
                options={(['patch', 'minor', 'major'] as const).map((id) => ({
                  id,
                  label: say(`studio.publish.step.${id}`, { version: view.next[id] ?? '' }),
                }))}
                chosen={step}
                onChoose={(id) => id && setStep(id)}
                shape="words"
              />
            )}
            <Publisher view={view} onMake={on.makeKey} onUnlock={on.unlock} />
          </div>
          {errors > 0 && (
            <p className={look.soft}>
              {say('studio.publish.errors', { count: errors })}{' '}
              <QuietButton onClick={() => on.go('check')}>{say('studio.goThere')}</QuietButton>
            </p>
          )}
          <div className={look.row}>
            <Button
              disabled={errors > 0 || problems === null || !view.unlocked || next === null}
              onClick={() => on.publish(step, volunteers, true)}
            >
              {say('studio.publish.sign', { version: next ?? '' })}
            </Button>
            <QuietButton
              disabled={errors > 0 || problems === null || next === null}
              onClick={() => on.publish(step, volunteers, false)}
            >
              {say('studio.publish.unsigned')}
            </QuietButton>
          </div>
          {view.said && (
            <p role="status" className={look.said}>
              {say(`studio.publish.said.${view.said.is}`, { file: view.said.file })}
            </p>
          )}
          {view.failed && (
            <Notice title={say('studio.publish.failed')}>
              <p>{say(`studio.publish.failed.${view.failed}`)}</p>
            </Notice>
          )}
        </>
      )}
      <Disclosure label={say('studio.publish.address')}>
        <p>{say('studio.publish.address.how')}</p>
        <p>{say('studio.publish.address.keep')}</p>
      </Disclosure>
      <CountsFile week={view.counts?.week ?? null} onRead={on.readCounts} />
      <Versions view={view} on={on} />
    </>
  );
}
