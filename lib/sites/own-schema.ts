import { z } from 'zod';
import { blindReasons } from '../interactions/schema';
import { siteProfile } from './schema';

const siteId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A description of a tool's pages that did not come with Aparté. With the id of a built-in one it takes its place. */
export const ownSite = z.strictObject({
  id: siteId,
  profile: siteProfile,
  from: z.enum(['taught', 'guessed', 'file']),
  on: day,
});
export type OwnSite = z.infer<typeof ownSite>;

/** What an administrator or a colleague hands on. */
export const siteFile = z.strictObject({ aparte: z.literal('site/1'), id: siteId, profile: siteProfile });
export type SiteFile = z.infer<typeof siteFile>;

/** How reading one allowed site goes: counts and days, never a word, a name or a time of day. */
export const siteHealth = z.strictObject({
  site: z.string().max(60).nullable(),
  /** Of the last reading; null when there was none yet. */
  read: z
    .strictObject({
      on: day,
      turns: z.number().int().nonnegative(),
      customer: z.number().int().nonnegative(),
      agent: z.number().int().nonnegative(),
      composer: z.boolean(),
      /** The interaction was seen to be over at least once on this site. */
      ended: z.boolean(),
    })
    .nullable(),
  unreadable: z.strictObject({ since: day, reason: z.enum(blindReasons) }).nullable(),
});
export type SiteHealth = z.infer<typeof siteHealth>;

/** Everything kept about sites; keys are origins as in `origin.ts`. */
export const keptSites = z.strictObject({
  own: z.array(ownSite).max(100).catch([]),
  /** The agent's own words for "over", per origin. */
  endedWords: z.record(z.string().max(300), z.array(z.string().min(1).max(60)).max(30)).catch({}),
  health: z.record(z.string().max(300), siteHealth).catch({}),
  /** Origins where a guess was refused: not asked again. */
  notGuessed: z.array(z.string().max(300)).max(200).catch([]),
});
export type KeptSites = z.infer<typeof keptSites>;
export const noKeptSites: KeptSites = { own: [], endedWords: {}, health: {}, notGuessed: [] };
