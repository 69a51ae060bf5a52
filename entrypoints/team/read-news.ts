import type { NewsView } from '@/components/team-news/view';
import { calendarDay } from '@/lib/clock';
import { releaseId } from '@/lib/summaries/release-id';
import { givenFor } from '@/lib/summaries/store';
import { inForce } from '@/lib/team/join';
import { countedIn, releasesIn } from '@/lib/team/releases-read';
import { openTeamFile } from '@/lib/team/signed-team-file';
import { knownTeams, newsOf } from '@/lib/team/store';

/** A release with what this browser alone can say of it. */
export interface NewsRead extends Pick<NewsView, 'team' | 'others' | 'file' | 'aside' | 'today'> {
  releases: (Pick<NewsView['releases'][number], 'id' | 'counted'> & {
    file: string;
    release: NewsView['releases'][number]['view']['release'];
  })[];
  unseen: boolean;
}
const nothing = { file: null, aside: 0, releases: [], unseen: false };

/** What came to a team; to the first one joined when none is named. */
export async function readNews(asked: string | null, now: Date): Promise<NewsRead> {
  const today = calendarDay(now);
  const known = (await knownTeams()).filter(({ id, as }) => as.member || id === asked);
  const teams = known.map((one) => inForce(one, today).team);
  const team = teams.find(({ id }) => id === asked) ?? (asked === null ? teams[0] : undefined);
  const others = teams.filter((one) => one !== team).map(({ id, name }) => ({ id, name }));
  if (!team) return { ...nothing, team: null, others, today };
  const row = await newsOf(team.id);
  const given = await givenFor(team.id);
  // The stores have been read: what follows is computed.
  const opening = row && (await Promise.resolve(openTeamFile(row.file, team)));
  const file = opening?.is === 'opened' ? opening.teamFile : null;
  const { read, aside } = await releasesIn(file?.releases ?? [], team);
  const all = read.map(({ release }) => release);
  const releases = await Promise.all(
    read.map(async ({ file, release }) => ({
      id: releaseId(release),
      file,
      release,
      counted: await countedIn(release, all, given),
    })),
  );
  const { id, name, answerWithin } = team;
  return {
    team: { id, name, answerWithin },
    others,
    today,
    file,
    aside,
    releases,
    unseen: row?.seen === false,
  };
}
