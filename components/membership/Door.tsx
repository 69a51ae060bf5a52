import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './membership.module.css';
import type { MembershipEvents } from './view';

interface DoorProps {
  on: Pick<MembershipEvents, 'openFile' | 'paste'>;
  /** A team was joined: its lead may send files. */
  joined: boolean;
}

/** Where invitations and the lead's files come in. Each is known by what it holds, whichever button was used. */
export function Door({ on, joined }: DoorProps) {
  const { say } = useTongue();
  const [line, setLine] = useState('');
  return (
    <>
      <div className={look.row}>
        {joined && <OpenFile label={say('membership.open.lead')} onOpen={on.openFile} />}
        <OpenFile label={say('membership.open.invitation')} onOpen={on.openFile} />
      </div>
      <form
        className={look.paste}
        onSubmit={(event) => {
          event.preventDefault();
          if (line.trim()) on.paste(line);
          setLine('');
        }}
      >
        <TextInput
          label={say('membership.paste')}
          placeholder="aparte-team:…"
          autoComplete="off"
          spellCheck={false}
          value={line}
          onChange={(event) => setLine(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!line.trim()}>
          {say('membership.paste.read')}
        </Button>
      </form>
    </>
  );
}

function OpenFile({ label, onOpen }: { label: string; onOpen: (file: File) => void }) {
  return (
    <FileButton accept=".json,application/json" onChange={(file) => file && onOpen(file)}>
      {(props) => (
        <Button variant="default" {...props}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
