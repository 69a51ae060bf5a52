import type { HoldReason } from '../nudges/schema';
import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import { type Never, neverSaid } from './never';
import { type Rehearsal, type RehearsalOptions, rehearse } from './rehearse';
import { type Counted, tallied } from './tally';

/** How often one reminder would be said. */
export interface Often {
  reminder: string;
  times: number;
  conversations: number;
}
/** A reminder that is said where others had their reasons too, and those others, most often first. */
export interface Crowding {
  reminder: string;
  over: Counted[];
}

/** What a pack would say over many conversations, each met on a first morning. */
export interface Summary {
  of: number;
  spokeIn: number;
  /** Reminders in one conversation. */
  times: { total: number; most: number; mean: number };
  conversations: { conversation: string; times: number }[];
  reminders: Often[];
  never: Never[];
  crowding: Crowding[];
  /** Instants at which something could have been said, and the rules that kept quiet at how many. */
  instants: number;
  held: Counted<HoldReason>[];
}

/** Each conversation by itself, with a chance of its own, so that equals come up in turn. */
export const rehearseEach = (
  pack: Pack,
  conversations: readonly Conversation[],
  { seed = 1, ...options }: RehearsalOptions = {},
): Rehearsal[] =>
  conversations.map((conversation, at) => rehearse(pack, conversation, { ...options, seed: seed + at }));

/** Rehearses a pack (all layers in one) on these conversations, and tells how often it would speak, and to what. */
export function rehearseAll(
  pack: Pack,
  conversations: readonly Conversation[],
  options: RehearsalOptions = {},
): Summary {
  const rehearsals = rehearseEach(pack, conversations, options);
  const steps = rehearsals.flatMap((one) => one.steps);
  const each = rehearsals.map((one) => ({ conversation: one.conversation, times: saidIn(one).length }));
  const total = each.reduce((sum, { times }) => sum + times, 0);
  return {
    of: each.length,
    spokeIn: each.filter(({ times }) => times > 0).length,
    times: {
      total,
      most: Math.max(0, ...each.map(({ times }) => times)),
      mean: each.length === 0 ? 0 : total / each.length,
    },
    conversations: each,
    reminders: oftenIn(rehearsals),
    never: neverSaid(pack, rehearsals, options.past?.retired ?? []),
    crowding: crowdingIn(rehearsals),
    instants: steps.filter(({ isInstant }) => isInstant).length,
    held: tallied(steps.flatMap(({ held }) => held ?? [])),
  };
}

const saidIn = ({ steps }: Rehearsal) => steps.flatMap(({ said }) => said?.reminder ?? []);

function oftenIn(rehearsals: Rehearsal[]): Often[] {
  const conversations = tallied(rehearsals.flatMap((one) => [...new Set(saidIn(one))]));
  const inHowMany = new Map(conversations.map(({ name, times }) => [name, times]));
  return tallied(rehearsals.flatMap(saidIn)).map(({ name, times }) => ({
    reminder: name,
    times,
    conversations: inHowMany.get(name) ?? 0,
  }));
}

function crowdingIn(rehearsals: Rehearsal[]): Crowding[] {
  const pairs = new Map<string, string[]>();
  for (const { said, would } of rehearsals.flatMap((one) => one.steps)) {
    if (!said) continue;
    const behind = would.filter(({ whyNot }) => whyNot === 'outweighed').map(({ reminder }) => reminder);
    pairs.set(said.reminder, [...(pairs.get(said.reminder) ?? []), ...behind]);
  }
  const size = ({ over }: Crowding) => over.reduce((sum, { times }) => sum + times, 0);
  return [...pairs]
    .map(([reminder, behind]) => ({ reminder, over: tallied(behind) }))
    .filter(({ over }) => over.length > 0)
    .sort((one, other) => size(other) - size(one));
}
