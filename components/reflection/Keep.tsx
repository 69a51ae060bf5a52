import { Button } from '@mantine/core';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './reflection.module.css';
import type { ReflectionEvents, ReflectionView } from './view';

interface KeepProps {
  view: ReflectionView;
  on: ReflectionEvents;
  canKeep: boolean;
  changing: boolean;
}

/** Always at the same place, whatever unfolds above. */
export function Keep({ view, on, canKeep, changing }: KeepProps) {
  const { say } = useTongue();
  if (view.state === 'failed') return <NotKept on={on} />;
  return (
    <div className={look.keep}>
      <Button
        disabled={!canKeep || view.state === 'saving'}
        onClick={on.saveReflection}
        aria-keyshortcuts="Control+Enter"
      >
        {say('reflection.save')}
      </Button>
      <QuietButton onClick={on.nothingToNote}>
        {say(changing ? 'reflection.leaveAsItWas' : 'reflection.nothing')}
      </QuietButton>
      <kbd>{say('reflection.saveKey')}</kbd>
    </div>
  );
}

function NotKept({ on }: { on: ReflectionEvents }) {
  const { say } = useTongue();
  return (
    <div role="alert">
      <Notice
        title={say('reflection.failed')}
        actions={
          <>
            <Button onClick={on.saveReflection}>{say('reflection.failed.retry')}</Button>
            <QuietButton onClick={on.copyReflection}>{say('reflection.failed.copy')}</QuietButton>
          </>
        }
      >
        <p>{say('reflection.failed.safe')}</p>
        <p>{say('reflection.failed.whatNow')}</p>
      </Notice>
    </div>
  );
}
