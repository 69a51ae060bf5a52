import { z } from 'zod';
import { kind, moment } from '../interactions/schema';

/** Words for the agent's own feeling, self-declared. Four quadrants of six. */
export const feelings = {
  'high-unpleasant': ['tense', 'irritated', 'pressed', 'anxious', 'offended', 'overwhelmed'],
  'low-unpleasant': ['tired', 'flat', 'sad', 'discouraged', 'powerless', 'numb'],
  'low-pleasant': ['calm', 'relieved', 'steady', 'touched', 'at-ease'],
  'high-pleasant': ['glad', 'proud', 'curious', 'amused', 'moved', 'energised'],
} as const;
export type Quadrant = keyof typeof feelings;
export type Feeling = (typeof feelings)[Quadrant][number];
const feeling = z.enum(Object.values(feelings).flat() as [Feeling, ...Feeling[]]);

export const causes = ['know-how', 'drive', 'means', 'right-to-decide', 'contradiction'] as const;
export type Cause = (typeof causes)[number];
/** Causes that can become an obstacle somebody must answer. */
export const obstacleCauses: readonly Cause[] = ['means', 'right-to-decide', 'contradiction'];
export const origins = ['words', 'wait', 'rule', 'tool', 'my-day', 'nothing'] as const;
export const helps = ['breath', 'pause', 'asking', 'naming', 'nothing-yet'] as const;

const line = z.string().max(2_000);

/** What an agent notes about an interaction, for themself. Every step may be skipped. */
export const reflection = z.strictObject({
  id: z.string().uuid(),
  version: z.literal(1),
  writtenAt: z.number().int().nonnegative(),
  changedAt: z.number().int().nonnegative(),
  /** What it is about; never the customer's name nor any words of the conversation. */
  about: z.strictObject({
    site: z.string().max(60).nullable(),
    kind: kind.nullable(),
    moment: moment.nullable(),
  }),
  /** A moment one is glad of, a hard one, or neither. */
  colour: z.enum(['glad', 'hard']).nullable(),
  /** Goleman's four steps: identify, understand, control, adjust. */
  feeling: feeling.nullable(),
  origin: z.enum(origins).nullable(),
  helped: z.enum(helps).nullable(),
  /** One if-then for next time. */
  nextTime: line,
  cause: z.enum(causes).nullable(),
  /** The pack question that was shown, and the optional line. */
  question: z.string().max(90).nullable(),
  note: line,
  /** Turned into an obstacle; kept here until there is somebody to answer it. */
  obstacle: z.boolean(),
});
export type Reflection = z.infer<typeof reflection>;
/** A reflection being written: kept at every change, so that nothing written is lost. */
export type Draft = Reflection;
