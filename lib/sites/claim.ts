import type { Blindness } from '../interactions/schema';
import { findAll, isOpen, isThere, isVisible, readPlace } from './look';
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

const blind = (reason: Blindness['reason'], site: KnownSite | null, about?: Blindness['about']): Claimed => ({
  blind: { site: site?.id ?? null, reason, ...(about && { about }) },
});

/** Which profile knows this page, and which of its screens is open. */
export function claimPage(url: string, page: Document, sites: KnownSite[]): Claimed {
  for (const site of sites) {
    const view = site.views.find((one) => isOpenView(url, page, one, site));
    if (view) return openPane(url, page, site, view);
  }
  const home = whoseHome(url, page, sites);
  return blind(home ? 'no-interaction' : 'no-profile', home);
}

/** The tool's own host, or (its customers' own domains, a tool people host) something only its pages hold. */
function whoseHome(url: string, page: Document, sites: KnownSite[]): KnownSite | null {
  // One look through the page for all of them: most pages hold nothing of any.
  const any = sites.flatMap(({ views }) => views.flatMap(({ marker }) => marker ?? []));
  const isMarked = any.length > 0 && page.querySelector(any.join(',')) !== null;
  const isHome = (site: KnownSite) =>
    isOwnHost(url, site) ||
    (isMarked && site.views.some(({ marker }) => marker && page.querySelector(marker)));
  return sites.find(isHome) ?? null;
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

/** Addresses of tools are shorter than this; patterns are not tried on longer ones. */
const longestAddress = 2_000;
const idIn = (url: string, view: View) => new RegExp(view.address).exec(url.slice(0, longestAddress));

function isOpenView(url: string, page: Document, view: View, site: KnownSite): boolean {
  if (!idIn(url, view)) return false;
  if (!view.marker && !isOwnHost(url, site)) return false;
  if (view.marker && !page.querySelector(view.marker)) return false;
  if (view.when && !isOpen(page, view.when)) return false;
  return !view.unless || !isOpen(page, view.unless);
}

function openPane(url: string, page: Document, site: KnownSite, view: View): Claimed {
  const inAddress = idIn(url, view)?.groups?.id;
  const panes = visiblePanes(page, view, inAddress ?? '');
  const id = inAddress ?? idOnPage(page, panes[0], view) ?? callWithoutNumber(view);
  if (!id) return blind('no-interaction', site);
  if (panes.length === 0) return blind('no-messages', site, { kind: view.kind, id });
  // Two open panes, or a pane that names another interaction: a wrong reading is worse than none.
  if (panes.length > 1) return blind('id-contradicts', site);
  const root = panes[0] ?? page;
  const agrees = view.agrees && withId(view.agrees, id);
  const named = agrees ? (readPlace(root, agrees) ?? readPlace(page, agrees)) : null;
  if (named !== null && named !== id) return blind('id-contradicts', site);
  return { claim: { site, view, root, id } };
}

/** Said by the pane in sight, or else anywhere in the page. */
function idOnPage(page: Document, pane: ParentNode | undefined, { id }: View): string | null {
  if (!id) return null;
  return (pane ? readPlace(pane, id) : null) ?? readPlace(page, id);
}

/** Nobody is on two lines at once: a call that shows, and has no number, is the one on the line. */
const callWithoutNumber = ({ kind, when, id }: View) =>
  kind === 'call' && when !== undefined && id === undefined ? 'on-the-line' : null;

function visiblePanes(page: Document, view: View, id: string): ParentNode[] {
  if (!view.root) return [page];
  const seen = findAll(page, withId(view.root, id)).filter(isVisible);
  const outer = seen.filter((pane) => !seen.some((other) => other !== pane && other.contains(pane)));
  if (outer.length < 2) return outer;
  // Tools name the same ticket on tabs and anchors too: the pane is what holds the conversation.
  const holding = outer.filter((pane) => view.messages && isThere(pane, view.messages));
  return holding.length > 0 ? holding : outer.slice(0, 1);
}
