import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { CodeEditorProps } from './CodeEditor';
import look from './code.module.css';

/** Comes with its first use: most trainers never need it. */
const CodeEditor = lazy(() => import('./CodeEditor'));

interface CodePlaceProps extends CodeEditorProps {
  /** Leaves what was typed and goes on from the last text that was a pack. */
  onDrop: () => void;
}

/** The same pack as text, for those who prefer it: what is written here is what the other parts show. */
export function CodePlace({ onDrop, ...props }: CodePlaceProps) {
  const { say } = useTongue();
  return (
    <>
      <h2>{say('studio.place.code')}</h2>
      <p className={look.soft}>{say('studio.code.about')}</p>
      <Suspense fallback={<p className={look.soft}>{say('studio.loading')}</p>}>
        <CodeEditor {...props} />
      </Suspense>
      {props.code !== null && <Pending onDrop={props.pack && !props.readOnly ? onDrop : null} />}
    </>
  );
}

/** What stands in the code is no pack just now; it is kept all the same. */
export function Pending({ onDrop, onGo }: { onDrop: (() => void) | null; onGo?: () => void }) {
  const { say } = useTongue();
  return (
    <div className={look.pending}>
      <Notice
        title={say('studio.code.pending')}
        actions={
          <>
            {onGo && <Button onClick={onGo}>{say('studio.code.mend')}</Button>}
            {onDrop && (
              <Button variant="default" onClick={onDrop}>
                {say('studio.code.drop')}
              </Button>
            )}
          </>
        }
      >
        <p>{say('studio.code.pending.safe')}</p>
      </Notice>
    </div>
  );
}
