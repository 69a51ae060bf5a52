import { fromJson, isTooDeep } from '../text';
import { type SiteFile, siteFile } from './own-schema';
import { flawIn } from './pattern';

/** Characters of a description's file. Our largest profile has about 12,000. */
export const longestSiteFile = 200_000;

/** Why a description is not taken; `field` where one is to blame. */
export type SiteRefusal = {
  why: 'too-large' | 'not-this' | 'newer-format' | 'unknown-field' | 'damaged' | 'slow' | 'no-selector';
  field: string | null;
};
export type GivenSite = { is: 'site'; site: SiteFile } | ({ is: 'refused' } & SiteRefusal);

const refused = (why: SiteRefusal['why'], field: string | null = null): GivenSite => ({
  is: 'refused',
  why,
  field,
});

/** Reads a description somebody handed on. It holds nothing but where things stand: there is no field to act with. */
export function siteGiven(text: string, isSelector: (text: string) => boolean): GivenSite {
  if (text.length > longestSiteFile) return refused('too-large');
  return isTooDeep(text) ? refused('not-this') : siteFrom(fromJson(text), isSelector);
}

/** The same for what a browser's policy hands over as data. */
export function siteFrom(value: unknown, isSelector: (text: string) => boolean): GivenSite {
  const format = typeof value === 'object' && value !== null && 'aparte' in value ? value.aparte : null;
  if (typeof format !== 'string' || !format.startsWith('site/')) return refused('not-this');
  if (format !== 'site/1') return refused('newer-format');
  const read = siteFile.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const field = [...(issue?.path ?? []), ...keys.slice(0, 1)].join('.');
    return refused(keys.length > 0 ? 'unknown-field' : 'damaged', field || null);
  }
  const flaw = flawIn(read.data.profile, isSelector);
  return flaw ? refused(flaw.is, flaw.field) : { is: 'site', site: read.data };
}
