import { LibraryScreen } from '@/components/studio/LibraryScreen';
import type { PlaceId } from '@/components/studio/view';
import { useLibrary } from './use-library';

/** The library as it is now, in this window and in others. */
export function Library({ onOpen }: { onOpen: (id: string, place?: PlaceId) => void }) {
  const { view, on } = useLibrary(onOpen);
  return <LibraryScreen view={view} on={on} />;
}
