import type { Reading } from '../interactions/schema';
import { composerState, notComposing, noteDraft } from './composing';
import { changeSince } from './delta';
import type { FromPage, ToPage } from './port';
import { type Memory, type PageRead, readDraft, readSteps } from './read';
import type { KnownSite, View } from './schema';
import { inSlices } from './slices';

/** A selector the browser refuses: said as such, never guessed around. */
const faulty: PageRead = { blind: { site: null, reason: 'profile-faulty' } };

/** The panel's end of the line, as the watcher needs it. */
export interface Line {
  send(message: FromPage): void;
  onAsked(listener: (question: ToPage) => void): void;
}

/** At most four readings a second. */
const rest = 250;
/** A tool draws a message in several strokes: a moment, and it is read once. */
const stroke = 30;
/** How often the address and the editor are looked at: single-page tools tell nobody when they move on. */
const glance = 500;

/**
 * Watches one page for one panel, until the signal. It reads and never writes: no node, attribute,
 * focus or selection. The only thing listened to is the tab being shown again; never a key.
 */
export function watchPage(page: Document, line: Line, signal: AbortSignal): void {
  let sites: KnownSite[] = [];
  let memory: Memory = new WeakMap();
  let open: { reading: Reading; view: View } | null = null;
  let blindness = '';
  let composing = notComposing;
  let number = 0;
  let address = page.location.href;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let isReading = false;
  let isStale = false;
  let isWatching = false;

  const plan = () => {
    isStale = true;
    if (page.hidden || isReading || planned !== undefined || signal.aborted) return;
    planned = setTimeout(readOn, Math.max(stroke, readAt + rest - performance.now()));
  };

  const readOn = async () => {
    planned = undefined;
    readAt = performance.now();
    isStale = false;
    isReading = true;
    const steps = readSteps(page.location.href, page, sites, memory);
    const read = await inSlices(steps, signal).catch(() => faulty);
    isReading = false;
    if (signal.aborted || !read) return;
    if ('blind' in read) tellBlind(read);
    else tell(read.reading, read.view, read.draft);
    if (isStale) plan();
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

  const glanceAround = () => {
    if (page.hidden) return;
    if (address !== page.location.href) {
      address = page.location.href;
      memory = new WeakMap();
      return plan();
    }
    if (isStale) plan();
    else if (open && !isReading) tell(open.reading, open.view, readDraft(page, open.view));
  };

  const observer = new MutationObserver((records) => {
    for (const { target } of records) forget(target, memory);
    plan();
  });

  line.onAsked((question) => {
    if (question.ask === 'draft') {
      const draft = open && readDraft(page, open.view);
      return line.send({ say: 'draft', text: draft });
    }
    if (question.ask === 'watch') sites = question.sites;
    open = null;
    blindness = '';
    beginWatching();
    plan();
  });

  /** Not before the panel has said what to look for. */
  const beginWatching = () => {
    if (isWatching || signal.aborted) return;
    isWatching = true;
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    const glances = setInterval(glanceAround, glance);
    page.addEventListener('visibilitychange', glanceAround, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(glances);
      clearTimeout(planned);
    });
  };
}

/** A changed message is read again; the rest is remembered. */
function forget(changed: Node, memory: Memory): void {
  for (let at: Node | null = changed; at; at = at.parentNode) memory.delete(at as Element);
}

function hasCursor(page: Document): boolean {
  const active = page.activeElement;
  return page.hasFocus() && active !== null && active !== page.body && active !== page.documentElement;
}
