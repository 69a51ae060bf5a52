/** Counting by name; a name may be anything a stranger chose. */
export type Tally = Map<string, number>;
export interface Counted<Name extends string = string> {
  name: Name;
  times: number;
}

export const count = (tally: Tally, name: string, times = 1) =>
  tally.set(name, (tally.get(name) ?? 0) + times);

export function tallied<Name extends string>(names: readonly Name[]): Counted<Name>[] {
  const tally: Tally = new Map();
  for (const name of names) count(tally, name);
  return mostFirst(tally) as Counted<Name>[];
}

/** Most first; of equals, in the order of their names. */
export const mostFirst = (tally: Tally): Counted[] =>
  [...tally]
    .map(([name, times]) => ({ name, times }))
    .sort((one, other) => other.times - one.times || (one.name < other.name ? -1 : 1));
