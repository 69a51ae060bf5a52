/** A team, or what stands above several. */
export type Place<Team> = { team: Team } | { name: string; below: Place<Team>[] };
interface Under {
  /** What stands above, nearest first. */
  above: readonly string[];
}

/**
 * The one tree these teams stand in. A name with a single thing below it sums up nothing and is left out; one about
 * whose own place the teams disagree stands at the top: nothing is below two others.
 */
export function treeOf<Team extends Under>(teams: readonly Team[]): Place<Team>[] {
  const names = [...new Set(teams.flatMap(({ above }) => above))];
  const parents = new Map(names.map((name) => [name, parentOf(name, teams)]));
  const build = (name: string): Place<Team>[] => {
    const direct = teams.filter(({ above }) => above[0] === name).map((team) => ({ team }));
    const below = [...direct, ...names.filter((one) => parents.get(one) === name).flatMap(build)];
    return below.length < 2 ? below : [{ name, below }];
  };
  const tops = names.filter((name) => parents.get(name) === null);
  const alone = teams.filter(({ above }) => above.length === 0).map((team) => ({ team }));
  return [...alone, ...tops.flatMap(build)];
}

/** What every team that names it says of its place; null for nothing, or for several things. */
function parentOf(name: string, teams: readonly Under[]): string | null {
  const said = teams
    .filter(({ above }) => above.includes(name))
    .map(({ above }) => above[above.indexOf(name) + 1] ?? null);
  return new Set(said).size === 1 ? (said[0] ?? null) : null;
}

export const teamsIn = <Team>(place: Place<Team>): Team[] =>
  'team' in place ? [place.team] : place.below.flatMap(teamsIn);

/** Every name that sums up something, lower ones first. */
export const roofsIn = <Team>(place: Place<Team>): string[] =>
  'team' in place ? [] : [...place.below.flatMap(roofsIn), place.name];
