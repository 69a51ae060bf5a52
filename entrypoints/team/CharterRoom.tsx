import { CharterScreen } from '@/components/charter/CharterScreen';
import type { RoomProps } from './room';
import { useCharter } from './use-charter';

/** What protects a team; with none in this browser, what a team begins with. */
export function CharterRoom({ team, onGo }: RoomProps) {
  const { view, on } = useCharter(team);
  if (!view) return null;
  const ways = {
    leave: () => onGo('start'),
    choose: (id: string) => onGo('charter', id),
    tryIt: () => onGo('demonstration'),
  };
  return <CharterScreen view={view} on={{ ...on, ...ways }} />;
}
