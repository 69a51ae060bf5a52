import type { Room } from './use-team-route';

/** What every room of the team page is given. */
export interface RoomProps {
  team: string | null;
  onGo: (room: Room, team?: string | null) => void;
}
