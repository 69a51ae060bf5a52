import type { Interaction, Turn } from './schema';

/**
 * What was seen stays known, and what is shown is the latest, unless somebody has scrolled: a virtual list shows
 * a part at a time.
 */
export function merged(
  { turns: known, shown: part }: Pick<Interaction, 'turns' | 'shown'>,
  seen: Turn[],
): Turn[] {
  if (seen.length === 0) return known;
  const shown = new Map(seen.map((turn) => [turn.key, turn]));
  const lost = known.filter(({ key }) => !shown.has(key));
  if (lost.length === known.length) return isDrawnAnew(known, seen) ? seen : apart(known, seen);
  // It was shown to the end, and begins as before: turns that have gone were taken away, or the page begins again.
  const wasAtEnd = part?.last === known.at(-1)?.key;
  if (wasAtEnd && seen[0]?.key === part?.first) return [...lost, ...seen];
  return byNeighbours(known, seen, shown);
}

/** Each new turn is put behind the one it follows; those above the first known one, before it. */
function byNeighbours(known: Turn[], seen: Turn[], shown: ReadonlyMap<string, Turn>): Turn[] {
  const isKnown = new Set(known.map(({ key }) => key));
  const behind = new Map<string | null, Turn[]>();
  let last: string | null = null;
  for (const turn of seen) {
    if (isKnown.has(turn.key)) last = turn.key;
    else behind.set(last, [...(behind.get(last) ?? []), turn]);
  }
  const first = seen.find(({ key }) => isKnown.has(key));
  return known.flatMap((turn) => [
    ...(turn.key === first?.key ? (behind.get(null) ?? []) : []),
    shown.get(turn.key) ?? turn,
    ...(behind.get(turn.key) ?? []),
  ]);
}

/** A part that touches nothing known is an older one, unless numbers or dates say that it is later. */
function apart(known: Turn[], seen: Turn[]): Turn[] {
  return isLater(seen[0], known.at(-1)) ? [...known, ...seen] : [...seen, ...known];
}

function isLater(one: Turn | undefined, other: Turn | undefined): boolean {
  if (!one || !other) return false;
  const [mine, yours] = [numbered(one.key), numbered(other.key)];
  if (mine && yours && mine.stem === yours.stem) return mine.number > yours.number;
  const dated = (at: string | null) => (at !== null && /\d{4}/.test(at) ? Date.parse(at) : Number.NaN);
  return dated(one.at) > dated(other.at);
}

/** `msg-4711`: what a tool counts up. A key of our own holds spaces and counts nothing. */
function numbered(key: string): { stem: string; number: number } | null {
  const [, stem = '', digits = ''] = /^(\S*?)(\d{1,15})$/.exec(key) ?? [];
  return digits === '' ? null : { stem, number: Number(digits) };
}

/** The same words under other keys. */
function isDrawnAnew(known: Turn[], seen: Turn[]): boolean {
  const said = new Set(known.map(({ author, text }) => `${author} ${text}`));
  const again = seen.filter(({ author, text }) => said.has(`${author} ${text}`)).length;
  return again * 2 >= Math.min(known.length, seen.length);
}
