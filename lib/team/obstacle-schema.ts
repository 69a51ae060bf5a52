import { z } from 'zod';
import { words } from '../packs/words-schema';
import { obstacleCauses } from '../reflections/schema';
import { week } from '../summaries/schema';
import { day } from './schema';

const says = words(600);
/** What a lead may answer. A reasoned no is an answer; silence is not. */
export const answer = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('lifted'), on: day, says }),
  /** A rule lifted for somebody or for everybody in the team, until a day. */
  z.strictObject({ is: z.literal('waiver'), on: day, says, scope: words(200), until: day }),
  /** An hour, a tool, a permission: outside the yearly budget. */
  z.strictObject({ is: z.literal('resource'), on: day, says }),
  z.strictObject({ is: z.literal('passed-on'), on: day, says, to: words(120) }),
  z.strictObject({ is: z.literal('no'), on: day, says }),
]);
export type Answer = z.infer<typeof answer>;
export const answerKinds = ['lifted', 'waiver', 'resource', 'passed-on', 'no'] as const;

/** Where an obstacle comes from: a release (five voices or more), the lead, or a peer who said so. */
export const origins = ['voices', 'lead', 'peer'] as const;

/** Something in the way, with an owner and a date; it stays until somebody answers. */
export const obstacle = z.strictObject({
  id: z.uuid(),
  what: words(300),
  cause: z
    .enum(obstacleCauses as [(typeof obstacleCauses)[number], ...(typeof obstacleCauses)[number][]])
    .nullable(),
  from: z.enum(origins),
  /** The release it came from, when it came from voices. */
  week: week.nullable(),
  raised: day,
  /** Who looks after it; null until somebody does. A person or a service, never who suffered it. */
  owner: words(120).nullable(),
  /** By when there should be more; null until said. */
  due: day.nullable(),
  /** Oldest first: the first one stops the clock. */
  answers: z.array(answer).max(20),
});
export type Obstacle = z.infer<typeof obstacle>;

/** A target that works against what is trained. */
export const contradiction = z.strictObject({
  id: z.uuid(),
  target: words(200),
  training: words(200),
  raised: day,
  /** To whom the lead took it; null until then. */
  takenTo: words(120).nullable(),
});
export type Contradiction = z.infer<typeof contradiction>;

/** Recognition of a precise act, in the lead's own words; the whole team reads it. */
export const thanks = z.strictObject({ id: z.uuid(), says: words(400), on: day });

/** “Since last time, we…”: written before the next release opens. */
export const loopLine = z.strictObject({ week, says: words(600), on: day });
export type LoopLine = z.infer<typeof loopLine>;

/** Conversations with customers the lead took, in one week. */
export const ownTime = z.strictObject({ week, conversations: z.int().min(0).max(500) });
export type OwnTime = z.infer<typeof ownTime>;

/** The lead's private self-check; it never leaves this browser. Null: not looked at. */
export const selfCheck = z.strictObject({
  week,
  lifted: z.boolean().nullable(),
  thanked: z.boolean().nullable(),
  withCustomers: z.boolean().nullable(),
  closedLoop: z.boolean().nullable(),
  note: z.string().max(2_000),
});
export type SelfCheck = z.infer<typeof selfCheck>;
