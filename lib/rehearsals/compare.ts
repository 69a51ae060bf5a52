import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import type { After } from './listen';
import type { Rehearsal, RehearsalOptions, Said } from './rehearse';
import { rehearseEach } from './run';

/** What is different at one point of a conversation. `reworded`: the same reminder in other words. */
export interface Change {
  after: After;
  is: 'new' | 'gone' | 'other' | 'reworded';
  before: Said | null;
  now: Said | null;
}
/** Two versions side by side: "speaks in 5 of 12 instead of 9". */
export interface Comparison {
  of: number;
  spokeIn: { before: number; now: number };
  total: { before: number; now: number };
  /** Only conversations in which something is different. */
  conversations: { conversation: string; changes: Change[] }[];
}

/** Two packs (all layers in one) on the same conversations, with the same chance. */
export function compare(
  before: Pack,
  now: Pack,
  conversations: readonly Conversation[],
  options: RehearsalOptions = {},
): Comparison {
  const [past, present] = [before, now].map((pack) => rehearseEach(pack, conversations, options));
  const pairs = conversations.map(({ id }, at) => ({
    conversation: id,
    changes: changesBetween(past?.[at], present?.[at]),
  }));
  return {
    of: conversations.length,
    spokeIn: { before: spokeIn(past), now: spokeIn(present) },
    total: { before: totalOf(past), now: totalOf(present) },
    conversations: pairs.filter(({ changes }) => changes.length > 0),
  };
}

const timesIn = ({ steps }: Rehearsal) => steps.filter(({ said }) => said !== null).length;
const spokeIn = (all: Rehearsal[] = []) => all.filter((one) => timesIn(one) > 0).length;
const totalOf = (all: Rehearsal[] = []) => all.reduce((sum, one) => sum + timesIn(one), 0);

function changesBetween(before: Rehearsal | undefined, now: Rehearsal | undefined): Change[] {
  const points = new Set([...(before?.steps ?? []), ...(now?.steps ?? [])].map(({ after }) => after));
  return [...points].flatMap((after) => {
    const at = (one: Rehearsal | undefined) => one?.steps.find((step) => step.after === after)?.said ?? null;
    return changeOf(after, at(before), at(now)) ?? [];
  });
}

function changeOf(after: After, before: Said | null, now: Said | null): Change | null {
  if (before === null || now === null) {
    if (before === now) return null;
    return { after, is: before === null ? 'new' : 'gone', before, now };
  }
  // Which of several equals chance took is no difference.
  const could = ({ equals }: Said) => [...equals].sort().join(' ');
  if (could(before) !== could(now)) return { after, is: 'other', before, now };
  const isSame = before.reminder !== now.reminder || before.text === now.text;
  return isSame ? null : { after, is: 'reworded', before, now };
}
