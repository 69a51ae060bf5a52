import { HeadsScreen } from '@/components/team/HeadsScreen';
import type { RoomProps } from './room';
import { useHeads } from './use-heads';

/** For whoever leads leads. */
export function HeadsRoom({ onGo }: RoomProps) {
  const { view, on } = useHeads();
  return <HeadsScreen view={view} on={{ ...on, leave: () => onGo('start') }} />;
}
