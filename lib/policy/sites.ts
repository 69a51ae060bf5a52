import { type SiteRefusal, siteGiven } from '../sites/given';
import type { SiteFile } from '../sites/own-schema';
import type { Policy } from './schema';

/** The organisation's descriptions, and why the others are not taken (`at`: which one of the list, from 0). */
export function policySites(
  { sites }: Policy,
  isSelector: (text: string) => boolean,
): { taken: SiteFile[]; refused: (SiteRefusal & { at: number })[] } {
  const read = sites.map((text, at) => ({ at, given: siteGiven(text, isSelector) }));
  return {
    taken: read.flatMap(({ given }) => (given.is === 'site' ? [given.site] : [])),
    refused: read.flatMap(({ at, given }) =>
      given.is === 'refused' ? [{ at, why: given.why, field: given.field }] : [],
    ),
  };
}
