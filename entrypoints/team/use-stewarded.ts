import { useLiveQuery } from 'dexie-react-hooks';
import { calendarDay } from '@/lib/clock';
import { keptReleases } from '@/lib/summaries/store';
import type { KeptRelease } from '@/lib/summaries/stored-schema';
import { inForce } from '@/lib/team/join';
import { knownTeams, stewardedTeams } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';

export interface Stewarded {
  /** Teams whose keys are here, as they are today, by name. */
  teams: KnownTeam[];
  releases: KeptRelease[];
}

/** What this browser keeps for a steward; undefined while it is read, null when the disk does not answer. */
export function useStewarded(attempt = 0): Stewarded | null | undefined {
  return useLiveQuery(async () => readAll().catch(() => null), [attempt]);
}

async function readAll(): Promise<Stewarded> {
  const [known, desks, releases] = await Promise.all([knownTeams(), stewardedTeams(), keptReleases()]);
  const today = calendarDay(new Date());
  const teams = known
    .filter(({ id }) => desks.includes(id))
    .map((one) => inForce(one, today))
    .sort((one, other) => one.team.name.localeCompare(other.team.name));
  return { teams, releases };
}
