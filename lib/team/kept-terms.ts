import { day } from '../clock';
import type { Release } from '../summaries/schema';
import { mondayOf } from '../summaries/week';
import type { Team } from './schema';

/**
 * Whether a release keeps to the terms its team lives by: for every week that these terms have seen. What stands
 * above several teams is blurred as the least blurred of them, so only its threshold is held against it.
 */
export function keepsTerms({ of, week, terms }: Release, team: Pick<Team, 'terms' | 'since'>): boolean {
  const sunday = new Date(mondayOf(week).getTime() + 6 * day).toISOString().slice(0, 10);
  if (sunday < team.since) return true;
  const asMany = terms.k >= team.terms.k;
  if ('above' in of) return asMany;
  const clearness = (noise: number | null) => noise ?? Number.POSITIVE_INFINITY;
  return (
    asMany && (team.terms.words || !terms.words) && clearness(terms.noise) <= clearness(team.terms.noise)
  );
}
