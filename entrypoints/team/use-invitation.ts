import { useState } from 'react';
import { fitOf } from '@/components/team/LeadInvitation';
import type { InvitationEvents, InvitationView } from '@/components/team/view';
import { calendarDay } from '@/lib/clock';
import { type Invitation, longestInvitation, readInvitation, sealWords } from '@/lib/team/invitation';
import { keepTeam, teamKnown } from '@/lib/team/store';
import { type Taking, takingAs } from '@/lib/team/taking';

type Asking = { taking: Extract<Taking, { is: 'ask' }>; invitation: Invitation; seal: string[] };
type Outcome = Pick<InvitationView, 'problem' | 'told'>;
const nothing: Outcome = { problem: null, told: null };

/** An invitation taken as the one who leads the team; `onTaken` hears of it. */
export function useInvitation(
  mine: string | null,
  onTaken: (team: string) => void,
): { view: InvitationView; on: InvitationEvents } {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [outcome, setOutcome] = useState(nothing);

  async function take({ next }: { next: Asking['taking']['next'] }, is: NonNullable<Outcome['told']>['is']) {
    await keepTeam(next);
    setAsking(null);
    setOutcome({ problem: null, told: { is, name: next.team.name, team: null } });
    onTaken(next.id);
  }
  const refuse = (problem: NonNullable<Outcome['problem']>) => setOutcome({ problem, told: null });
  async function receive(given: string) {
    setOutcome(nothing);
    const read = await readInvitation(given);
    if (read.is === 'refused') return refuse(`invitation-${read.why}`);
    const known = (await teamKnown(read.team.id)) ?? null;
    const taking = takingAs('lead', read, known, calendarDay(new Date()), Date.now());
    if (taking.is === 'refused') return refuse(`change-${taking.why}`);
    if (taking.is === 'take') return take(taking, taking.how);
    setAsking({ taking, invitation: read, seal: await sealWords(read.text, read.team.language) });
  }
  const guarded = (act: Promise<void>) => void act.catch(() => refuse('disk'));

  return {
    view: {
      ...outcome,
      arrival: asking && shown(asking),
      fits: fitOf(asking ? asking.invitation.team.keys.lead : mine, mine),
    },
    on: {
      openFile: (file) =>
        file.size > 2 * longestInvitation
          ? refuse('invitation-too-large')
          : guarded(file.text().then(receive)),
      paste: (line) => guarded(receive(line)),
      accept: () => {
        if (!asking) return;
        const { how, next } = asking.taking;
        guarded(take(asking.taking, how === 'new' ? 'joined' : next.coming ? 'waits' : 'taken'));
      },
      decline: () => setAsking(null),
      openNews: onTaken,
    },
  };
}

function shown({ taking, invitation: { team }, seal }: Asking): InvitationView['arrival'] {
  return taking.how === 'new'
    ? { is: 'new', team, seal }
    : { is: taking.how, team, seal, lowering: taking.lowering };
}
