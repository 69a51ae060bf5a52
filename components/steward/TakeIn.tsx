import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { FileButton } from './FileButton';
import { Part } from './Part';
import look from './steward.module.css';
import type { DeskEvents, DeskView } from './view';

/** Where the team's files come in: chosen, dropped, or found in a folder. */
export function TakeIn({ view, on }: { view: DeskView['taking']; on: DeskEvents }) {
  const { say } = useTongue();
  const [over, setOver] = useState(false);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    <Part title={say('steward.take')} about={say('steward.take.about')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same for whoever drops nothing */}
      <div
        className={look.tray}
        data-over={over || undefined}
        onDragOver={(event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const files = [...event.dataTransfer.files];
          if (files.length > 0) on.takeFiles(files);
        }}
      >
        <p>{say('steward.take.drop')}</p>
        <div className={look.row}>
          <FileButton
            label={say('steward.take.files')}
            many="files"
            accept=".json"
            variant={view.canWatch ? 'default' : 'filled'}
            onFiles={on.takeFiles}
          />
          <Folder view={view} on={on} />
        </div>
        {view.watching !== null && <Watching name={view.watching} busy={view.busy} on={on} />}
        {view.problem && <p role="alert">{say('steward.take.folderGone')}</p>}
      </div>
    </Part>
  );
}

function Folder({ view, on }: { view: DeskView['taking']; on: DeskEvents }) {
  const { say } = useTongue();
  if (!view.canWatch)
    return <FileButton label={say('steward.take.wholeFolder')} many="folder" onFiles={on.takeFiles} />;
  if (view.watching !== null) return null;
  return <Button onClick={on.watchFolder}>{say('steward.take.watch')}</Button>;
}

interface WatchingProps {
  name: string;
  busy: boolean;
  on: DeskEvents;
}

function Watching({ name, busy, on }: WatchingProps) {
  const { say } = useTongue();
  return (
    <div>
      <p>{say('steward.take.watching', { name })}</p>
      <div className={look.row}>
        <QuietButton onClick={on.lookAgain} disabled={busy}>
          {say('steward.take.look')}
        </QuietButton>
        <QuietButton onClick={on.stopWatching}>{say('steward.take.stop')}</QuietButton>
      </div>
    </div>
  );
}
