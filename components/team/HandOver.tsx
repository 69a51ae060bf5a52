import { Button } from '@mantine/core';
import { Disclosure } from '@/components/plain/Disclosure';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { dayIn } from './calendar';
import room from './room.module.css';
import type { LeadEvents, LeadView } from './view';

/** Answers travel by file: one click, and what it holds in a sentence. */
export function HandOver({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { locale, say } = useTongue();
  const { last, changed, result } = view.file;
  const day = last ? dayIn(locale, last.made, view.today) : '';
  const state = last ? (changed ? 'changed' : 'current') : 'first';
  return (
    <section className={room.section} aria-labelledby="handOver">
      <h2 id="handOver">{say('team.file')}</h2>
      {view.key.fits !== 'yes' && (
        <Notice title={say(`team.key.${view.key.fits}`)}>
          <p>{say(`team.key.${view.key.fits}.whatNow`)}</p>
        </Notice>
      )}
      <p>{say(`team.file.${state}`, { day })}</p>
      <div className={room.row}>
        <Button onClick={() => on.saveFile()}>{say('team.file.save')}</Button>
        <span role="status" aria-live="polite">
          {result && say(`team.file.result.${result}`, { day })}
        </span>
        {result === 'same' && (
          <QuietButton onClick={() => on.saveFile(true)}>{say('team.file.again')}</QuietButton>
        )}
      </div>
      <Disclosure label={say('team.file.what')}>
        <p>{say('team.file.holds')}</p>
        <p>{say('team.file.stays')}</p>
        <p>{say('team.file.how')}</p>
      </Disclosure>
    </section>
  );
}
