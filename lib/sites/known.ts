import { known } from './catalogue';
import type { KeptSites, SiteFile } from './own-schema';
import type { KnownSite } from './schema';

/** Whose description is read: what the agent keeps comes first, then the organisation's, then what came with Aparté. */
export type Describer = 'own' | 'organisation' | 'built-in';
export type DescribedSite = KnownSite & { by: Describer };

/** Every description that counts, the first that claims a page wins; one with a known id takes that one's place. */
export function describedSites(
  builtIn: KnownSite[],
  organisation: SiteFile[],
  { own }: Pick<KeptSites, 'own'>,
): DescribedSite[] {
  const all: DescribedSite[] = [
    ...own.map(({ id, profile }) => ({ ...known(id, profile), by: 'own' as const })),
    ...organisation.map(({ id, profile }) => ({ ...known(id, profile), by: 'organisation' as const })),
    ...builtIn.map((site) => ({ ...site, by: 'built-in' as const })),
  ];
  return all.filter((site, at) => all.findIndex(({ id }) => id === site.id) === at);
}

/** What the watcher of a page on this origin is told: nothing of where a description came from. */
export function sitesFor(
  origin: string,
  sites: DescribedSite[],
  { endedWords }: Pick<KeptSites, 'endedWords'>,
): KnownSite[] {
  const mine = Object.hasOwn(endedWords, origin) ? (endedWords[origin] ?? []) : [];
  return sites.map(({ by: _, ...site }) => ({ ...site, endedWords: [...site.endedWords, ...mine] }));
}
