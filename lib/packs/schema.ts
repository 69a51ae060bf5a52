import { z } from 'zod';
import { cueIds } from '../cues/schema';
import { kind, moment } from '../interactions/schema';
import { conversation, expectation } from './conversation-schema';
import { leaderItem, statement } from './leader-schema';
import {
  addressed,
  addressedUpTo,
  bilingual,
  foreignRef,
  itemId as id,
  itemRef,
  packId,
  replaces,
  saidInBoth,
  words,
} from './words-schema';

/** The one ingredient that would make a set phrase true again. */
export const needIds = [
  'fact',
  'trouble',
  'date',
  'owner',
  'reason',
  'option',
  'room',
  'outcome',
  'self',
] as const;
export const need = z.enum(needIds);
export type Need = z.infer<typeof need>;

/** When a reminder may be shown. Each has a file in `lib/nudges/triggers`. */
export const triggerIds = [
  'always',
  'fact',
  'trouble',
  'date',
  'owner',
  'reason',
  'option',
  'room',
  'outcome',
  'self',
  'reflex',
  'on-request',
  'after-hard',
  'apology-repeat',
  'repeat-contact',
  'urgency',
  'confusion',
  'anger',
  'worry',
  'limit',
  'abuse',
  'distress',
  'gratitude',
  'obstacle',
] as const;
export const triggerId = z.enum(triggerIds);
export type TriggerId = z.infer<typeof triggerId>;

/** A formula, and what it needs. `[Marque]` stands for one to four words; `…` for any end. */
export const phrase = z.strictObject({
  id,
  moment,
  lang: z.enum(['en', 'fr']),
  text: words(300),
  variants: z.array(words(300)).max(20).default([]),
  needs: need,
  /** Legal or safety wording: never flagged, never counted. */
  protected: z.boolean().default(false),
  replaces,
});
export type Phrase = z.infer<typeof phrase>;

/**
 * Narrows a reminder down. Each field that is there must hold; a list holds when one of its values does.
 * A closed vocabulary: a pack is data, and never decides by an expression.
 */
export const showIf = z.strictObject({
  moment: z.array(moment).min(1).max(6).optional(),
  cue: z.array(z.enum(cueIds)).min(1).max(11).optional(),
  kind: z.array(kind).min(1).max(3).optional(),
  language: z
    .array(z.enum(['en', 'fr']))
    .min(1)
    .max(2)
    .optional(),
  /** A set phrase has become this agent's own reflex here (or has not). */
  habit: z.boolean().optional(),
  /** What that reflex leaves out. */
  needs: z.array(need).min(1).max(9).optional(),
  /** The customer has told this before (or has not, as far as their words say). */
  repeatContact: z.boolean().optional(),
});
export type ShowIf = z.infer<typeof showIf>;

export const reminder = z.strictObject({
  id,
  moment,
  trigger: triggerId,
  showIf: showIf.optional(),
  text: addressed,
  /** Why this reminder exists, for "why this, why now". */
  why: bilingual(300),
  replaces,
});
export type Reminder = z.infer<typeof reminder>;

export const questionForms = [
  'what',
  'intention',
  'distance',
  'perspective',
  'goleman',
  'causes',
  'outcome',
  'if-then',
  'memory',
  'skills',
  'obstacle',
  'glad',
] as const;
export const question = z.strictObject({
  id,
  moment,
  form: z.enum(questionForms),
  text: addressedUpTo(140),
  replaces,
});
export type Question = z.infer<typeof question>;
export type QuestionForm = Question['form'];

export const packCue = z.strictObject({
  id: z.enum(cueIds),
  name: bilingual(60),
  /** Hedged: what it may mean, shown behind the words that raised it. */
  means: bilingual(120),
  reminders: z.array(itemRef).max(40),
  /** Words of this trade that signal the cue too. */
  words: saidInBoth.optional(),
  /** Words of this trade that hold a signal without its meaning: a product called “Panic”. */
  falseFriends: saidInBoth.optional(),
});
export type PackCue = z.infer<typeof packCue>;

/** A moment in this pack's words, and the gestures that stand for it, each with the intention behind it. */
export const packMoment = z.strictObject({
  id: moment,
  name: bilingual(40),
  intention: bilingual(240),
  gestures: z.array(z.strictObject({ name: bilingual(80), intention: bilingual(160) })).max(12),
});

/** A plan to begin the shift with, in the agent's own voice: "If…, I…". */
export const starter = z.strictObject({ id, text: bilingual(160), replaces });

/** Lower layers first: what a pack may lean on, and what it may change, stands below it. */
export const layers = ['core', 'organisation', 'team', 'own'] as const;
const day = z.iso.date().optional();
export const season = z.strictObject({ from: day, until: day });
const inWords = bilingual(80).optional();
/** One field for each ingredient: a record would pass over a field called `__proto__` in silence. */
const needs = z.strictObject(
  Object.fromEntries(needIds.map((id) => [id, inWords])) as Record<Need, typeof inWords>,
);

/** A trainer's content. Strict: an unknown field is refused. */
export const pack = z.strictObject({
  schema: z.literal('aparte-pack/2'),
  id: packId,
  version: z.string().regex(/^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/),
  name: bilingual(80),
  layer: z.enum(layers),
  /** For whom, and what for. */
  about: bilingual(400).optional(),
  /** Who publishes it, as they call themselves: the signature tells whether it is the same as before. */
  publisher: words(80).optional(),
  /** What changed since the version before, for those who will meet it. */
  news: bilingual(500).optional(),
  /** Speaks from the first of these days to the last, both included. */
  season: season.optional(),
  /** Items of packs below that fall silent. */
  retires: z.array(foreignRef).max(500),
  moments: z.array(packMoment).max(6),
  needs,
  phrases: z.array(phrase).max(2_000),
  reminders: z.array(reminder).max(500),
  questions: z.array(question).max(200),
  cues: z.array(packCue).max(20),
  starters: z.array(starter).max(50),
  leaders: z.array(leaderItem).max(100),
  diagnostic: z.array(statement).max(20),
  samples: z.array(conversation).max(200),
  expectations: z.array(expectation).max(2_000),
});
export type Pack = z.infer<typeof pack>;
