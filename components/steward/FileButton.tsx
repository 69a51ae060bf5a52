import { Button, type ButtonVariant } from '@mantine/core';
import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  accept?: string;
  /** Several at once, or everything in a folder. */
  many?: 'files' | 'folder';
  variant?: ButtonVariant;
  onFiles: (files: File[]) => void;
}

/** A button that opens the browser's own choice of files. */
export function FileButton({ label, accept, many, variant = 'default', onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={many !== undefined}
        {...(many === 'folder' && { webkitdirectory: '' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
