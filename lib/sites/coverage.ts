import { type Author, authors, type Kind } from '../interactions/schema';
import type { KnownSite, Sureness, View } from './schema';

/** How well something is known, `unsaid` where the profile does not say; null when it is not known at all. */
type Known = Sureness | 'unsaid' | null;

/** One screen of one tool: what is known of it, and how well. */
export interface Coverage {
  site: string;
  tool: string;
  kind: Kind;
  /** Its own hosts, without protocol and path; empty for a tool people host themselves. */
  hosts: string[];
  /** Also known on other hosts, by something its pages hold. */
  elsewhere: boolean;
  /** What there is to read: messages, nothing but a reply form, that a call goes on, or the address alone. */
  reads: 'messages' | 'reply-form' | 'call' | 'address';
  address: Known;
  messages: Known;
  /** Who can be told apart among the authors, and how well. */
  speakers: Author[];
  authors: Known;
  composer: Known;
  ended: Known;
  proved: 'live' | 'sketched' | 'address-only';
  since: string;
  seenWorking: string;
}

/** One row for each view, tools in alphabetical order, views in the order they are tried. */
export function coverageOf(sites: KnownSite[]): Coverage[] {
  return sites
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .flatMap((site) => site.views.map((view) => coverage(site, view)));
}

function coverage({ id, name, hosts }: KnownSite, view: View): Coverage {
  const known = (fact: keyof View['sure'], isThere: boolean): Known =>
    isThere ? (view.sure[fact] ?? 'unsaid') : null;
  const reads = whatIsRead(view);
  const isRead = reads === 'messages';
  const speakers = isRead ? authors.filter((author) => view.authors.some(({ is }) => is === author)) : [];
  const isEndKnown = view.ended.length > 0 || view.status.length > 0;
  return {
    site: id,
    tool: name,
    kind: view.kind,
    hosts: hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, '')),
    elsewhere: view.marker !== undefined,
    reads,
    address: known('address', true),
    messages: known('messages', isRead),
    speakers,
    authors: known('authors', speakers.length > 0),
    composer: known('composer', reads !== 'address' && view.composer.length > 0),
    // A call has ended when what shows that it goes on is gone.
    ended: known('ended', reads === 'call' || (reads !== 'address' && isEndKnown)),
    proved: reads === 'address' ? 'address-only' : view.proved,
    since: view.since,
    seenWorking: view.seenWorking,
  };
}

function whatIsRead(view: View): Coverage['reads'] {
  if (view.addressOnly) return 'address';
  if (view.messages !== undefined) return 'messages';
  return view.kind === 'call' ? 'call' : 'reply-form';
}
