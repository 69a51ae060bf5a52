import { browser } from 'wxt/browser';

/** The tab in front of the agent; `url` only where its site is allowed. */
export interface FrontTab {
  id: number;
  url: string | null;
  /** Counts page loads, so that a reloaded page is a new one. */
  load: number;
}

/** Tells which tab of this window is in front, now and at every change, until the signal. */
export function followActiveTab(
  window: number,
  onFront: (tab: FrontTab | null) => void,
  signal: AbortSignal,
): void {
  let load = 0;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: window });
    if (signal.aborted) return;
    onFront(tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, load });
  };
  const onActivated = (active: { windowId: number }) => {
    if (active.windowId === window) void look();
  };
  const onUpdated = (
    _: number,
    change: { status?: string | undefined },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (!tab.active || tab.windowId !== window || change.status !== 'complete') return;
    load += 1;
    void look();
  };
  const { onActivated: activated, onUpdated: updated } = browser.tabs;
  const { onAdded, onRemoved } = browser.permissions;
  activated.addListener(onActivated);
  updated.addListener(onUpdated);
  onAdded.addListener(look);
  onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    activated.removeListener(onActivated);
    updated.removeListener(onUpdated);
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  });
  void look();
}
