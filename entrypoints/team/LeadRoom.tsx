import { useLiveQuery } from 'dexie-react-hooks';
import { Drafting } from '@/components/team/drafts';
import { LeadDoor } from '@/components/team/LeadDoor';
import { LeadScreen } from '@/components/team/LeadScreen';
import { calendarDay } from '@/lib/clock';
import { inForce } from '@/lib/team/join';
import { keepTeam, knownTeams } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';
import type { RoomProps } from './room';
import { useDrafts } from './use-drafts';
import { useInvitation } from './use-invitation';
import { useLead } from './use-lead';
import { useLeadKey } from './use-lead-key';

/** The lead's page: of one team, or where one begins. */
export function LeadRoom({ team, onGo }: RoomProps) {
  const known = useLiveQuery(async () => knownTeams().catch(() => []));
  if (known === undefined) return null;
  const led = known.find(({ id, as }) => id === team && as.lead);
  return led ? <OneTeam known={led} onGo={onGo} /> : <Beginning known={known} onGo={onGo} />;
}

function OneTeam({ known, onGo }: { known: KnownTeam; onGo: RoomProps['onGo'] }) {
  const { id } = known;
  const key = useLeadKey();
  const invitation = useInvitation(key.view.line, (team) => onGo('lead', team));
  const { view, on } = useLead(known, { key, invitation });
  const book = useDrafts(id);
  if (!book) return null;
  const ways = {
    read: () => onGo('reading', id),
    charter: () => onGo('charter', id),
    leave: () => onGo('start'),
  };
  return (
    <Drafting book={book}>
      <LeadScreen view={view} on={{ ...on, ...ways }} />
    </Drafting>
  );
}

/** Teams one leads, and teams that are known here and name this browser's key as their lead's. */
function Beginning({ known, onGo }: { known: KnownTeam[]; onGo: RoomProps['onGo'] }) {
  const key = useLeadKey();
  const invitation = useInvitation(key.view.line, (team) => onGo('lead', team));
  const now = known.map((one) => inForce(one, calendarDay(new Date())));
  const mine = now.filter(({ as, team }) => as.lead || (team.keys.lead && team.keys.lead === key.view.line));
  return (
    <LeadDoor
      view={{
        teams: mine.map(({ id, team }) => ({ id, name: team.name })),
        key: { ...key.view, fits: 'yes' },
        invitation: invitation.view,
      }}
      on={{
        copyKey: key.copy,
        invitation: invitation.on,
        openTeam: (id) => {
          const one = known.find((team) => team.id === id);
          if (one) void keepTeam({ ...one, as: { ...one.as, lead: true } }).then(() => onGo('lead', id));
        },
        leave: () => onGo('start'),
      }}
    />
  );
}
