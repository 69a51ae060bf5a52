import { z } from 'zod';

/**
 * What is looked for: a formula as a pack writes it. `[Marque]` stands for one to four words, `…` for any
 * end, or for anything in between.
 */
export interface SetPhrase<Need extends string = string> {
  id: string;
  lang: string;
  text: string;
  variants: readonly string[];
  needs: Need;
  protected: boolean;
}

/** A set phrase met again in one reply. Lives in memory only. */
export interface Echo<Need extends string = string> {
  /** The phrase's id. */
  phrase: string;
  needs: Need;
  /** As the agent wrote them, and where they stand in the reply. */
  words: string;
  from: number;
  to: number;
  /** What else its paragraph says, set phrases left out: where a concrete detail would stand. */
  beside: string;
}

/** Evidence rule C1: a phrase is a reflex when it is in four of the agent's own last twenty replies. */
export const repliesKept = 20;
export const timesForReflex = 4;

/** Which phrases came in each of the last replies of one shift: numbers that say nothing, and no text. */
export const habit = z.strictObject({
  shift: z.number().int().nonnegative(),
  replies: z.array(z.array(z.number().int().nonnegative()).max(2_000)).max(repliesKept),
});
export type Habit = z.infer<typeof habit>;
