import type { Release } from './schema';

type Of = Release['of'];

/** A team's id, or the name of what stands above teams: how releases are kept. */
export const nameOf = (of: Of): string => ('team' in of ? of.team : of.above);

/** The same team, or the same roof: a roof that calls itself like a team is not that team. */
export const isSameOf = (one: Of, other: Of): boolean =>
  nameOf(one) === nameOf(other) && 'team' in one === 'team' in other;

/** `of week part`: one for each release there can be. */
export const releaseId = ({ of, week, part }: Pick<Release, 'of' | 'week' | 'part'>): string =>
  `${nameOf(of)} ${week} ${part}`;
