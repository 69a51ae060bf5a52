import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { CodeEditorProps } from './CodeEditor';
import { CodePlace } from './CodePlace';
import look from './library.module.css';

/** A draft that only the code view can show: it was left in the middle of a word. */
export function CodeOnly({ onLeave, ...props }: CodeEditorProps & { onLeave: () => void }) {
  const { say } = useTongue();
  return (
    <main className={look.library}>
      <div>
        <QuietButton onClick={onLeave}>{say('studio.back')}</QuietButton>
      </div>
      <div>
        <CodePlace {...props} onDrop={onLeave} />
      </div>
    </main>
  );
}
