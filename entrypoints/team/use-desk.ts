import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { DeskEvents, DeskView, ReleasedView } from '@/components/steward/view';
import { useHeld } from './held';
import { bringKeyCopy } from './key-copies';
import { handOver, releaseWeek } from './release-week';
import { takeShares } from './take-shares';
import { useKeys } from './use-keys';
import { useShareFolder } from './use-share-folder';
import { type Stewarded, useStewarded } from './use-stewarded';
import { useWeeks } from './use-weeks';

type Going = Pick<DeskEvents, 'setUp' | 'openTeam'>;

/** The steward's desk: keys, files in, weeks out. */
export function useDesk(going: Going): { view: DeskView; on: DeskEvents } {
  const { say } = useTongue();
  const [attempt, setAttempt] = useState(0);
  const [made, setMade] = useState<string[]>([]);
  const [releaseProblem, setReleaseProblem] = useState<DeskView['releaseProblem']>(null);
  const [copyProblem, setCopyProblem] = useState<DeskView['keyProblem']>(null);
  const stewarded = useStewarded(attempt);
  const teams = stewarded?.teams ?? [];
  const held = useHeld();
  const keys = useKeys(teams);
  const take = (files: File[]) => takeShares(files, desksOf(teams, held.keys));
  const folder = useShareFolder(held.keys.size > 0, take);
  const weeks = useWeeks(stewarded);

  async function release(week: string, ids: string[]) {
    setMade([]);
    setReleaseProblem(null);
    if (!stewarded) return;
    try {
      const names = await releaseWeek(week, ids, stewarded);
      if (names) setMade(names);
      else setReleaseProblem('meanwhile');
    } catch {
      setReleaseProblem('disk');
    }
  }
  return {
    view: {
      state: stewarded === undefined ? 'loading' : stewarded ? 'ready' : 'failed',
      teams: teams.map(({ id, team }) => ({ id, name: team.name, open: held.keys.has(id) })),
      busy: keys.busy,
      keyProblem: keys.wrong ? 'wrong' : copyProblem,
      taking: folder.view,
      weeks,
      refused: held.refused.map(({ name, why }) => ({ name, says: say(`share.refused.${why}`) })),
      released: stewarded ? releasedOf(stewarded) : [],
      made,
      releaseProblem,
    },
    on: {
      ...going,
      unlock: keys.unlock,
      lock: () => {
        keys.lock();
        folder.stop();
        setMade([]);
      },
      tryAgain: () => setAttempt(attempt + 1),
      bringKey: (file) => void bringKeyCopy(file, Date.now()).then(setCopyProblem),
      takeFiles: (files) => void take(files),
      watchFolder: () => void folder.watch(),
      stopWatching: folder.stop,
      lookAgain: () => void folder.look(),
      release: (week, ids) => void release(week, ids),
      saveRelease: (id) => {
        const row = stewarded?.releases.find((one) => one.id === id);
        if (row) handOver(row, teams);
      },
    },
  };
}

const desksOf = (teams: Stewarded['teams'], keys: ReturnType<typeof useHeld>['keys']) =>
  teams.flatMap(({ id, team }) => {
    const open = keys.get(id);
    return open ? [{ team, privateKey: open.seal.privateKey }] : [];
  });

/** Releases of the teams kept here and of what stands above them, newest week first. */
function releasedOf({ teams, releases }: Stewarded): ReleasedView[] {
  const names = new Map(teams.map(({ id, team }) => [id, team.name]));
  const roofs = new Set(teams.flatMap(({ team }) => team.above));
  return releases
    .filter(({ of }) => names.has(of) || roofs.has(of))
    .map(({ id, of, week, part }) => ({
      id,
      name: names.get(of) ?? of,
      isAbove: !names.has(of),
      week,
      part,
    }))
    .sort(byWeek);
}

const byWeek = (one: ReleasedView, other: ReleasedView) =>
  other.week.localeCompare(one.week) || one.name.localeCompare(other.name) || one.part - other.part;
