import { isTalk, type List } from './lists';
import type { Said } from './said';
import type { Seen } from './seen';
import type { Sides } from './sides';

interface Made {
  list: List;
  said: Said[];
  sides: Sides;
  composer: Seen | null;
  canReply: boolean;
  /** The page says that it is over: nothing more is written then. */
  isOver: boolean;
  kind: { kind: 'ticket' | 'chat' | 'call'; sure: number };
  against: number;
}

/** How sure a reading is, from 0 to 1: no link is stronger than the weakest, so they are multiplied. */
export function composed({ list, said, sides, composer, canReply, isOver, kind, against }: Made): number {
  const speaking = said.filter((_, at) => sides.who[at] === 'customer' || sides.who[at] === 'agent');
  const share = (test: (one: Said) => boolean) => speaking.filter(test).length / Math.max(1, speaking.length);
  const proofs =
    (share(({ name, who }) => name !== null || who !== null) >= 0.5 ? 1 : 0) +
    (share(({ time }) => time !== null) >= 0.5 ? 1 : 0) +
    (isTalk(list.container) || speaking.some(({ item }) => isTalk(item)) ? 1 : 0) +
    (composer || canReply || isOver ? 1 : 0);
  // Without an hour and without a word that people talk here, it may be any list.
  const isTold =
    share(({ time }) => time !== null) >= 0.5 ||
    isTalk(list.container) ||
    speaking.some(({ item }) => isTalk(item));
  const looks = isTold ? ([0, 0.4, 0.86, 0.96, 1][proofs] ?? 0) : 0.3;
  return Math.max(
    0,
    looks *
      sides.sure *
      kind.sure *
      (1 - against) *
      speakers(sides, said) *
      (composer ? 1 : (canReply || isOver) && kind.kind === 'ticket' ? 0.95 : 0.7),
  );
}

/** One customer and one agent is a conversation; a crowd is none. */
function speakers(sides: Sides, said: Said[]): number {
  const names = (side: string) =>
    new Set(said.filter((one, at) => sides.who[at] === side && one.whoKey).map(({ whoKey }) => whoKey)).size;
  if (names('customer') > 1) return sides.inWords && names('customer') <= 2 ? 0.9 : 0.3;
  return names('agent') > 1 && !sides.inWords ? 0.85 : 1;
}
