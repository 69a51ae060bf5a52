import { roofsIn, treeOf } from '@/lib/team/tree';
import type { TeamWeekView } from './view';

/** What stands above these teams and may get a summary of its own; newcomers to a week are never summed up. */
export const roofsOver = (teams: readonly TeamWeekView[]): string[] =>
  treeOf(teams.filter(({ is }) => is === 'ready')).flatMap(roofsIn);
