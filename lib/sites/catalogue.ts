import { catalogue } from '../catalogue';
import { type KnownSite, type SiteProfile, siteProfile } from './schema';

const files = import.meta.glob<SiteProfile>('./profiles/*.ts', { eager: true, import: 'default' });

/** Every file in `profiles/`; its name is the site's id. */
export const knownSites: KnownSite[] = catalogue(files).map(({ id, ...profile }) => ({
  ...siteProfile.parse(profile),
  id,
}));
