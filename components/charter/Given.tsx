import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { OpenFile } from '@/components/team/OpenFile';
import look from './charter.module.css';

interface GivenProps {
  onOpen: (file: File) => void;
  onPaste: (line: string) => void;
}

/** An invitation, as a file or as the line it fits in. */
export function Given({ onOpen, onPaste }: GivenProps) {
  const { say } = useTongue();
  const [line, setLine] = useState('');
  return (
    <form
      className={look.given}
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() !== '') onPaste(line);
      }}
    >
      <OpenFile label={say('charter.open')} onFiles={([file]) => file && onOpen(file)} />
      <Textarea
        className={look.line ?? ''}
        label={say('charter.paste')}
        value={line}
        onChange={({ currentTarget }) => setLine(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say('charter.paste.read')}
      </Button>
    </form>
  );
}
