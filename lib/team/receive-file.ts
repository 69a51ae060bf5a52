import type { TeamFile } from './file-schema';
import { inForce } from './join';
import { openTeamFile, type TeamFileRefusal } from './signed-team-file';
import type { KnownTeam, TeamNews } from './stored-schema';

/** What is known here when a file comes: the teams, and the newest file of each. */
export interface KnownHere {
  teams: readonly KnownTeam[];
  newsOf: (team: string) => Promise<TeamNews | null>;
}

export type ReceivedFile =
  /** `says`: what it closed the loop with since the file before; `asked`: the week in which it asks how things stand. */
  | { is: 'kept'; row: TeamNews; says: string | null; asked: string | null; name: string }
  | { is: 'same'; team: string; name: string }
  | { is: 'refused'; why: TeamFileRefusal };

/** Judges the lead's file for whichever team of this browser it is; an older one never takes a newer one's place. */
export async function receiveTeamFile(
  file: string,
  { teams, newsOf }: KnownHere,
  today: string,
): Promise<ReceivedFile> {
  let why: TeamFileRefusal = 'other-team';
  for (const known of teams) {
    const opening = await openTeamFile(file, inForce(known, today).team);
    if (opening.is === 'opened') return receive(file, opening.teamFile, known, await newsOf(known.id), today);
    // One team says more than “not mine”: that is what the reader needs to hear.
    if (opening.why !== 'other-team') why = opening.why;
  }
  return { is: 'refused', why };
}

async function receive(
  file: string,
  came: TeamFile,
  known: KnownTeam,
  here: TeamNews | null,
  today: string,
): Promise<ReceivedFile> {
  const { id } = known;
  const { team } = inForce(known, today);
  const before = here && (await openTeamFile(here.file, team));
  // A file that this lead did not sign stands in nobody's way: the lead has changed since.
  const last = before?.is === 'opened' ? before.teamFile : null;
  if (last && last.serial > came.serial) return { is: 'refused', why: 'older' };
  if (last?.serial === came.serial) return { is: 'same', team: id, name: team.name };
  const says = came.loop.at(-1);
  const isNew =
    says !== undefined && !last?.loop.some((one) => one.week === says.week && one.says === says.says);
  const row = { id, serial: came.serial, file, seen: false };
  return { is: 'kept', row, says: isNew ? says.says : null, asked: came.diagnostic, name: team.name };
}
