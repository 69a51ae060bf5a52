import type { Blindness } from '../interactions/schema';
import { findAll, isOpen, isVisible, readPlace } from './look';
import { withId } from './place';
import type { KnownSite, View } from './schema';

/** The view that is open, its pane and the interaction's id. */
export interface Claim {
  site: KnownSite;
  view: View;
  root: ParentNode;
  id: string;
}
export type Claimed = { claim: Claim } | { blind: Blindness };

const blind = (reason: Blindness['reason'], site: KnownSite | null): Claimed => ({
  blind: { site: site?.id ?? null, reason },
});

/** Which profile knows this page, and which of its screens is open. */
export function claimPage(url: string, page: Document, sites: KnownSite[]): Claimed {
  const mine = sites.filter((site) => isHome(url, page, site));
  for (const site of mine) {
    const view = site.views.find((one) => isOpenView(url, page, one, site));
    if (view) return openPane(url, page, site, view);
  }
  return blind(mine.length > 0 ? 'no-interaction' : 'no-profile', mine[0] ?? null);
}

/** The tool's own host, or (its customers' own domains, a tool people host) something only its pages hold. */
function isHome(url: string, page: Document, site: KnownSite): boolean {
  return isOwnHost(url, site) || site.views.some((view) => view.marker && page.querySelector(view.marker));
}

const isOwnHost = (url: string, site: KnownSite) => site.hosts.some((host) => isHost(url, host));

/** A match pattern of the `https://*.example.com/*` kind. */
export function isHost(url: string, pattern: string): boolean {
  const wanted = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:') return false;
  if (!wanted.startsWith('*.')) return hostname === wanted;
  return hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1));
}

function isOpenView(url: string, page: Document, view: View, site: KnownSite): boolean {
  if (!new RegExp(view.address).test(url)) return false;
  if (!view.marker && !isOwnHost(url, site)) return false;
  if (view.marker && !page.querySelector(view.marker)) return false;
  if (view.when && !isOpen(page, view.when)) return false;
  return !view.unless || !isOpen(page, view.unless);
}

function openPane(url: string, page: Document, site: KnownSite, view: View): Claimed {
  const inAddress = new RegExp(view.address).exec(url)?.groups?.id;
  const id = inAddress ?? (view.id ? readPlace(page, view.id) : null);
  if (!id) return blind('no-interaction', site);
  const panes = visiblePanes(page, view, id);
  if (panes.length === 0) return blind('no-messages', site);
  // Two open panes, or a pane that names another interaction: a wrong reading is worse than none.
  if (panes.length > 1) return blind('id-contradicts', site);
  const root = panes[0] ?? page;
  const agrees = view.agrees && withId(view.agrees, id);
  const named = agrees ? (readPlace(root, agrees) ?? readPlace(page, agrees)) : null;
  if (named !== null && named !== id) return blind('id-contradicts', site);
  return { claim: { site, view, root, id } };
}

function visiblePanes(page: Document, view: View, id: string): ParentNode[] {
  if (!view.root) return [page];
  const seen = [...page.querySelectorAll(withId(view.root, id))].filter(isVisible);
  const outer = seen.filter((pane) => !seen.some((other) => other !== pane && other.contains(pane)));
  // Tools name the same ticket on tabs and anchors too: the pane is what holds the conversation.
  const holding = outer.filter((pane) => view.messages && findAll(pane, view.messages).length > 0);
  return holding.length > 0 ? holding : outer.slice(0, 1);
}
