import type { ArrivalView, MembershipProblem, SealedTeam, Told } from '@/components/membership/view';
import { type Invitation, readInvitation, sealWords } from '@/lib/team/invitation';
import { inForce } from '@/lib/team/join';
import type { Team } from '@/lib/team/schema';
import { keepTeam, teamKnown } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';
import { loweringOf, takingAs } from '@/lib/team/taking';

/** What became of something that was opened: a word on it, a question, or why nothing came of it. */
export type Reception =
  | { is: 'told'; told: Told }
  | { is: 'asks'; arrival: ArrivalView; next: KnownTeam }
  | { is: 'refused'; why: MembershipProblem };

/** Judges an invitation with all that is known at this instant. What protects as much or more is taken at once. */
export async function invitationReceived(given: string, today: string, now: number): Promise<Reception> {
  const read = await readInvitation(given);
  if (read.is === 'refused') return { is: 'refused', why: `invitation-${read.why}` };
  const known = (await teamKnown(read.team.id)) ?? null;
  const taking = takingAs('member', read, known, today, now);
  if (taking.is === 'refused') return { is: 'refused', why: `change-${taking.why}` };
  const { how, next } = taking;
  if (how === 'weaker' || how === 'other-steward')
    return { is: 'asks', next, arrival: { is: how, ...(await sealed(read)), lowering: taking.lowering } };
  // A lead or a steward becomes a member only when asked, like anybody else.
  if (how === 'new' || !known?.as.member)
    return { is: 'asks', next, arrival: { is: 'new', ...(await sealed(read)) } };
  if (how === 'stronger') await keepTeam(next);
  return told(how, read.team);
}

const told = (is: Told['is'], { name, id }: Team): Reception => ({
  is: 'told',
  told: { is, name, team: id },
});

const sealed = async ({ team, text }: Invitation): Promise<SealedTeam> => ({
  team,
  seal: await sealWords(text, team.language),
});

/** A team that is here, with the six words of the invitation that holds, and what waits for its day. */
export async function teamHere(known: KnownTeam, today: string) {
  const now = inForce(known, today);
  const read = await readInvitation(now.file);
  return {
    team: now.team,
    seal: read.is === 'read' ? await sealWords(read.text, now.team.language) : [],
    coming: now.coming && loweringOf(now.team, now, now.coming),
  };
}
