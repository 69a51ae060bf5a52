import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import type { TeamFileView } from '@/components/team/view';
import { calendarDay } from '@/lib/clock';
import { keptReleases } from '@/lib/summaries/store';
import { inForce } from '@/lib/team/join';
import type { Team } from '@/lib/team/schema';
import { longestTeamFile, openTeamFile, readTeamFile, signTeamFile } from '@/lib/team/signed-team-file';
import { boardOf, changeBoard, keepNews, leadKey, newsOf, teamKnown } from '@/lib/team/store';
import type { Board } from '@/lib/team/stored-schema';
import { goOnFrom, saysTheSame, teamFileOf } from '@/lib/team/team-file';
import { makeLeadKey, signingKeyOf } from '@/lib/team/team-keys';
import { teamFileName } from './named-file';

type Releases = Parameters<typeof teamFileOf>[1];

/** The file for one team: how it stands, saving it, and going on from one. */
export function useTeamFile(id: string, here: { team: Team; board: Board; releases: Releases } | null) {
  const [result, setResult] = useState<Pick<TeamFileView, 'result' | 'goneOn'>>({
    result: null,
    goneOn: null,
  });
  // Only a file that comes or is saved reads this again: letters typed on the board do not.
  const last = useLiveQuery(async () => lastFile(id).catch(() => null), [id]) ?? null;
  const now = here && teamFileOf(here.board, here.releases, calendarDay(new Date()), here.team.name);
  const changed = now !== null && (last === null || !saysTheSame(now, last.teamFile));
  const say = (part: Partial<typeof result>) => setResult((before) => ({ ...before, ...part }));

  async function goOn(file: File) {
    if (file.size > longestTeamFile) return say({ goneOn: 'too-large' });
    // Whoever led the team before had another key, which the invitation does not name any more.
    const came = await readTeamFile(await file.text());
    if (came.is === 'refused') return say({ goneOn: came.why });
    if (came.teamFile.team !== id) return say({ goneOn: 'other-team' });
    await changeBoard(id, (board) => goOnFrom(board, came.teamFile));
    say({ goneOn: 'yes' });
  }
  const view: TeamFileView = {
    last: last && { serial: last.teamFile.serial, made: last.teamFile.made },
    changed,
    // “Saved” is true until something is written again.
    result: changed && result.result !== 'failed' ? null : result.result,
    goneOn: result.goneOn,
  };
  return {
    view,
    save: (again = false) =>
      void save(id, again).then(
        (is) => say({ result: is }),
        () => say({ result: 'failed' }),
      ),
    goOn: (file: File) => void goOn(file).catch(() => say({ goneOn: 'disk' })),
  };
}

/** The newest file of this team here, as agents read it. */
async function lastFile(id: string) {
  const [news, known] = await Promise.all([newsOf(id), teamKnown(id)]);
  if (!news || !known) return null;
  // The stores have been read: what is opened from here on is not watched.
  const opening = await Promise.resolve(
    openTeamFile(news.file, inForce(known, calendarDay(new Date())).team),
  );
  return opening.is === 'opened' ? { teamFile: opening.teamFile, file: news.file } : null;
}

/** Signs what the team should read now, unless that is in its hands already. */
async function save(id: string, again: boolean): Promise<'saved' | 'same'> {
  const today = calendarDay(new Date());
  const [known, board, releases, last, news, key] = await Promise.all([
    teamKnown(id),
    boardOf(id),
    keptReleases(),
    lastFile(id),
    newsOf(id),
    leadKey(makeLeadKey),
  ]);
  if (!known) throw new Error('This team is not here any more.');
  const { name } = inForce(known, today).team;
  const serial = Math.max(board.serial, news?.serial ?? 0);
  const next = teamFileOf({ ...board, serial }, releases, today, name);
  if (last && saysTheSame(next, last.teamFile)) {
    if (again) saveFile(teamFileName(name, last.teamFile.serial), last.file);
    return again ? 'saved' : 'same';
  }
  const file = await signTeamFile(next, signingKeyOf(key));
  // Kept before it is handed over: two files with one number would be told apart by nobody.
  await changeBoard(id, (now) => ({ ...now, serial: Math.max(now.serial, next.serial) }));
  await keepNews({ id, serial: next.serial, file, seen: true }, { says: null, asked: next.diagnostic });
  saveFile(teamFileName(name, next.serial), file);
  return 'saved';
}
