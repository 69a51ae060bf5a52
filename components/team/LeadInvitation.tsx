import { Arrival } from '@/components/membership/Arrival';
import { Door } from '@/components/membership/Door';
import { Outcome } from '@/components/membership/Outcome';
import { useTongue } from '@/components/say/Spoken';
import type { InvitationEvents, InvitationView, LeadKeyView } from './view';

interface LeadInvitationProps {
  view: InvitationView;
  on: InvitationEvents;
}

/** The invitation, taken as the one who leads: the same six words are compared as by everybody else. */
export function LeadInvitation({ view, on }: LeadInvitationProps) {
  const { say } = useTongue();
  return (
    <>
      <Outcome view={view} on={on} />
      {view.arrival ? (
        <>
          {view.fits !== 'yes' && <p>{say(`team.key.${view.fits}.whatNow`)}</p>}
          <Arrival key={view.arrival.seal.join(' ')} arrival={view.arrival} on={on} />
        </>
      ) : (
        <Door on={on} joined={false} />
      )}
    </>
  );
}

/** Whom a team believes as its lead, beside the key of this browser. */
export const fitOf = (lead: string | null, mine: string | null): LeadKeyView['fits'] =>
  lead === null ? 'unknown' : lead === mine || mine === null ? 'yes' : 'other';
