import { z } from 'zod';
import { words } from '../packs/words-schema';
import { teamId, week } from '../summaries/schema';
import { sealedBox } from '../vault/schema';
import { contradiction, loopLine, obstacle, ownTime, selfCheck, thanks } from './obstacle-schema';
import { team } from './schema';

/** A team this browser knows, as member, lead or steward (one browser may be several things). */
export const knownTeam = z.strictObject({
  id: teamId,
  /** What holds now. */
  team,
  /** The signed invitation it came in, to be handed on. */
  file: z.string().max(200_000),
  as: z.strictObject({ member: z.boolean(), lead: z.boolean(), steward: z.boolean() }),
  /** A version that lowers a protection: agreed by two roles, waiting for its day, shown in every panel. */
  coming: team.nullable(),
  comingFile: z.string().max(200_000).nullable(),
  joinedAt: z.number().int().nonnegative(),
  /** Everything a change has ever done to the terms here, newest last: who signed, since when. */
  history: z
    .array(
      z.strictObject({
        version: z.int(),
        since: z.iso.date(),
        by: z.array(z.enum(['steward', 'lead'])),
        lowered: z.array(z.string().max(40)),
      }),
    )
    .max(200),
});
export type KnownTeam = z.infer<typeof knownTeam>;

/** A steward's private keys for one team, sealed by the steward's passphrase. */
export const stewardDesk = z.strictObject({ id: teamId, box: sealedBox });
export type StewardDesk = z.infer<typeof stewardDesk>;

/** The lead's side of one team: all that will be in the next team file, and what never leaves. */
export const board = z.strictObject({
  id: teamId,
  serial: z.int().nonnegative(),
  obstacles: z.array(obstacle),
  contradictions: z.array(contradiction),
  thanks: z.array(thanks),
  loop: z.array(loopLine),
  ownTime: z.array(ownTime),
  diagnostic: week.nullable(),
  /** Weeks whose release the lead has opened, oldest first. */
  opened: z.array(week),
  /** Private. */
  selfChecks: z.array(selfCheck),
});
export type Board = z.infer<typeof board>;

export const emptyBoard = (id: string): Board => ({
  id,
  serial: 0,
  obstacles: [],
  contradictions: [],
  thanks: [],
  loop: [],
  ownTime: [],
  diagnostic: null,
  opened: [],
  selfChecks: [],
});

/** What the lead has begun to write in one form of the board; `id` is `team form`. */
export const boardDraft = z.strictObject({
  id: z.string().max(120),
  team: teamId,
  values: z.record(z.string().max(20), z.string().max(4_000)),
});
export type BoardDraft = z.infer<typeof boardDraft>;

/** The newest team file of a team, as it came, checked. */
export const teamNews = z.strictObject({
  id: teamId,
  serial: z.int(),
  file: z.string().max(30_000_000),
  /** The agent has looked at it. */
  seen: z.boolean(),
});
export type TeamNews = z.infer<typeof teamNews>;

/** What this agent put away or looked at, of one team. The panel reads it at every opening: it holds no file. */
export const mark = z.strictObject({
  id: teamId,
  /** The last week of which they said “not this week”; it says so nowhere else. */
  putAway: week.nullable(),
  /** The last version whose lowered protection they have seen in force; 0 for none. */
  acknowledged: z.int().nonnegative(),
  /** The lead's newest file was not looked at; `says` is its “since last time, we…” when that is new. */
  news: z.strictObject({ says: words(600).nullable() }).nullable(),
  /** The week in which the lead asks how things stand: it can be shared without a single note. */
  asked: week.nullable(),
});
export type Mark = z.infer<typeof mark>;

export const noMark = (id: string): Mark => ({ id, putAway: null, acknowledged: 0, news: null, asked: null });
