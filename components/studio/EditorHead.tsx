import { Button } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './editor.module.css';
import type { EditorEvents, EditorView } from './view';

const icon = { size: 17, stroke: 1.5, 'aria-hidden': true } as const;

/** What pack this is, whether it is kept, and the way back: to the library, or to what it was. */
export function EditorHead({ view, on }: { view: EditorView; on: EditorEvents }) {
  const { locale, say } = useTongue();
  return (
    <header className={look.top}>
      <QuietButton onClick={on.leave}>
        <IconArrowLeft {...icon} />
        {say('studio.back')}
      </QuietButton>
      <h1>{view.pack.name[locale] || view.pack.id}</h1>
      <div className={look.steps}>
        <span className={look.kept} data-kept={view.kept}>
          {view.readOnly ? '' : say(`studio.kept.${view.kept}`)}
        </span>
        <QuietButton
          look="pill"
          disabled={!view.canUndo}
          onClick={on.undo}
          aria-keyshortcuts="Control+Z"
          title="Ctrl+Z"
        >
          <IconArrowBackUp {...icon} />
          {say('studio.undo')}
        </QuietButton>
        <QuietButton
          look="pill"
          disabled={!view.canRedo}
          onClick={on.redo}
          aria-keyshortcuts="Control+Shift+Z"
          title="Ctrl+Shift+Z"
        >
          <IconArrowForwardUp {...icon} />
          {say('studio.redo')}
        </QuietButton>
      </div>
      {view.kept === 'refused' && (
        <div className={look.refused}>
          <Notice
            title={say('studio.refused')}
            actions={<Button onClick={on.takeAlong}>{say('studio.refused.file')}</Button>}
          >
            <p>{say('studio.refused.safe')}</p>
          </Notice>
        </div>
      )}
    </header>
  );
}
