import type { Reading } from '../interactions/schema';
import { composerState, notComposing, noteDraft } from './composing';
import { changeSince } from './delta';
import { bringNews } from './news';
import { afterReading, type Pace, pauseBefore } from './pace';
import type { FromPage, ToPage } from './port';
import { type Memory, nothingRead, type PageRead, readDraft, readSteps } from './read';
import type { KnownSite, View } from './schema';
import { inSlices } from './slices';

/** A selector the browser refuses: said as such, never guessed around. */
const faulty: PageRead = { blind: { site: null, reason: 'profile-faulty' } };

/** The panel's end of the line, as the watcher needs it. */
export interface Line {
  send(message: FromPage): void;
  onAsked(listener: (question: ToPage) => void): void;
}

/** How often the address and the editor are looked at: single-page tools tell nobody when they move on. */
const glance = 500;
/** Every so many glances, a page that is not (wholly) seen is read again. */
const slowly = 4;
const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Watches one page for one panel, until the signal. It reads and never writes: no node, attribute,
 * focus or selection. The only thing listened to is the tab being shown again; never a key.
 */
export function watchPage(page: Document, line: Line, signal: AbortSignal): void {
  let sites: KnownSite[] = [];
  let memory = nothingRead();
  let open: { reading: Reading; view: View } | null = null;
  /** Inside frames and shadow roots: seen by no observer but one of their own. */
  const inside = new WeakSet<Node>();
  let isPartlyUnseen = false;
  let glances = 0;
  let blindness = '';
  let composing = notComposing;
  let number = 0;
  let address = page.location.href;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let pace: Pace = [];
  let isReading = false;
  let isStale = false;
  let hasNews = false;
  let isWatching = false;
  let isDraftAsked = false;

  const plan = (isNews: boolean) => {
    const isSooner = isNews && !hasNews;
    isStale = true;
    hasNews ||= isNews;
    if (page.hidden || isReading || signal.aborted || (planned !== undefined && !isSooner)) return;
    clearTimeout(planned);
    planned = setTimeout(readOn, pauseBefore(pace, hasNews, performance.now()));
  };

  const readOn = async () => {
    planned = undefined;
    pace = afterReading(pace, hasNews, performance.now());
    isStale = false;
    hasNews = false;
    isReading = true;
    const steps = readSteps(page.location.href, page, sites, memory);
    const read = await inSlices(steps, signal).catch(() => faulty);
    isReading = false;
    if (signal.aborted || !read) return;
    if ('blind' in read) tellBlind(read);
    else {
      tell(read.reading, read.view, read.draft);
      lookInside(read.insides);
    }
    if (isDraftAsked) answerDraft();
    if (isStale) plan(hasNews);
  };

  const tellBlind = ({ blind }: Extract<PageRead, { blind: unknown }>) => {
    const said = JSON.stringify(blind);
    if (said !== blindness) line.send({ say: 'blind', blind });
    blindness = said;
    open = null;
  };

  const tell = (seen: Omit<Reading, 'composer'>, view: View, draft: string | null) => {
    blindness = '';
    const now = performance.now();
    composing = noteDraft(seen.id === open?.reading.id ? composing : notComposing, draft, now);
    const reading = { ...seen, composer: composerState(composing, hasCursor(page), now) };
    const change = changeSince(open?.reading ?? null, reading);
    open = { reading, view };
    if (change) line.send({ say: 'reading', number: number++, ...change });
  };

  const lookInside = (places: ParentNode[]) => {
    isPartlyUnseen = places.length > 0;
    for (const place of places) {
      if (inside.has(place)) continue;
      inside.add(place);
      observer.observe(place, everything);
    }
  };

  const glanceAround = () => {
    if (page.hidden) return;
    glances += 1;
    if (address !== page.location.href) {
      address = page.location.href;
      memory = nothingRead();
      // Another page that cannot be read is another one to be told of.
      blindness = '';
      return plan(true);
    }
    if (isStale) plan(hasNews);
    // What nothing tells of (a frame that has just come, a shadow root that has just opened) is looked for slowly.
    else if ((open === null || isPartlyUnseen) && glances % slowly === 0) plan(false);
    else if (open && !isReading) tell(open.reading, open.view, readDraft(page, open.view));
  };

  const observer = new MutationObserver((records) => {
    const isNews = open === null || bringNews(records, open.view, memory);
    for (const { target } of records) forget(target, memory);
    plan(isNews);
  });

  const answerDraft = () => {
    isDraftAsked = false;
    line.send({ say: 'draft', text: open && readDraft(page, open.view) });
  };

  line.onAsked((question) => {
    if (question.ask === 'draft') {
      // A page that has just come is read first: until then nobody knows where its editor is.
      isDraftAsked = open === null && (planned !== undefined || isReading);
      return isDraftAsked ? undefined : answerDraft();
    }
    if (question.ask === 'watch') sites = question.sites;
    open = null;
    blindness = '';
    beginWatching();
    plan(true);
  });

  /** Not before the panel has said what to look for. */
  const beginWatching = () => {
    if (isWatching || signal.aborted) return;
    isWatching = true;
    observer.observe(page, everything);
    const glancing = setInterval(glanceAround, glance);
    page.addEventListener('visibilitychange', glanceAround, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(glancing);
      clearTimeout(planned);
    });
  };
}

/** A changed message is read again; the rest is remembered. */
function forget(node: Node, { known, changed }: Memory): void {
  for (let at: Node | null = node; at; at = at.parentNode ?? outOf(at))
    if (known.has(at as Element)) changed.add(at as Element);
}

/** From a shadow root to its host, from a frame's document to its frame. */
function outOf(inner: Node): Node | null {
  if ('host' in inner) return (inner as ShadowRoot).host;
  return (inner as Partial<Document>).defaultView?.frameElement ?? null;
}

function hasCursor(page: Document): boolean {
  const active = page.activeElement;
  return page.hasFocus() && active !== null && active !== page.body && active !== page.documentElement;
}
