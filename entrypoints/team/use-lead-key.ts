import { useEffect, useState } from 'react';
import type { LeadKeyView } from '@/components/team/view';
import { fingerprint } from '@/lib/packs/fingerprint';
import { leadKey } from '@/lib/team/store';
import { makeLeadKey } from '@/lib/team/team-keys';

const unmade = { line: null, short: null, copied: false };

/** The lead's key of this browser, as a line to hand over; made the first time somebody comes here. */
export function useLeadKey(): { view: Omit<LeadKeyView, 'fits'>; copy: () => void } {
  const [view, setView] = useState<Omit<LeadKeyView, 'fits'>>(unmade);
  useEffect(() => {
    const leaving = new AbortController();
    void leadKey(makeLeadKey)
      .then(async ({ publicKey }) => ({ line: publicKey, short: await fingerprint(publicKey) }))
      .then(
        (made) => {
          if (!leaving.signal.aborted) setView({ ...made, copied: false });
        },
        // Without a disk there is no key; the page says so where it could not be read.
        () => {},
      );
    return () => leaving.abort();
  }, []);
  const copy = () =>
    void navigator.clipboard
      .writeText(view.line ?? '')
      .then(() => setView((now) => ({ ...now, copied: true })));
  return { view, copy };
}
