import { useEffect } from 'react';
import { ReadingScreen } from '@/components/release/ReadingScreen';
import { Drafting } from '@/components/team/drafts';
import type { RoomProps } from './room';
import { useDrafts } from './use-drafts';
import { useReading } from './use-reading';

/** Where a lead opens and reads what one team said; without a team there is nothing to read. */
export function ReadingRoom({ team, onGo }: RoomProps) {
  useEffect(() => {
    if (team === null) onGo('start');
  }, [team, onGo]);
  return team === null ? null : <OneTeam team={team} onGo={onGo} />;
}

function OneTeam({ team, onGo }: { team: string; onGo: RoomProps['onGo'] }) {
  const { view, on } = useReading(team);
  const book = useDrafts(team);
  const toLead = () => onGo('lead', team);
  if (!book) return null;
  return (
    <Drafting book={book}>
      <ReadingScreen view={view} on={{ ...on, leave: toLead, seeBoard: toLead }} />
    </Drafting>
  );
}
