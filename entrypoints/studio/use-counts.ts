import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { EditorEvents, PublishingView } from '@/components/studio/view';
import { countsOf, keepCounts } from '@/lib/studio/store';
import { usefulnessOf } from '@/lib/studio/usefulness';

/** Counts that came back of this pack, and the way to take in a file of them. */
export function useCounts(id: string): {
  counts: PublishingView['counts'];
  read: EditorEvents['readCounts'];
} {
  const kept = useLiveQuery(() => countsOf(id).catch(() => undefined), [id]);
  const counts = useMemo(
    () => (kept ? { week: kept.week, counts: new Map(kept.counts.map((one) => [one.reminder, one])) } : null),
    [kept],
  );
  return {
    counts,
    read: async (file) => {
      const read = usefulnessOf(await file.text().catch(() => ''));
      if ('refused' in read) return read.refused;
      if (read.pack !== id) return 'other-pack';
      const { pack, week } = read;
      await keepCounts({ schema: 'aparte-usefulness/2', pack, week, counts: [...read.counts.values()] });
      return null;
    },
  };
}
