import { z } from 'zod';
import { cueIds } from '../cues/schema';
import { moment } from '../interactions/schema';

/** Direction-changing characters can make a text show other words than it holds. */
const noBidi = /^[^\u202a-\u202e\u2066-\u2069\u200e\u200f]*$/;
const words = (most: number) => z.string().trim().min(1).max(most).regex(noBidi, 'no direction controls');
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

/** A text in both first languages. */
export const bilingual = (most: number) => z.strictObject({ en: words(most), fr: words(most) });
/** French says `vous` by default and `tu` by the agent's choice. */
export const addressed = z.strictObject({
  en: words(90),
  fr: z.strictObject({ vous: words(90), tu: words(90) }),
});
export type Addressed = z.infer<typeof addressed>;

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
});

export const reminder = z.strictObject({
  id,
  moment,
  trigger: triggerId,
  text: addressed,
  /** Why this reminder exists, for "why this, why now". */
  why: bilingual(300),
});
export type Reminder = z.infer<typeof reminder>;

export const question = z.strictObject({
  id,
  moment,
  form: z.enum([
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
  ]),
  text: z.strictObject({ en: words(140), fr: z.strictObject({ vous: words(140), tu: words(140) }) }),
});
export type Question = z.infer<typeof question>;
export type QuestionForm = Question['form'];

export const packCue = z.strictObject({
  id: z.enum(cueIds),
  name: bilingual(60),
  /** Hedged: what it may mean, shown behind the words that raised it. */
  means: bilingual(120),
  reminders: z.array(id).max(10),
});

/** A moment in this pack's words: the intention, and the gestures that stand for it. */
export const packMoment = z.strictObject({
  id: moment,
  name: bilingual(40),
  intention: bilingual(240),
  gestures: bilingual(240),
});
/** A plan to begin the shift with, in the agent's own voice: "If…, I…". */
export const starter = z.strictObject({ id, text: bilingual(160) });

/** A trainer's content. Strict: an unknown field is refused. */
export const pack = z.strictObject({
  schema: z.literal('aparte-pack/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: bilingual(80),
  moments: z.array(packMoment).max(6),
  needs: z.record(need, bilingual(80)),
  phrases: z.array(phrase).max(2_000),
  reminders: z.array(reminder).max(500),
  questions: z.array(question).max(200),
  cues: z.array(packCue).max(20),
  starters: z.array(starter).max(50),
});
export type Pack = z.infer<typeof pack>;
