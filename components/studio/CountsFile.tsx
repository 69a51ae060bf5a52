import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { UsefulnessRefusal } from '@/lib/studio/usefulness';
import look from './publish.module.css';
import type { EditorEvents } from './view';

interface CountsFileProps {
  /** The week the counts here are from; null when there are none. */
  week: string | null;
  onRead: EditorEvents['readCounts'];
}

/** Counts come back by file, with the summaries of teams; they are shown beside each reminder. */
export function CountsFile({ week, onRead }: CountsFileProps) {
  const { say } = useTongue();
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<UsefulnessRefusal | 'other-pack' | null>(null);
  return (
    <section className={look.versions}>
      <h3>{say('studio.counts')}</h3>
      <p className={look.soft}>{week ? say('studio.counts.here', { week }) : say('studio.counts.about')}</p>
      <Button variant="default" onClick={() => file.current?.click()}>
        {say('studio.counts.open')}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json"
        aria-label={say('studio.counts.open')}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen) void onRead(chosen).then(setRefused);
          currentTarget.value = '';
        }}
      />
      {refused && <p role="status">{say(`studio.counts.refused.${refused}`)}</p>}
    </section>
  );
}
