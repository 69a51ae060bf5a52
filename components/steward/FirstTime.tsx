import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { FileButton } from './FileButton';
import look from './steward.module.css';
import type { DeskEvents } from './view';

/** No team yet: what it is to be a steward, and how to begin. */
export function FirstTime({ on }: { on: DeskEvents }) {
  const { say } = useTongue();
  return (
    <section className={look.sheet} aria-label={say('steward.first')}>
      <h2>{say('steward.first')}</h2>
      <p>{say('steward.first.what')}</p>
      <p className={look.soft}>{say('steward.first.who')}</p>
      <div className={look.row}>
        <Button onClick={on.setUp}>{say('steward.setUp.begin')}</Button>
        <FileButton
          label={say('steward.copy.bring')}
          accept=".json"
          onFiles={([file]) => file && on.bringKey(file)}
        />
      </div>
    </section>
  );
}
