import { useEffect, useState } from 'react';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { keptSettings } from '@/lib/settings/store';
import { CharterRoom } from './CharterRoom';
import { DemonstrationRoom } from './DemonstrationRoom';
import { HeadsRoom } from './HeadsRoom';
import { LeadRoom } from './LeadRoom';
import { NewsRoom } from './NewsRoom';
import { ReadingRoom } from './ReadingRoom';
import { StartRoom } from './StartRoom';
import { StewardRoom } from './StewardRoom';
import { useTeamRoute } from './use-team-route';

const rooms = {
  start: StartRoom,
  lead: LeadRoom,
  reading: ReadingRoom,
  news: NewsRoom,
  steward: StewardRoom,
  heads: HeadsRoom,
  demonstration: DemonstrationRoom,
  charter: CharterRoom,
};

/** The page for whoever leads a team, opens its shares, reads what came of them, or doubts all of it. */
export function TeamPage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leaving = new AbortController();
    keptSettings.watch(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  const { route, go } = useTeamRoute();
  const Room = rooms[route.room];
  return (
    <Look colours={settings.colours}>
      <Spoken locale={interfaceLanguage(settings, navigator.languages)} register={settings.register}>
        <Room key={`${route.room} ${route.team}`} team={route.team} onGo={go} />
      </Spoken>
    </Look>
  );
}
