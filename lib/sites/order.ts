import type { Turn } from '../interactions/schema';
import type { View } from './schema';

type Said = Pick<Turn, 'at' | 'text' | 'author'> & { key: string | null };

/** Turns in the order they were said, however the page shows them. */
export function inOrder<One extends Said>(turns: One[], { order }: View): One[] {
  if (order === 'down') return turns;
  if (order === 'up') return turns.toReversed();
  const instant =
    order === 'time' ? (turn: One) => Date.parse(turn.at ?? '') : (turn: One) => Number(turn.key ?? NaN);
  return byInstant(turns, instant);
}

/** Sorted, and whoever has no instant stays beside the neighbour it stood next to. */
function byInstant<One>(turns: One[], instant: (turn: One) => number): One[] {
  const known = turns.map(instant).filter((at) => !Number.isNaN(at));
  const isUp = (known[0] ?? 0) > (known.at(-1) ?? 0);
  const down = isUp ? turns.toReversed() : turns;
  let last = Number.NEGATIVE_INFINITY;
  return down
    .map((turn) => {
      const at = instant(turn);
      if (!Number.isNaN(at)) last = at;
      return { turn, at: last };
    })
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ turn }) => turn);
}

/** Room is left for the count behind it. */
const longestKey = 180;

/** A key that survives a redraw: the tool's own, else what the turn says and how often it was said. */
export function withKeys<One extends Said>(turns: One[]): (Omit<One, 'key'> & { key: string })[] {
  const told = new Map<string, number>();
  const used = new Set<string>();
  return turns.map((turn) => {
    const base = (turn.key ?? `${turn.author} ${turn.at ?? ''} ${digest(turn.text)}`).slice(0, longestKey);
    let times = told.get(base) ?? 0;
    while (used.has(nth(base, times))) times++;
    const key = nth(base, times);
    told.set(base, times + 1);
    used.add(key);
    return { ...turn, key };
  });
}

const nth = (base: string, times: number) => (times === 0 ? base : `${base} ${times}`);

/** Tells texts apart within one page; nothing is kept secret by it. */
function digest(text: string): string {
  let sum = text.length;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum.toString(36);
}
