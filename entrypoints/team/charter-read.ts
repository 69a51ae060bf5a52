import type { CharterProblem, CharterView, Described, Proposal } from '@/components/charter/view';
import { fingerprint } from '@/lib/packs/fingerprint';
import { differing, type Protections } from '@/lib/team/charter';
import { type Invitation, readInvitation, sealWords } from '@/lib/team/invitation';
import { inForce } from '@/lib/team/join';
import { lowered } from '@/lib/team/lowered';
import { judged } from '@/lib/team/proposal';
import { roles, type Team } from '@/lib/team/schema';
import type { KnownTeam } from '@/lib/team/stored-schema';

/** A team's protections, with what people compare by ear: prints of its keys, six words of its invitation. */
async function described(team: Team, text: string | null): Promise<Described> {
  const { lead, steward } = team.keys;
  return {
    team,
    prints: { lead: lead && (await fingerprint(lead)), steward: await fingerprint(steward) },
    seal: text === null ? [] : await sealWords(text, team.language),
  };
}

/** A team as it stands today; `ownKey` is the lead's key of this browser, null for whoever leads no team here. */
export async function charterOf(
  stored: KnownTeam,
  ownKey: string | null,
  today: string,
): Promise<CharterView['known']> {
  const known = inForce(stored, today);
  const read = await readInvitation(known.file);
  const { team, coming, history } = known;
  return {
    ...(await described(team, read.is === 'read' ? read.text : null)),
    history: history.filter(({ version }) => version <= team.version),
    coming: coming && {
      before: team,
      after: coming,
      lowered: lowered(team, coming),
      by: history.findLast(({ version }) => version === coming.version)?.by ?? [],
    },
    canSign: ownKey !== null && ownKey === team.keys.lead,
  };
}

/** The invitation somebody kept, beside what holds now; of a team that is known, only its own will do. */
export async function keptIn(
  given: string,
  now: Protections,
  id: string | null,
): Promise<NonNullable<CharterView['kept']> | { why: CharterProblem }> {
  const read = await readInvitation(given);
  if (read.is === 'refused') return { why: `invitation-${read.why}` };
  if (id !== null && read.team.id !== id) return { why: 'other-team' };
  return { ...(await described(read.team, read.text)), differs: differing(now, read.team) };
}

/** A proposal the lead may sign, or why signing it would change nothing anywhere. */
export async function proposalIn(
  given: string,
  stored: KnownTeam,
  ownKey: string,
  today: string,
): Promise<(Proposal & { invitation: Invitation }) | { why: CharterProblem }> {
  const read = await readInvitation(given);
  if (read.is === 'refused') return { why: `invitation-${read.why}` };
  const known = inForce(stored, today);
  const verdict = judged(read, known, ownKey, today);
  if (verdict.is === 'refused')
    return {
      why:
        verdict.why === 'other-team' || verdict.why === 'nothing-new' ? verdict.why : `change-${verdict.why}`,
    };
  const { keys } = known.team;
  const by = roles.filter((role) => read.signedBy.includes(keys[role] ?? ''));
  return {
    ...(await described(read.team, read.text)),
    differs: differing(known.team, read.team),
    lowering: { before: known.team, after: read.team, lowered: verdict.lowered, by },
    invitation: read,
  };
}
