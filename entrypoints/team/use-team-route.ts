import { useCallback, useEffect, useState } from 'react';
import { teamId } from '@/lib/summaries/schema';

const rooms = ['start', 'lead', 'reading', 'news', 'steward', 'heads', 'demonstration', 'charter'] as const;
export type Room = (typeof rooms)[number];
export interface TeamRoute {
  room: Room;
  /** The team it is about; null where it is about none, or about all. */
  team: string | null;
}

/** Where one is stands in the address: the browser's own way back works, and so does a reload. */
export function useTeamRoute(): { route: TeamRoute; go: (room: Room, team?: string | null) => void } {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('hashchange', () => setRoute(routeNow()), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  const go = useCallback((room: Room, team: string | null = null) => {
    location.hash = team === null ? `/${room}` : `/${room}/${team}`;
    // The hash's own event comes a little later; the screen need not wait for it.
    setRoute({ room, team });
  }, []);
  return { route, go };
}

function routeNow(): TeamRoute {
  const [, room = '', team = ''] = location.hash.replace(/^#/, '').split('/');
  return {
    room: rooms.find((one) => one === room) ?? 'start',
    team: teamId.safeParse(team).data ?? null,
  };
}
