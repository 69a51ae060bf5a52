import type { TriggerId } from '../packs/schema';
import type { Reason } from './reasons';
import type { Past } from './schema';

/** Evidence rule A6: the same text not before this many conversations, or this many shifts. */
const restInConversations = 20;
const restInShifts = 3;
/** How far the family that spoke last steps back, so that the others have their turn. */
const stepBack = 2;

export function isFresh(reminder: string, { records, conversation, shift }: Past): boolean {
  return records
    .filter((record) => record.reminder === reminder)
    .every(
      (record) =>
        conversation - record.conversation >= restInConversations || shift - record.shift >= restInShifts,
    );
}

/** The weightiest reason; among equals what was shown longest ago; among those, chance. */
export function pick(reasons: Reason[], past: Past, random: () => number): Reason | null {
  const equals = foremost(reasons, past);
  return equals[Math.min(Math.floor(random() * equals.length), equals.length - 1)] ?? null;
}

/** The reasons that only chance can tell apart, none of the others being before them. */
export function foremost(reasons: Reason[], past: Past): Reason[] {
  const ranked = reasons.map((reason) => ({ reason, rank: rankOf(reason, past) }));
  const best = ranked.reduce<number[] | null>(
    (top, { rank }) => (top && compare(top, rank) >= 0 ? top : rank),
    null,
  );
  return ranked.filter(({ rank }) => best && compare(rank, best) === 0).map(({ reason }) => reason);
}

/** Higher speaks first, from left to right. */
function rankOf({ reminder, weight, protective, borrowed }: Reason, past: Past): number[] {
  const spokeLast = past.records.at(-1)?.family === reminder.trigger;
  return [
    protective ? 1 : 0,
    spokeLast ? weight - stepBack : weight,
    borrowed ? 0 : 1,
    -lastShown(past, { family: reminder.trigger }),
    -lastShown(past, { reminder: reminder.id }),
  ];
}

/** When this family, or this very text, was last shown; 0 when never. */
function lastShown(
  { records }: Past,
  { family, reminder }: { family?: TriggerId; reminder?: string },
): number {
  return records
    .filter((record) => (family ? record.family === family : record.reminder === reminder))
    .reduce((latest, { at }) => Math.max(latest, at), 0);
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
