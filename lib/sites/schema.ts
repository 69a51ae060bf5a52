import { z } from 'zod';
import { type Author, author, type Composer, type Kind, kind } from '../interactions/schema';
import { parsePlace } from './place';

const canBeRead = (text: string) => {
  try {
    parsePlace(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where something stands in a page, in one line: `selector`, `selector@attribute`, `selector@text`,
 * `selector@value`, each with an optional `/pattern/flags` behind a space. `A >>> B` is B inside the
 * same-origin frame A or A's open shadow root; `:scope` is the element one starts from; `{id}` is the id in the address.
 */
export const place = z.string().min(1).max(1_000).refine(canBeRead, 'not a place: see lib/sites/place.ts');

const isPattern = (text: string) => {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
};
const pattern = z.string().min(1).max(500).refine(isPattern, 'not a regular expression');
const month = z.string().regex(/^\d{4}-\d{2}$/, 'a month, as 2026-11');

/** How well a fact is known: seen in the tool's own source or twice elsewhere, once, or only inferred. */
const sureness = z.enum(['high', 'medium', 'low']);
export type Sureness = z.infer<typeof sureness>;

/** The first rule that fits tells who speaks. A rule with no condition fits all that is left. */
export const authorRule = z.strictObject({
  is: author,
  /** The message itself matches this selector; a marker inside it is written with `:has()`. */
  when: z.string().min(1).max(1_000).optional(),
  /** The author is one of the people listed there: same name, same address, or same `by`. */
  namedIn: place.optional(),
  /** What names the author in the message for `namedIn`; the view's `name` when not said. */
  by: place.optional(),
  /** What the message says of itself (place inside the message, with a pattern). */
  saying: place.optional(),
});
export type AuthorRule = z.infer<typeof authorRule>;

/** One generation of one screen of a CRM. A redesign adds a view; an old one goes when unseen for a year. */
export const view = z.strictObject({
  kind,
  /** Month this screen is known from, and month it was last seen to work (live, or in its source). */
  since: month,
  seenWorking: month,
  /** `live`: read on a running tool. Otherwise a page sketched from the facts is all there is. */
  proved: z.enum(['live', 'sketched']).default('sketched'),
  /** One word for each thing this view says, weakest fact first: what is not said has none. */
  sure: z
    .strictObject({
      address: sureness,
      messages: sureness,
      authors: sureness,
      composer: sureness,
      ended: sureness,
    })
    .partial()
    .default({}),
  /** Tested against the whole address; the named group `id` is the interaction's number. */
  address: pattern,
  /** Something only this tool's page holds. Needed on hosts that are not the tool's own: a customer's domain. */
  marker: z.string().min(1).max(1_000).optional(),
  /** Must be visible for this view to be the one open: a call's timer, a chat's editor. */
  when: place.optional(),
  /** Must not be visible. */
  unless: place.optional(),
  /** The pane of the open interaction; of several mounted ones the visible one counts. */
  root: place.optional(),
  /** Where the id is read when the address has none. */
  id: place.optional(),
  /** A second place that names the id: when it says another, nothing is read. */
  agrees: place.optional(),
  /** Messages below the root. A page that only continues an interaction (a reply form) or a call has none. */
  messages: place.optional(),
  /** Nothing but the address is known: kind and id are told, the agent says the rest by hand. */
  addressOnly: z.literal(true).optional(),
  /** Things shaped like a message that are none: drafts, previews. */
  leaveOut: z.string().min(1).max(1_000).optional(),
  /** How messages stand on the page; `time` sorts by what `at` reads, `key` by the number in `key`. */
  order: z.enum(['down', 'up', 'time', 'key']).default('down'),
  authors: z.array(authorRule).max(20).default([]),
  name: place.optional(),
  /** Innermost element that holds the words; first that is found in the message. */
  text: z.array(place).max(10).default([]),
  /** Parts nobody reads: quoted mail, signatures, attachment names, read ticks. */
  without: z.string().min(1).max(2_000).optional(),
  at: place.optional(),
  /** Attribute of the message that stays the same when the page is drawn again. */
  key: place.optional(),
  composer: z.array(place).max(10).default([]),
  /** Any of these, visible and matching, says that the interaction is over. */
  ended: z.array(place).max(10).default([]),
  /** Where the status stands in words: over when the whole text is one of the site's `endedWords`. */
  status: z.array(place).max(10).default([]),
});
export type View = z.infer<typeof view>;

/** What one CRM's pages look like. Plain data: it survives JSON. */
export const siteProfile = z.strictObject({
  name: z.string().min(1).max(80),
  /** Match patterns of its hosts; empty for a tool people host themselves. */
  hosts: z.array(z.string().regex(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/)).max(20),
  /** Also looked for in frames of other tools' pages, where its host is allowed: a softphone. */
  inFrames: z.boolean().default(false),
  /** This tool's own names for "over"; what every tool says is in `ended-words.ts`. */
  endedWords: z.array(z.string().min(1).max(60)).max(60).default([]),
  views: z.array(view).min(1).max(20),
});
/** As written in a profile's file: what has a default may be left out. */
export type SiteProfile = z.input<typeof siteProfile>;
/** With its id (the file's name) and every default filled in. */
export type KnownSite = z.infer<typeof siteProfile> & { id: string };

/** A sketched page and what must be read in it: the profile's proof, in the profile's file. */
export interface SiteExample {
  /** A sentence: what this page shows. */
  shows: string;
  url: string;
  /** The page's body, sketched by hand with invented words. */
  page: string;
  reads:
    | {
        kind: Kind;
        id: string;
        ended?: boolean;
        composer?: Composer;
        turns: { author: Author; text: string; name?: string; at?: string }[];
      }
    /** `about`: kind and number that are told all the same; compared when written down. */
    | { blind: string; about?: { kind: Kind; id: string } };
}
