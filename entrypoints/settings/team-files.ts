import { receiveTeamFile } from '@/lib/team/receive-file';
import { keepNews, knownTeams, newsOf } from '@/lib/team/store';
import type { Reception } from './invitations';

/** Is this the lead's file, rather than an invitation? Told by its first letters: it may be long. */
export const isTeamFile = (text: string): boolean => text.slice(0, 200).includes('"team-file/');

/** Takes the lead's file for whichever team of this browser it is. */
export async function teamFileReceived(file: string, today: string): Promise<Reception> {
  const came = await receiveTeamFile(file, { teams: await knownTeams(), newsOf }, today);
  if (came.is === 'refused') return { is: 'refused', why: `file-${came.why}` };
  if (came.is === 'same') return { is: 'told', told: { is: 'no-news', name: came.name, team: came.team } };
  await keepNews(came.row, came);
  return { is: 'told', told: { is: 'news', name: came.name, team: came.row.id } };
}
