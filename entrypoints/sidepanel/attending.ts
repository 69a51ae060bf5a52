import { browser } from 'wxt/browser';
import { second } from '@/lib/clock';
import type { Blindness, Reading } from '@/lib/interactions/schema';
import { allowedOrigins, isAllowedTab } from '@/lib/sites/access';
import { connectToTab, type PageLine } from '@/lib/sites/connect';
import { sitesFor } from '@/lib/sites/known';
import { originFrom } from '@/lib/sites/origin';
import { type FrontTab, followActiveTab } from './active-tab';
import { descriptions } from './descriptions';
import { attendSoftphones } from './softphones';
import { type Kept, type PanelState, withoutPort } from './state';

/** A page may be back without the browser's saying so: one whose frame never ends loading. */
const lookAgain = 2 * second;

/** What a page, or a softphone in it, lets one see. `origin` as `https://desk.example.org`. */
export type Seen = { reading: Reading } | { blind: Blindness };
export interface Attention {
  onSeen: (origin: string, seen: Seen) => void;
  /** Another page is in front, or the same one anew; null where nothing may be read. */
  onFront: (tab: AllowedTab | null) => void;
}
/** The page in front, where it may be read. */
export interface AllowedTab {
  id: number;
  origin: string;
}

/** Opens a line to whatever tab is in front, and lets go of the one before. */
export function attendFront(
  window: number,
  state: Kept<PanelState>,
  { onSeen, onFront }: Attention,
  signal: AbortSignal,
): { askDraft: PageLine['askDraft'] } {
  let leave = new AbortController();
  let line: PageLine | null = null;
  let last: number | null = null;
  let front: FrontTab | null = null;
  const described = descriptions(() => void attend(front), signal);

  /** The line may be between two pages: what is asked meanwhile waits for the next one. */
  let opening: Promise<unknown> = Promise.resolve();
  const attend = (tab: FrontTab | null) => {
    opening = open(tab);
    return opening;
  };

  const open = async (tab: FrontTab | null) => {
    leave.abort();
    leave = new AbortController();
    line = null;
    front = tab;
    const here = leave.signal;
    const [sites, known] = await Promise.all([allowedOrigins(), described()]);
    const allowed = tab?.url ? await isAllowedTab({ url: tab.url }) : false;
    if (here.aborted || signal.aborted) return;
    if (!tab?.url || !allowed) onFront(null);
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
      siteNames: new Map(known.sites.map(({ id, name }) => [id, name])),
      addressProblem: null,
      front: isOther ? { at: 'looking' } : front,
    }));
    onFront({ id: tab.id, origin });
    let page: Seen | null = null;
    let call: { origin: string; reading: Reading } | null = null;
    const see = (seen: Seen) => {
      page = seen;
      // While somebody is on the phone, the page they are on the phone beside waits.
      if (!call) onSeen(origin, seen);
    };
    const ears = {
      onReading: (reading: Reading) => see({ reading }),
      onBlind: (blind: Blindness) => see({ blind }),
      onLost: () => {
        state.change(({ trouble }) => ({ front: { at: 'nowhere' }, trouble: trouble ?? 'port' }));
        const again = setTimeout(() => void lookOnceMore(tab), lookAgain);
        here.addEventListener('abort', () => clearTimeout(again));
      },
    };
    const watched = sitesFor(originFrom(tab.url) ?? '', known.sites, known.kept);
    line = connectToTab({ tabId: tab.id }, watched, ears, here);
    const onCall = (now: typeof call) => {
      const before = call;
      call = now;
      if (now) return onSeen(now.origin, { reading: now.reading });
      if (before) onSeen(before.origin, { reading: { ...before.reading, ended: true } });
      if (page) onSeen(origin, page);
    };
    attendSoftphones(tab.id, sites, watched, onCall, here);
  };

  /** The tab as it is by then: it may have gone where nothing may be read. */
  const lookOnceMore = async (tab: FrontTab) => {
    const { url = null } = await browser.tabs.get(tab.id).catch(() => ({ url: null }));
    await attend({ ...tab, url });
  };

  signal.addEventListener('abort', () => leave.abort());
  followActiveTab(window, (tab) => void attend(tab), signal);
  return {
    askDraft: async () => {
      await opening;
      return line ? line.askDraft() : null;
    },
  };
}
