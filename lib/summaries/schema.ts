import { z } from 'zod';
import { words } from '../packs/words-schema';
import { bucketsOf, vocabulary } from './vocabulary';

/** Promise 7. No setting, role, file or mode goes below these. */
export const fewestPeople = 5;
export const smallestGroup = 3;
/** People who each gave words, before any word is shown. */
export const fewestForWords = 8;

const bytes = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((length * 4) / 3)}}$`));
export const teamId = z.string().regex(/^t-[a-z0-9]{8,20}$/);
/** An ISO week, in the team's time zone: `2026-W48`. */
export const week = z.string().regex(/^20\d\d-W(0[1-9]|[1-4]\d|5[0-3])$/);

/** What releases of a team are made under. Nobody can set them lower than these ranges. */
export const terms = z.strictObject({
  /** The fewest people behind any figure. */
  k: z.int().min(fewestPeople).max(50),
  /** Whether words, freely given, may be shown from eight people on. */
  words: z.boolean(),
  /** Blur: the epsilon of discrete Laplace noise, drawn once for each cell; null for none. */
  noise: z.union([z.literal(0.5), z.literal(1), z.literal(2)]).nullable(),
});
export type Terms = z.infer<typeof terms>;

/** At most this many lines of words a week from one person, each this long. */
export const mostWords = 3;
const line = words(160);
export const mostFields = 80;

/** One bucket for each field: an index into `bucketsOf(field)`. A field that is absent was left out. */
const cells = z
  .record(z.string(), z.int().min(0).max(9))
  .refine((all) => Object.keys(all).length <= mostFields, 'too many fields')
  .refine(
    (all) => Object.entries(all).every(([field, bucket]) => bucket < (bucketsOf(field)?.length ?? 0)),
    'no such field or bucket',
  );
export type Cells = z.infer<typeof cells>;

/** What one person lets out of one week. No name, no instant, no language, no version of anything. */
export const contribution = z.strictObject({
  v: z.literal(1),
  kind: z.literal('contribution'),
  vocabulary: z.literal(vocabulary),
  team: teamId,
  week,
  cells,
  /** Lines ticked one by one, already masked, sorted. */
  words: z.array(line).max(mostWords),
});
export type Contribution = z.infer<typeof contribution>;

/**
 * What a sealed share holds. `id` is the same for one install, team and week, and tells nothing across weeks. A
 * withdrawal is a share like any other, from outside.
 */
export const share = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('given'), id: bytes(32), contribution }),
  z.strictObject({ is: z.literal('withdrawn'), id: bytes(32), team: teamId, week }),
]);
export type Share = z.infer<typeof share>;

/** How many people, as one may know it. */
export const bands = ['5-9', '10-14', '15-24', '25-49', '50+'] as const;
export const band = z.enum(bands);
export type Band = z.infer<typeof band>;

const bucket = z.int().min(0).max(9);
/** Neighbouring buckets told together: from this one to that one, both included. */
const group = z.strictObject({ from: bucket, to: bucket, tenths: z.int().min(1).max(9) });

/** What may be said of one field. */
export const saying = z.discriminatedUnion('is', [
  /** Fewer people than `k` spoke of it, or a roll-up would give a small team away. */
  z.strictObject({ is: z.literal('hidden') }),
  /** Enough people, and no way to say more without pointing at few of them. */
  z.strictObject({ is: z.literal('close'), people: band }),
  /** All but two at most stand in one bucket; which of none, one or two do not is never told. */
  z.strictObject({ is: z.literal('leaning'), people: band, bucket, mean: z.number().nullable() }),
  /** Two groups or more, each of three people at least; together they cover the whole scale. */
  z.strictObject({
    is: z.literal('spread'),
    people: band,
    groups: z.array(group).min(2).max(5),
    /** Of the shown groups' middles, to 0.1: it tells nothing the groups do not. Null where buckets are no scale. */
    mean: z.number().nullable(),
  }),
]);
export type Saying = z.infer<typeof saying>;

/** What a lead may see of a team and a week. Made once, frozen, signed by the steward. */
export const release = z.strictObject({
  v: z.literal(1),
  kind: z.literal('release'),
  vocabulary: z.literal(vocabulary),
  /** A team, or the name of what stands above several in the steward's one tree. */
  of: z.union([
    z.strictObject({ team: teamId }),
    z.strictObject({ above: words(80), teams: z.int().min(2).max(500) }),
  ]),
  week,
  /** 1, then 2… for people who came late, five or more at a time: parts share nobody. */
  part: z.int().min(1).max(20),
  terms,
  people: band,
  fields: z
    .record(z.string(), saying)
    .refine((all) => Object.keys(all).every((field) => bucketsOf(field) !== null)),
  /** Shuffled. Null: not enough people gave words, or the team does not want them. */
  words: z.array(line).max(1_500).nullable(),
  /** Hashes of what was counted, filled up with random ones so that nobody can count them. */
  receipts: z.array(bytes(32)).max(20_000),
});
export type Release = z.infer<typeof release>;
