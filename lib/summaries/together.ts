import { bandOf, spread, sum } from './saying';
import type { Saying } from './schema';
import type { Counted } from './tally';

/**
 * What may be said of several teams together when no blur covers them: nothing that the parts do not say themselves.
 * A finer figure, less what the other parts say, would open a part that only said `close` or `leaning`, or show three
 * people as two and one. Everybody is in `counted`.
 */
export function saidTogether(field: string, parts: readonly Saying[], counted: Counted): Saying {
  const { cells } = counted;
  const people = bandOf(counted.people);
  const [first] = parts;
  if (first?.is === 'leaning' && parts.every((part) => part.is === 'leaning' && part.bucket === first.bucket))
    return { ...first, people };
  const starts = [
    0,
    ...startsIn(first).filter((start) => parts.every((part) => startsIn(part).includes(start))),
  ];
  if (starts.length === 1) return { is: 'close', people };
  const groups = starts.map((from, at) => {
    const to = (starts[at + 1] ?? cells.length) - 1;
    return { from, to, people: sum(cells.slice(from, to + 1)) };
  });
  return spread(field, people, groups);
}

/** Where its groups begin, but for the first. */
const startsIn = (saying: Saying | undefined): number[] =>
  saying?.is === 'spread' ? saying.groups.slice(1).map(({ from }) => from) : [];
