import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { StartScreen } from '@/components/team/StartScreen';
import { calendarDay } from '@/lib/clock';
import { inForce } from '@/lib/team/join';
import { knownTeams } from '@/lib/team/store';
import type { RoomProps } from './room';

/** Four doors; whoever leads one team, and came for no room in particular, is in front of it at once. */
export function StartRoom({ onGo }: RoomProps) {
  const known = useLiveQuery(async () => knownTeams().catch(() => []));
  const led = known?.filter(({ as }) => as.lead) ?? [];
  const only = led.length === 1 ? led[0]?.id : undefined;
  // Whoever asks for the doors by name gets the doors: the way back from a team leads here.
  const goesOn = only !== undefined && location.hash === '';
  useEffect(() => {
    // In place of this address, so that the browser's own way back does not return here for ever.
    if (goesOn) location.replace(`#/lead/${only}`);
  }, [goesOn, only]);
  if (known === undefined || goesOn) return null;
  const teams = known.map((one) => ({
    id: one.id,
    name: inForce(one, calendarDay(new Date())).team.name,
    lead: one.as.lead,
    member: one.as.member,
  }));
  return (
    <StartScreen
      view={{ teams }}
      on={{
        door: (door) => onGo(door),
        lead: (team) => onGo('lead', team),
        news: (team) => onGo('news', team),
      }}
    />
  );
}
