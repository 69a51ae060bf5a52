import { Button } from '@mantine/core';
import { useRef } from 'react';

interface OpenFileProps {
  label: string;
  many?: boolean;
  onFiles: (files: File[]) => void;
}

/** A button that opens the browser's own choice of files. */
export function OpenFile({ label, many = false, onFiles }: OpenFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept=".json,application/json"
        multiple={many}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again, once it is mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
