import { browser } from 'wxt/browser';
import type { Blindness, Reading } from '../interactions/schema';
import { wakeWatcher } from './access';
import { applyChange } from './delta';
import { fromPage, type ToPage } from './port';
import { portName } from './port-name';
import type { KnownSite } from './schema';

/** A page that keeps saying what cannot be true is not asked for ever. */
const mostRefused = 3;

/** What a panel wants to hear from the page it watches. */
export interface Ears {
  onReading: (reading: Reading) => void;
  onBlind: (blind: Blindness) => void;
  /** The page is gone, or cannot be reached. */
  onLost: () => void;
}
/** The panel's hold on a page: asking for the draft is the agent's own act. */
export interface PageLine {
  askDraft: () => Promise<string | null>;
}

/** Opens the line from this panel to the page of a tab (frame 0), or to a frame in it, until the signal. */
export function connectToTab(
  { tabId, frameId = 0 }: { tabId: number; frameId?: number },
  sites: KnownSite[],
  ears: Ears,
  signal: AbortSignal,
): PageLine {
  let reading: Reading | null = null;
  let heardLast = -1;
  let refused = 0;
  let woken = false;
  let answers: ((draft: string | null) => void)[] = [];
  let port: ReturnType<typeof browser.tabs.connect> | null = null;

  const say = (question: ToPage) => port?.postMessage(question);
  const answer = (draft: string | null) => {
    for (const give of answers) give(draft);
    answers = [];
  };

  const hear = (message: unknown) => {
    const heard = fromPage.safeParse(message);
    // A page is hostile until the schema accepts it: what does not fit is dropped.
    if (!heard.success) return refuse();
    const said = heard.data;
    if (said.say === 'draft') return answer(said.text);
    if (said.say === 'blind') {
      reading = null;
      return ears.onBlind(said.blind);
    }
    const { say: _, number, ...change } = said;
    const isNext = number === heardLast + 1 || change.order !== null;
    heardLast = number;
    reading = isNext ? applyChange(reading, change) : null;
    if (reading) ears.onReading(reading);
    else say({ ask: 'all' });
  };

  const refuse = () => {
    reading = null;
    refused += 1;
    if (refused > mostRefused) return ears.onBlind({ site: null, reason: 'profile-faulty' });
    say({ ask: 'all' });
  };

  const open = () => {
    if (signal.aborted) return;
    heardLast = -1;
    port = browser.tabs.connect(tabId, { name: portName, frameId });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => void reopen());
    say({ ask: 'watch', sites });
  };

  const reopen = async () => {
    port = null;
    answer(null);
    if (signal.aborted) return;
    // No watcher in the page yet (it was open before its site was allowed, or before an update).
    if (!woken && (await wakeWatcher(tabId, frameId))) {
      woken = true;
      return open();
    }
    // The agent may have gone elsewhere while the browser answered: then this page is nobody's any more.
    if (!signal.aborted) ears.onLost();
  };

  signal.addEventListener('abort', () => {
    answer(null);
    port?.disconnect();
  });
  open();
  return {
    askDraft: () =>
      new Promise((resolve) => {
        if (!port) return resolve(null);
        answers.push(resolve);
        say({ ask: 'draft' });
      }),
  };
}
