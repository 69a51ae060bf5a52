import { z } from 'zod';
import { words } from '../packs/words-schema';
import { teamId, terms } from '../summaries/schema';

const key = z.string().regex(/^[\w-]{43}$/);
export const day = z.iso.date();

/** Who opens the shares. A lead only when the team agreed to it; every screen that shares says which. */
export const stewardKinds = ['peer', 'council', 'lead'] as const;
/** The two roles it takes to lower a protection. */
export const roles = ['steward', 'lead'] as const;
export type Role = (typeof roles)[number];

/**
 * A team as its steward sets it up: who opens, with which keys, under which terms. Signed by the steward; by the
 * lead too where it protects less than the version before.
 */
export const team = z.strictObject({
  schema: z.literal('aparte-team/1'),
  id: teamId,
  /** 1, then one more for every change. */
  version: z.int().min(1).max(10_000),
  name: words(80),
  /** Of the six words of the seal. */
  language: z.enum(['fr', 'en']),
  /** IANA name; weeks begin and end in it. */
  zone: z.string().min(1).max(60),
  /** What stands above this team, nearest first: one fixed tree. */
  above: z.array(words(80)).max(3),
  steward: z.strictObject({ name: words(80), is: z.enum(stewardKinds) }),
  keys: z.strictObject({
    /** Shares are sealed to it: X25519, raw, base64url. */
    seal: key,
    /** It signs this, and releases: Ed25519. */
    steward: key,
    /** It signs what comes back from the lead. Null until there is a lead with a key. */
    lead: key.nullable(),
  }),
  terms,
  /** Working days in which an obstacle gets a first answer. */
  answerWithin: z.int().min(1).max(60),
  /** From this day on, these terms hold. */
  since: day,
});
export type Team = z.infer<typeof team>;
