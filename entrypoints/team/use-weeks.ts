import { useEffect, useState } from 'react';
import type { DeskView, TeamWeekView } from '@/components/steward/view';
import { releaseId } from '@/lib/summaries/release-id';
import { countedIn } from '@/lib/summaries/store';
import { readinessOf } from '@/lib/team/readiness';
import { type Held, useHeld } from './held';
import type { Stewarded } from './use-stewarded';

/** What is loaded, by week (newest first) and team: files, and what a release could hold. Never a share. */
export function useWeeks(stewarded: Stewarded | null | undefined): DeskView['weeks'] {
  const { weeks } = useHeld();
  const [view, setView] = useState<DeskView['weeks']>([]);
  useEffect(() => {
    const leaving = new AbortController();
    if (stewarded)
      void viewOf(weeks, stewarded).then(
        (next) => {
          if (!leaving.signal.aborted) setView(next);
        },
        () => {},
      );
    return () => leaving.abort();
  }, [weeks, stewarded]);
  return view;
}

async function viewOf(weeks: Held['weeks'], stewarded: Stewarded): Promise<DeskView['weeks']> {
  const byWeek = new Map<string, TeamWeekView[]>();
  for (const { id, team } of stewarded.teams)
    for (const one of [...weeks.values()].filter((loaded) => loaded.team === id)) {
      const rows = byWeek.get(one.week) ?? [];
      byWeek.set(one.week, rows);
      rows.push({
        team: id,
        name: team.name,
        above: openRoofs(team.above, one.week, stewarded),
        files: one.files,
        is: await readiness(id, one, stewarded),
      });
    }
  return [...byWeek]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([week, teams]) => ({ week, teams }));
}

async function readiness(
  id: string,
  loaded: { week: string; state: Parameters<typeof readinessOf>[0]['state'] },
  { teams }: Stewarded,
): Promise<TeamWeekView['is']> {
  const known = teams.find((one) => one.id === id);
  if (!known) return 'too-few';
  return readinessOf(loaded, known, (await countedIn(`${id} ${loaded.week}`)) ?? null, Date.now());
}

/** What stands above and has no summary of this week yet: it gets one at most. */
const openRoofs = (above: readonly string[], week: string, { releases }: Stewarded): string[] => {
  const made = new Set(releases.map(({ id }) => id));
  return above.filter((name) => !made.has(releaseId({ of: { above: name, teams: 2 }, week, part: 1 })));
};
