import { Button } from '@mantine/core';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import look from './library.module.css';

interface NotHereProps {
  /** It is no longer in the library, or the library cannot be opened. */
  state: 'missing' | 'failed';
  onLeave: () => void;
}

/** An address that leads to no pack. */
export function NotHere({ state, onLeave }: NotHereProps) {
  const { say } = useTongue();
  return (
    <main className={look.library}>
      <Notice
        title={say(state === 'failed' ? 'studio.failed' : 'studio.missing')}
        actions={<Button onClick={onLeave}>{say('studio.back')}</Button>}
      >
        <p>{say(state === 'failed' ? 'studio.failed.now' : 'studio.missing.now')}</p>
      </Notice>
    </main>
  );
}
