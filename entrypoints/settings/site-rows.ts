import type { OwnRow, SiteRow } from '@/components/site/view';
import { isHost } from '@/lib/sites/claim';
import { healthReport } from '@/lib/sites/health';
import type { DescribedSite } from '@/lib/sites/known';
import { hostIn } from '@/lib/sites/origin';
import type { KeptSites } from '@/lib/sites/own-schema';

/** Every description that counts, and what is kept about sites. */
export interface Described {
  sites: DescribedSite[];
  kept: KeptSites;
}

/** Allowed sites with what is known of each; and descriptions of one's own that none of them is read by. */
export function siteRows(
  origins: string[],
  { sites, kept }: Described,
  version: string,
): { sites: SiteRow[]; own: OwnRow[] } {
  const rows = origins.map((origin): SiteRow => {
    const health = Object.hasOwn(kept.health, origin) ? (kept.health[origin] ?? null) : null;
    const site = describing(origin, sites, health?.site ?? null);
    const own = kept.own.find(({ id }) => id === site?.id);
    const by = site && (own ? own.from : site.by === 'organisation' ? 'organisation' : 'built-in');
    const seenWorking =
      site?.views
        .map((view) => view.seenWorking)
        .sort()
        .at(-1) ?? null;
    return {
      origin,
      name: site?.name ?? null,
      managed: false,
      health,
      described: site && by ? { id: site.id, by, on: own?.on ?? null } : null,
      report: healthReport(health ?? undefined, {
        host: hostIn(origin),
        site: site?.id ?? null,
        by,
        seenWorking,
        version,
      }),
      endedWords: Object.hasOwn(kept.endedWords, origin) ? (kept.endedWords[origin] ?? []) : [],
    };
  });
  const used = new Set(rows.map(({ described }) => described?.id));
  return {
    sites: rows,
    own: kept.own
      .filter(({ id }) => !used.has(id))
      .map(({ id, profile, from, on }) => ({ id, name: profile.name, hosts: profile.hosts, from, on })),
  };
}

/** Where tools have addresses of their own, by the address; elsewhere by what was read there. */
function describing(origin: string, sites: DescribedSite[], readBy: string | null): DescribedSite | null {
  const url = origin.replace('*', '');
  return (
    sites.find(({ id }) => id === readBy) ??
    sites.find(({ hosts }) => hosts.some((host) => isHost(url, host))) ??
    null
  );
}
