import type { Share } from '../summaries/schema';
import { exactText, fromBase64Url } from '../text';
import type { Both } from './attempt';
import { ask, type World } from './demonstration';
import { emptyBoard } from './stored-schema';
import { teamFileOf } from './team-file';

/** Something that leaves a browser, as somebody could read it. */
export interface Leaving {
  label: Both;
  text: string;
}

/** Everything that is made of these shares and handed from one role to the next, as it is handed. */
export async function leaving(world: World, shares: readonly Share[]): Promise<Leaving[]> {
  const { code, keys, today, team, week, asTable } = world;
  const answer = await ask(world, shares);
  const signed = answer ? await code.signRelease(answer, keys.steward) : '';
  const kept = { id: 'demonstration', of: team.id, week, part: 1, file: signed };
  const board = { ...emptyBoard(team.id), opened: [week] };
  const toTeam = await code.signTeamFile(teamFileOf(board, [kept], today), keys.lead);
  const as = (fr: string, en: string, text: string): Leaving => ({ label: { fr, en }, text: readable(text) });
  return [
    as('Les partages, avant d’être scellés', 'The shares, before they are sealed', JSON.stringify(shares)),
    as('La synthèse', 'The summary', JSON.stringify(answer)),
    as('La synthèse signée', 'The signed summary', signed),
    as('Le fichier de l’équipe', 'The team file', toTeam),
    as('Le tableau enregistré', 'The saved table', answer ? asTable(answer) : ''),
  ];
}

/**
 * With everything in it that was written as base64 put back into words, however deep: a summary in a team file is
 * a signed file in a signed file. Keys and numbers, which are no words, are left out: noise holds any short word.
 */
const readable = (text: string): string =>
  text.replace(/[\w-]{40,}/g, (row) => {
    const words = exactText(fromBase64Url(row) ?? new Uint8Array());
    return words?.includes('{') ? readable(words) : '';
  });
