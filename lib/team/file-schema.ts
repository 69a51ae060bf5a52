import { z } from 'zod';
import { words } from '../packs/words-schema';
import { teamId, week } from '../summaries/schema';
import { contradiction, loopLine, obstacle, ownTime, thanks } from './obstacle-schema';
import { day } from './schema';

/**
 * What travels from the lead back to the team, and up to whoever leads the leads: signed by the lead. Everything in
 * it was written by the lead or is a release; nothing in it is about an agent.
 */
export const teamFile = z.strictObject({
  schema: z.literal('aparte-team-file/1'),
  team: teamId,
  /** As the lead has it, for whoever leads the leads and holds no invitation. */
  name: words(80).optional(),
  /** Grows with every file: an older one never takes the place of a newer one. */
  serial: z.int().min(1).max(1_000_000),
  made: day,
  obstacles: z.array(obstacle).max(300),
  contradictions: z.array(contradiction).max(100),
  thanks: z.array(thanks).max(200),
  loop: z.array(loopLine).max(120),
  /** The last twelve weeks. */
  ownTime: z.array(ownTime).max(12),
  /** The week whose share carries the eight questions; null when none is asked. */
  diagnostic: week.nullable(),
  /** Signed releases, as they came: agents read exactly what the lead reads. */
  releases: z.array(z.string().max(400_000)).max(60),
});
export type TeamFile = z.infer<typeof teamFile>;
