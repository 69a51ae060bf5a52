import { browser } from 'wxt/browser';
import { isOn } from './origin';

const watcher = '/page-watcher.js';
const idOf = (origin: string) => `watch ${origin}`;

/** Asks the browser for one origin. Only from a click; false when the person says no. */
export const ask = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });

/** Gives an origin back: nothing is read there from that instant. */
export const giveBack = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] });

/** Origins allowed now, in alphabetical order. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://')).sort();
}

/** Tells when origins are given or taken back, in settings or in the browser's own page. */
export function onAccessChange(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

/** The watcher is registered on allowed origins and nowhere else. */
export async function registerWatchers(): Promise<void> {
  const wanted = await allowedOrigins();
  const there = await browser.scripting.getRegisteredContentScripts();
  const stale = there
    .map((script) => script.id)
    .filter((id) => !wanted.some((origin) => idOf(origin) === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((origin) => !there.some((script) => script.id === idOf(origin)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: idOf(origin),
      js: [watcher],
      matches: [origin],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** Puts the watcher into a page that was open before its site was allowed. */
export async function wakeWatcher(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [watcher] });
    return true;
  } catch {
    // The page belongs to the browser, or its site is not allowed: then there is nothing to read.
    return false;
  }
}

/** May this tab be read? Its address is only told for allowed origins. */
export async function isAllowedTab(tab: { url?: string | undefined }): Promise<boolean> {
  if (!tab.url) return false;
  const { url } = tab;
  return (await allowedOrigins()).some((origin) => isOn(origin, url));
}
