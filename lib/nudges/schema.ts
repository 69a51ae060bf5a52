import { z } from 'zod';
import type { Cue, CueId } from '../cues/schema';
import type { Composer, Kind, Moment } from '../interactions/schema';
import { type Need, type Reminder, type TriggerId, triggerId } from '../packs/schema';

/** Everything a trigger may look at: facts about the conversation, no words of it. */
export interface Situation {
  moment: Moment;
  kind: Kind;
  language: 'en' | 'fr';
  /** In the customer's latest message, newest knowledge first, two at most. */
  cues: Cue[];
  /** Ingredients missing from this agent's own reflexes here (evidence rule C1), [] when none. */
  reflexNeeds: Need[];
  /** The agent's replies in this interaction that apologise. */
  apologies: number;
  /** Nothing but a plain request: silence. */
  transactional: boolean;
  /** Something personal in what this customer wrote: health, a child, money that runs out, an earlier cue… */
  stake: boolean;
  /** This interaction held a difficult cue, or the agent marked it hard. */
  hard: boolean;
  /** The interaction before this one was marked hard or held a difficult cue. */
  afterHard: boolean;
  /** The agent asked to read the draft as the customer would. */
  onRequest: boolean;
  /** The last reflection named missing means or right to decide. */
  obstacle: boolean;
}

/** One reason to speak: a file in `triggers/`, its name the pack's trigger id. */
export interface Trigger {
  /** Higher speaks first when several apply; 0 to 10. */
  weight: number;
  /** The cues it answers, most telling first: "why now" shows their words. */
  hears?: readonly CueId[];
  when: (situation: Situation) => boolean;
}
export interface TriggerExample {
  situation: Partial<Situation>;
  speaks: boolean;
}

/** What the agent said of a reminder. `shown` = nothing yet. */
export const answers = ['shown', 'not-this', 'already', 'less'] as const;
export const answer = z.enum(answers);
export type Answer = z.infer<typeof answer>;

/** That a reminder was shown, when, and what became of it. No word and no number of any conversation. */
export const nudgeRecord = z.strictObject({
  id: z.string().uuid(),
  /** Its full name: of a pack and an item, each up to 40 characters (`house:O1`). */
  reminder: z.string().max(90),
  /** Reminders of one family rest together; the family is the trigger. */
  family: triggerId,
  at: z.number().int().nonnegative(),
  answer,
  /** How many interactions this agent had opened when it was shown: rotation counts conversations. */
  conversation: z.number().int().nonnegative(),
  /** Number of the shift it was shown in. */
  shift: z.number().int().nonnegative(),
});
export type NudgeRecord = z.infer<typeof nudgeRecord>;

/**
 * The agent's own limits; an administrator may lower the ceiling, never raise these. `perInteraction` 2 means
 * one, and a second only once the conversation has turned difficult. Any zero means none at all.
 */
export const budget = z.strictObject({
  perInteraction: z.number().int().min(0).max(2),
  perHour: z.number().int().min(0).max(6),
  perShift: z.number().int().min(0).max(25),
  minutesBetween: z.number().int().min(5).max(240),
});
export type Budget = z.infer<typeof budget>;
/** Source: evidence rule A1. */
export const defaultBudget: Budget = { perInteraction: 2, perHour: 6, perShift: 25, minutesBetween: 5 };

/** What `decide` knows besides the situation. */
export interface Past {
  now: number;
  /** Everything shown, oldest first. */
  records: NudgeRecord[];
  /** Reminders already shown in this interaction. */
  shownHere: number;
  /** A difficult cue has come up since the first reminder here. */
  turnedDifficult: boolean;
  /** Interactions opened so far, and the number of the current shift. */
  conversation: number;
  shift: number;
  /** Reminders the agent has retired ("for good"). */
  retired: string[];
  /** No reminder before this instant; null when not silenced, Infinity for good. */
  silentUntil: number | null;
  budget: Budget;
  composer: Composer;
  /** A nudge is on screen now. */
  showing: boolean;
}

/** Why nothing was said: each is a rule the agent can be told. */
export const holdReasons = [
  'silenced',
  'composing',
  'showing',
  'transactional',
  'no-reason',
  'interaction-budget',
  'hour-budget',
  'shift-budget',
  'too-soon',
  'rotation',
  'resting',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** `because` is the reminder's own trigger, its family; `cue` is what called it, when words did. */
export interface Spoken {
  speak: Reminder;
  because: TriggerId;
  cue: CueId | null;
  protective: boolean;
}
/** One nudge, or none and the rule that held it back. */
export type Decision = Spoken | { speak: null; held: HoldReason };
