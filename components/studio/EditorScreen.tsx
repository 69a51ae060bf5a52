import { useMemo, useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Pending } from './CodePlace';
import { EditorHead } from './EditorHead';
import { Editing } from './editing';
import look from './editor.module.css';
import { Heard } from './Heard';
import { Here } from './Here';
import { Places } from './Places';
import { Preview } from './Preview';
import { CameBack } from './Usefulness';
import type { EditorEvents, EditorView } from './view';

const noCounts = new Map<string, never>();

/** One pack: its parts at the side, one of them open, and the agent's panel beside what is being written. */
export function EditorScreen({ view, on }: { view: EditorView; on: EditorEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  const { edit, open } = on;
  const editing = useMemo(() => ({ edit, open, readOnly: view.readOnly }), [edit, open, view.readOnly]);
  const sayings = view.removed ? [{ key: `removed ${view.pack.id}`, words: say('studio.item.removed') }] : [];
  const reminder = view.open?.list === 'reminders' ? view.open.id : null;
  return (
    <Editing value={editing}>
      <Heard
        pack={view.pack}
        belowPacks={view.belowPacks}
        severity={view.severity}
        conversations={view.conversations}
        practised={view.practised}
        published={view.published}
      >
        <CameBack value={view.publishing.counts?.counts ?? noCounts}>
          <Announcer sayings={sayings} />
          <div className={look.editor}>
            <EditorHead view={view} on={on} />
            <Places pack={view.pack} place={view.place} onGo={on.go} />
            <main ref={main} tabIndex={-1} className={look.main}>
              {view.elsewhere && <p className={look.elsewhere}>{say('studio.elsewhere')}</p>}
              {view.code !== null && view.place !== 'code' && (
                <Pending onDrop={view.mayWrite ? on.dropCode : null} onGo={() => on.go('code')} />
              )}
              <Here view={view} on={on} />
              {view.removed && (
                <div className={look.removed}>
                  <span>{say('studio.item.removed')}</span>
                  <QuietButton onClick={on.undo}>{say('studio.undo')}</QuietButton>
                </div>
              )}
            </main>
            {reminder && <Preview pack={view.pack} reminder={reminder} />}
          </div>
        </CameBack>
      </Heard>
    </Editing>
  );
}
