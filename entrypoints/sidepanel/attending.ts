import { browser } from 'wxt/browser';
import { second } from '@/lib/clock';
import type { Blindness, Reading } from '@/lib/interactions/schema';
import { allowedOrigins, isAllowedTab } from '@/lib/sites/access';
import { knownSites } from '@/lib/sites/catalogue';
import { connectToTab, type PageLine } from '@/lib/sites/connect';
import { type FrontTab, followActiveTab } from './active-tab';
import { type Kept, type PanelState, withoutPort } from './state';

/** A page may be back without the browser's saying so: one whose frame never ends loading. */
const lookAgain = 2 * second;

/** Opens a line to whatever tab is in front, and lets go of the one before. */
export function attendFront(
  window: number,
  state: Kept<PanelState>,
  onReading: (origin: string, reading: Reading) => void,
  signal: AbortSignal,
): { askDraft: PageLine['askDraft'] } {
  let leave = new AbortController();
  let line: PageLine | null = null;
  let last: number | null = null;

  const attend = async (tab: FrontTab | null) => {
    leave.abort();
    leave = new AbortController();
    line = null;
    const here = leave.signal;
    const sites = await allowedOrigins();
    const allowed = tab?.url ? await isAllowedTab({ url: tab.url }) : false;
    if (here.aborted || signal.aborted) return;
    // Beside our own journal or settings there is nothing to allow, once a first site has been.
    if (sites.length > 0 && tab?.url?.startsWith(browser.runtime.getURL('/'))) {
      return state.change(({ trouble }) => ({
        front: { at: 'nowhere' },
        sites,
        trouble: withoutPort(trouble),
      }));
    }
    if (!tab?.url || !allowed) {
      return state.change(({ trouble }) => ({
        front: { at: 'not-allowed' },
        sites,
        trouble: withoutPort(trouble),
      }));
    }
    const { origin } = new URL(tab.url);
    // Another tab's conversation is gone at once; the same tab's stays while its page reloads.
    const isOther = tab.id !== last || state.get().front.at === 'not-allowed';
    last = tab.id;
    state.change(({ front }) => ({
      sites,
      addressProblem: null,
      front: isOther ? { at: 'looking' } : front,
    }));
    const ears = {
      onReading: (reading: Reading) => onReading(origin, reading),
      onBlind: (blind: Blindness) =>
        state.change(({ front, trouble }) => ({
          front: { at: 'blind', blind, byHand: front.at === 'blind' ? front.byHand : null },
          trouble: withoutPort(trouble),
        })),
      onLost: () => {
        state.change(({ trouble }) => ({ front: { at: 'nowhere' }, trouble: trouble ?? 'port' }));
        const again = setTimeout(() => void lookOnceMore(tab), lookAgain);
        here.addEventListener('abort', () => clearTimeout(again));
      },
    };
    line = connectToTab(tab.id, knownSites, ears, here);
  };

  /** The tab as it is by then: it may have gone where nothing may be read. */
  const lookOnceMore = async (tab: FrontTab) => {
    const { url = null } = await browser.tabs.get(tab.id).catch(() => ({ url: null }));
    await attend({ ...tab, url });
  };

  signal.addEventListener('abort', () => leave.abort());
  followActiveTab(window, (tab) => void attend(tab), signal);
  return { askDraft: async () => (line ? line.askDraft() : null) };
}
