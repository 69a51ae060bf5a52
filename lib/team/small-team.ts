import type { SigningKey } from '../signed';
import { countersign, type Invitation, inviteFile, makeTeam, readInvitation } from './invitation';
import type { Team } from './schema';
import { makeLeadKey, makeTeamKeys, signingKeyOf, type TeamKeys } from './team-keys';

/** A small team with its two roles: what tests begin with. */
export interface SmallTeam {
  team: Team;
  steward: TeamKeys;
  lead: SigningKey;
}

export async function makeSmallTeam(changed: Partial<Team> = {}): Promise<SmallTeam> {
  const [steward, lead] = await Promise.all([makeTeamKeys(), makeLeadKey()]);
  const team = makeTeam(
    {
      name: 'Relation clients, équipe bleue',
      language: 'fr',
      zone: 'Europe/Paris',
      above: [],
      steward: { name: 'Camille, CSE', is: 'council' },
      leadKey: lead.publicKey,
      terms: { k: 8, words: false, noise: 1 },
      answerWithin: 5,
      since: '2027-03-01',
    },
    steward,
    (many) => crypto.getRandomValues(new Uint8Array(many)),
  );
  return { team: { ...team, ...changed }, steward, lead: signingKeyOf(lead) };
}

/** An invitation as it is read where it arrives: signed by the steward it names, and by these. */
export async function invitationTo(
  team: Team,
  steward: TeamKeys,
  also: readonly SigningKey[] = [],
): Promise<Invitation> {
  let file = await inviteFile(team, steward);
  for (const key of also) file = await countersign(file, key);
  const read = await readInvitation(file);
  if (read.is === 'refused') throw new Error(`This invitation is refused: ${read.why}.`);
  return read;
}
