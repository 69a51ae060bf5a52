import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import { useTongue } from '@/components/say/Spoken';
import type { NewsEvents, NewsView } from '@/components/team-news/view';
import { calendarDay } from '@/lib/clock';
import { receiveTeamFile } from '@/lib/team/receive-file';
import { longestTeamFile } from '@/lib/team/signed-team-file';
import { keepNews, knownTeams, markNewsSeen, newsOf } from '@/lib/team/store';
import { packWords } from './pack-words';
import { readNews } from './read-news';
import { releaseOut } from './release-out';
import type { RoomProps } from './room';

/** The newest file of a team's lead, read by somebody of the team. */
export function useNews({ team, onGo }: RoomProps): { view: NewsView; on: NewsEvents } {
  const { locale } = useTongue();
  const [came, setCame] = useState<NewsView['came']>(null);
  const [tries, setTries] = useState(0);
  const read = useLiveQuery(async () => readNews(team, new Date()).catch(() => null), [team, tries]);
  const words = useLiveQuery(async () => packWords(locale), [locale]) ?? new Map<string, string>();

  const unseen = read?.unseen ? read.team?.id : undefined;
  useEffect(() => {
    // Before the eyes of its reader, it is news no more: the panel falls silent about it.
    if (unseen) void markNewsSeen(unseen);
  }, [unseen]);

  const open = async (file: File) => {
    if (file.size > 3 * longestTeamFile) return setCame('too-large');
    const known = { teams: await knownTeams(), newsOf };
    const received = await receiveTeamFile(await file.text(), known, calendarDay(new Date()));
    if (received.is === 'refused') return setCame(received.why);
    if (received.is === 'same') return setCame('same');
    await keepNews(received.row, received);
    setCame('kept');
    if (received.row.id !== read?.team?.id) onGo('news', received.row.id);
  };
  const known = read?.releases.map(({ release }) => release) ?? [];

  return {
    view: {
      state: read === undefined ? 'loading' : read === null ? 'failed' : 'ready',
      team: read?.team ?? null,
      others: read?.others ?? [],
      today: read?.today ?? calendarDay(new Date()),
      file: read?.file ?? null,
      releases: (read?.releases ?? []).map(({ id, release, counted }) => ({
        id,
        counted,
        view: {
          release,
          name: 'above' in release.of ? release.of.above : (read?.team?.name ?? ''),
          known,
          words,
          onBoard: null,
        },
      })),
      aside: read?.aside ?? 0,
      came,
    },
    on: {
      ...releaseOut,
      openFile: (file) => void open(file).catch(() => setCame('disk')),
      saveSigned: (id, name) => {
        const one = read?.releases.find((release) => release.id === id);
        if (one) saveFile(name, one.file);
      },
      seeTeam: (other) => onGo('news', other),
      openCharter: () => onGo('charter', read?.team?.id ?? null),
      openShare: () => {
        location.href = '/journal.html#/share';
      },
      tryAgain: () => setTries((now) => now + 1),
      leave: () => onGo('start'),
    },
  };
}
