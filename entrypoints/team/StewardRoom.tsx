import { useState } from 'react';
import { DeskScreen } from '@/components/steward/DeskScreen';
import { SetUpScreen } from '@/components/steward/SetUpScreen';
import { TeamScreen } from '@/components/steward/TeamScreen';
import type { KnownTeam } from '@/lib/team/stored-schema';
import type { RoomProps } from './room';
import { useDesk } from './use-desk';
import { useSetUp } from './use-set-up';
import { useStewarded } from './use-stewarded';
import { useStewardedTeam } from './use-stewarded-team';

/** Set up a moment ago: its page says what to do next, wherever it was opened from. */
let fresh: string | null = null;

/** The steward's side: the desk, one team, or a team that begins. */
export function StewardRoom({ team, onGo }: RoomProps) {
  const [beginning, setBeginning] = useState(false);
  if (team !== null) return <OneTeam id={team} onGo={onGo} />;
  if (beginning) return <Beginning onGo={onGo} onBack={() => setBeginning(false)} />;
  return <Desk onGo={onGo} onSetUp={() => setBeginning(true)} />;
}

type Going = Pick<RoomProps, 'onGo'>;

function Desk({ onGo, onSetUp }: Going & { onSetUp: () => void }) {
  const { view, on } = useDesk({ setUp: onSetUp, openTeam: (id) => onGo('steward', id) });
  return <DeskScreen view={view} on={on} />;
}

function Beginning({ onGo, onBack }: Going & { onBack: () => void }) {
  const known = useStewarded();
  const { view, on } = useSetUp((known?.teams.length ?? 0) === 0, onBack, (id) => {
    fresh = id;
    onGo('steward', id);
  });
  return <SetUpScreen view={view} on={on} />;
}

function OneTeam({ id, onGo }: Going & { id: string }) {
  const stewarded = useStewarded();
  const known = stewarded?.teams.find((one) => one.id === id);
  if (!known) return null;
  return <Known known={known} onBack={() => onGo('steward')} />;
}

function Known({ known, onBack }: { known: KnownTeam; onBack: () => void }) {
  const [isNew] = useState(fresh === known.id);
  fresh = null;
  const { view, on } = useStewardedTeam(known, isNew, onBack);
  return <TeamScreen view={view} on={on} />;
}
