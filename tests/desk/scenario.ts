import { z } from 'zod';

const words = z.string().min(1).max(20_000);

/** One message. A customer's words are written as customers write: typos, bare spaces, no accents at times. */
const said = z.strictObject({
  by: z.enum(['customer', 'agent', 'note', 'system']),
  text: words,
  signature: words.optional(),
  /** Mail quoted below the answer, as mail programs leave it. */
  quoted: words.optional(),
  attachment: z.string().max(80).optional(),
});
export type Said = z.infer<typeof said>;

/** In a long thread a turn is one line: `customer: Hello?` */
const shortSaid = z
  .string()
  .regex(/^(customer|agent|note|system): ./)
  .transform((line) => {
    const colon = line.indexOf(': ');
    return said.parse({ by: line.slice(0, colon), text: line.slice(colon + 2) });
  });

const isPattern = (text: string) => {
  try {
    return new RegExp(text, 'iu') !== null;
  } catch {
    return false;
  }
};

/** What the customer writes next, and what it takes for it to be written. */
const beat = z.strictObject({
  /** Seconds after what came before, at pace 1. */
  after: z.number().min(0).max(600),
  waitsFor: z.literal('reply').optional(),
  text: words,
  signature: words.optional(),
  /** A reply that does not fit the pattern gets one of these lines instead, in turn; the beat waits on. */
  untilHolding: z
    .strictObject({ pattern: z.string().refine(isPattern, 'not a pattern'), texts: z.array(words).min(1) })
    .optional(),
  /** Said once when no reply comes. */
  ifSilent: z.strictObject({ after: z.number().min(1).max(600), text: words }).optional(),
});
export type Beat = z.infer<typeof beat>;

const interaction = z.strictObject({
  kind: z.enum(['ticket', 'chat', 'call']),
  id: z.string().regex(/^(c-)?\d+$/),
  subject: z.string().min(3).max(120),
  priority: z.enum(['low', 'normal', 'high']).default('normal'),
  ended: z.boolean().default(false),
  /** Days since the first message; the others are spread evenly up to a few minutes ago. */
  began: z.number().min(0).max(90),
  past: z.array(z.union([shortSaid, said])).max(100),
  beats: z.array(beat).max(40).default([]),
});

/** One customer and what they live through, on one or several channels. One file per language. */
export const scenario = z.strictObject({
  language: z.enum(['fr', 'en']),
  customer: z.strictObject({
    name: z.string().min(1).max(80),
    address: z.email(),
    phone: z.string().max(30),
    city: z.string().max(40),
    since: z.number().int().min(2000).max(2030),
  }),
  order: z.strictObject({
    number: z.string().max(30),
    what: z.string().max(80),
    state: z.string().max(80),
    due: z.string().max(60),
  }),
  /** Whoever answered before: the name on earlier replies and notes. */
  colleague: z.string().min(1).max(60),
  interactions: z.array(interaction).min(1).max(5),
});
export type Scenario = z.infer<typeof scenario>;
