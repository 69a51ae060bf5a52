import { catalogue } from '../catalogue';
import { endedWords } from './ended-words';
import { type KnownSite, type SiteProfile, siteProfile } from './schema';

const files = import.meta.glob<SiteProfile>('./profiles/*.ts', { eager: true, import: 'default' });

/** Every file in `profiles/`; its name is the site's id. */
export const knownSites: KnownSite[] = catalogue(files).map(({ id, ...profile }) => known(id, profile));

/** A profile as the engine takes it: every default filled in, and every tool's words for "over" with its own. */
export function known(id: string, profile: SiteProfile): KnownSite {
  const filled = siteProfile.parse(profile);
  return { ...filled, id, endedWords: [...endedWords, ...filled.endedWords] };
}
