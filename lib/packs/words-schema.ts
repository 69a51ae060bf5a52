import { z } from 'zod';

/** Direction-changing characters can make a text show other words than it holds. */
export const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const noBidi = /^[^\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]*$/;
const hasInk = /\S/;

/** In characters as people count them: an emoji is one. */
export const charactersIn = (text: string): number => [...text].length;

/** A text somebody reads: not empty, no longer than this, and showing what it holds. */
export const words = (most: number) =>
  z
    .string()
    .min(1)
    .regex(hasInk, 'only spaces')
    .regex(noBidi, 'no direction controls')
    .check(({ value, issues }) => {
      if (charactersIn(value) > most)
        issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value });
    })
    .meta({ maxLength: most });

/** Of an item within its list of its pack. */
export const itemId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
export const packId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** An item here (`O1`), or in another pack (`core:O1`). */
export const itemRef = z.string().regex(/^([a-z][a-z0-9-]{0,39}:)?[A-Za-z][A-Za-z0-9-]{0,39}$/);
/** An item of another pack, which must be named: `core:O1`. */
export const foreignRef = z.string().regex(/^[a-z][a-z0-9-]{0,39}:[A-Za-z][A-Za-z0-9-]{0,39}$/);
/** Where an item takes the place of one from a pack below, which must be named: nothing is hidden by chance. */
export const replaces = foreignRef.optional();

/** A text in both first languages. */
export const bilingual = (most: number) => z.strictObject({ en: words(most), fr: words(most) });

/** French says `vous` by default and `tu` by the reader's choice. */
export const addressedUpTo = (most: number) =>
  z.strictObject({ en: words(most), fr: z.strictObject({ vous: words(most), tu: words(most) }) });
/** What is read at a glance. */
export const addressed = addressedUpTo(90);
export type Addressed = z.infer<typeof addressed>;

/** What customers say, as plain words: no wildcard, no pattern. One cue may be called by many. */
const said = z.array(words(80)).max(200);
export const saidInBoth = z.strictObject({ en: said, fr: said });
