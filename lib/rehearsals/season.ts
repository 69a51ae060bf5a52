import { hour, longestShift, minute } from '../clock';
import { newHabit } from '../echoes/habit';
import { noReplies } from '../nudges/habits';
import { nothingYet } from '../nudges/nothing-yet';
import { type Budget, defaultBudget, type NudgeRecord } from '../nudges/schema';
import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import { chanceFrom } from './chance';
import { play, type World } from './play';
import { type Met, metBy, type Used, usedIn } from './rotation';

export interface SeasonOptions {
  agents?: number;
  shifts?: number;
  conversationsPerShift?: number;
  seed?: number;
  budget?: Budget;
}

/** A season of a team that never was. Nothing in it is about one agent: every figure is over all of them. */
export interface Season {
  conversations: number;
  spokeIn: number;
  /** Reminders in one hour and in one shift of an agent: on the average, and the most that any had. */
  perHour: { mean: number; most: number };
  perShift: { mean: number; most: number };
  reminders: Met[];
  moments: Used[];
  /** Reminders nobody has met. */
  never: string[];
}

const hoursInShift = 8;
const oneDay = 2 * longestShift;

/** Lets a team go through its shifts with this pack (all layers in one). The same seed, the same season. */
export function season(
  pack: Pack,
  conversations: readonly Conversation[],
  options: SeasonOptions = {},
): Season {
  const { agents = 8, shifts = 15, conversationsPerShift = 30, seed = 1, budget = defaultBudget } = options;
  const random = chanceFrom(seed);
  const days = { shifts, conversationsPerShift, budget };
  const lives = Array.from({ length: agents }, () => live(pack, conversations, days, random));
  const records = lives.map((one) => one.records);
  const perShift = lives.flatMap((one) => one.perShift);
  const perHour = records.flatMap((some) => hoursOf(some));
  const spoken = sum(perShift);
  const worked = Math.max(1, agents * shifts);
  const met = metBy(records);
  const known = new Set(met.map(({ reminder }) => reminder));
  return {
    conversations: conversations.length === 0 ? 0 : agents * shifts * conversationsPerShift,
    spokeIn: sum(lives.map((one) => one.spokeIn)),
    perHour: { mean: spoken / (worked * hoursInShift), most: Math.max(0, ...perHour) },
    perShift: { mean: spoken / worked, most: Math.max(0, ...perShift) },
    reminders: met,
    moments: usedIn(pack, known),
    never: pack.reminders.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}

/** One simulated agent: what they were shown, and how often in each shift. */
function live(
  pack: Pack,
  conversations: readonly Conversation[],
  {
    shifts,
    conversationsPerShift,
    budget,
  }: Required<Pick<SeasonOptions, 'shifts' | 'conversationsPerShift' | 'budget'>>,
  random: () => number,
): { records: NudgeRecord[]; perShift: number[]; spokeIn: number } {
  const slot = (hoursInShift * hour) / conversationsPerShift;
  const perShift: number[] = [];
  let spokeIn = 0;
  let world: World = {
    ...nothingYet,
    conversation: 0,
    budget,
    replies: noReplies(newHabit(0)),
    afterHard: false,
  };
  for (let shift = 1; shift <= shifts; shift++) {
    // A habit is known for a shift, and a hard conversation is slept off.
    world = { ...world, shift, replies: noReplies(newHabit(shift)), afterHard: false };
    const before = world.records.length;
    for (let at = 0; at < conversationsPerShift; at++) {
      const conversation = conversations[Math.floor(random() * conversations.length)];
      if (!conversation) continue;
      const now = nothingYet.now + shift * oneDay + at * slot;
      const minutesBetweenTurns = slot / minute / (conversation.turns.length + 1);
      const shown = world.records.length;
      world = play(pack, conversation, { ...world, now }, { minutesBetweenTurns, random }).world;
      if (world.records.length > shown) spokeIn++;
    }
    perShift.push(world.records.length - before);
  }
  return { records: world.records, perShift, spokeIn };
}

/** How many reminders stand within an hour from each. */
const hoursOf = (records: NudgeRecord[]): number[] =>
  records.map(({ at }, first) => records.slice(first).filter((one) => one.at < at + hour).length);

const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
