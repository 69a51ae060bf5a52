import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { hear, type Saying, silence } from './hear';

/** The one polite voice of a screen. It stays mounted, so that a change in it is heard, and heard once. */
export function Announcer({ sayings }: { sayings: readonly Saying[] }) {
  const [heard, setHeard] = useState(silence);
  const now = hear(heard, sayings);
  if (now !== heard) setHeard(now);
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-atomic="true" lang={now.now?.language}>
      {now.now?.words ?? ''}
    </VisuallyHidden>
  );
}
