import { Button, Loader } from '@mantine/core';
import { Notice } from './Notice';

interface UnreadProps {
  state: 'loading' | 'failed';
  /** What is being opened, and the look of saying so. */
  loading: string;
  className: string | undefined;
  /** What could not be opened, then what is safe and what to do. */
  failed: string;
  says: readonly string[];
  again: string;
  onTryAgain: () => void;
}

/** A page whose store has not been read yet, or could not be. */
export function Unread({ state, loading, className, failed, says, again, onTryAgain }: UnreadProps) {
  if (state === 'loading')
    return (
      <p className={className}>
        <Loader size="sm" type="dots" aria-hidden="true" /> {loading}
      </p>
    );
  return (
    <Notice title={failed} actions={<Button onClick={onTryAgain}>{again}</Button>}>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
