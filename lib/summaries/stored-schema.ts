import { z } from 'zod';
import { share, teamId, week } from './schema';

/** What this agent let go for one team and week: frozen. It stays here so that it can be withdrawn, or checked. */
export const given = z.strictObject({
  /** `team week`. */
  id: z.string().max(40),
  team: teamId,
  week,
  share,
  /** Ms. */
  at: z.number().int().nonnegative(),
});
export type Given = z.infer<typeof given>;

/** A signed release as it came or was made; `id` is `of week part`. */
export const keptRelease = z.strictObject({
  id: z.string().max(120),
  /** A team's id, or the name of what stands above teams. */
  of: z.string().max(80),
  week,
  part: z.int().min(1).max(20),
  file: z.string().max(400_000),
});
export type KeptRelease = z.infer<typeof keptRelease>;

/** What a steward remembers of a week that was released: whose shares were counted, as hashes. */
export const countedWeek = z.strictObject({
  /** `team week`. */
  id: z.string().max(40),
  parts: z.int().min(1).max(20),
  counted: z.array(z.string().max(60)).max(20_000),
});
export type CountedWeek = z.infer<typeof countedWeek>;
