import { z } from 'zod';
import { author, kind } from '../../interactions/schema';
import { view } from '../schema';

/** What somebody can point at in a page. The first two are needed, the others help. */
export const parts = ['customer', 'agent', 'note', 'system', 'composer', 'closed', 'number'] as const;
export const part = z.enum(parts);
export type Part = z.infer<typeof part>;

/** Why nothing can be read yet from what was pointed at; each has its own sentence. */
export const cannots = [
  'nothing-repeats',
  'same-for-both',
  'not-a-message',
  'out-of-reach',
  'no-number',
  'hidden',
] as const;
export type Cannot = (typeof cannots)[number];

const many = z.number().int().nonnegative();
/** What the derived view reads at this instant. */
const counts = z.strictObject({
  turns: many,
  customer: many,
  agent: many,
  note: many,
  system: many,
  unknown: many,
});
export type Counts = z.infer<typeof counts>;
/** A few words of a turn, shown to the agent who is teaching and kept nowhere. */
const glimpse = z.strictObject({ author: author.nullable(), text: z.string().max(300) });
export type Glimpse = z.infer<typeof glimpse>;

/** What the page looks like to somebody who does not know it. `confidence` runs from 0 to 1. */
export const guess = z.strictObject({
  view,
  confidence: z.number().min(0).max(1),
  counts,
  /** The latest words of each side, to be asked about. */
  customer: z.string().max(300).nullable(),
  agent: z.string().max(300).nullable(),
});
export type Guess = z.infer<typeof guess>;

/** Everything a page may say while it is being taught. Hostile until this accepts it. */
export const fromTeacher = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('guess'), guess: guess.nullable() }),
  /** The words under the frame that is drawn in the page: what "choose" would take. */
  z.strictObject({ say: z.literal('under'), words: z.string().max(300).nullable() }),
  z.strictObject({ say: z.literal('pointed'), part }),
  z.strictObject({
    say: z.literal('preview'),
    /** Null while there is too little to go by, or `cannot`. */
    view: view.nullable(),
    cannot: z.enum(cannots).nullable(),
    counts,
    /** The last few turns. */
    last: z.array(glimpse).max(6),
    kind,
    id: z.string().max(200).nullable(),
    composer: z.boolean(),
    ended: z.boolean(),
    pointed: z.array(part).max(20),
    /** Given back at `begin`, so that a reload loses nothing: selectors, no words of anybody. */
    memory: z.string().max(20_000),
  }),
  /** Escape was pressed in the page: pointing is over. */
  z.strictObject({ say: z.literal('left') }),
]);
export type FromTeacher = z.infer<typeof fromTeacher>;

/** Everything the panel may ask of a page that is being taught. */
export type ToTeacher =
  | { ask: 'guess' }
  /** `words` are the overlay's own few, in the agent's language. */
  | { ask: 'begin'; memory: string | null; words: { point: Record<Part, string> } }
  | { ask: 'kind'; kind: z.infer<typeof kind> }
  | { ask: 'point'; part: Part }
  | { ask: 'move'; to: 'next' | 'previous' | 'wider' | 'narrower' }
  | { ask: 'choose' }
  | { ask: 'forget'; part: Part }
  /** Takes the overlay away; the preview goes on. */
  | { ask: 'rest' };
