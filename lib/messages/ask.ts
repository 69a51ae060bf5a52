import { browser } from 'wxt/browser';
import { type PackLook, packLook, type Wish, wish } from './schema';

/** Asks the panels; no panel open is no error. */
export async function askPanels(asked: Wish): Promise<void> {
  await browser.runtime.sendMessage(asked).catch(() => undefined);
}

/** Hears the wishes meant for this window; from inside the extension only, in the one shape there is. */
export function onWish(window: number, listener: (wished: Wish['wish']) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const asked = wish.safeParse(message).data;
    if (asked?.window === window) listener(asked.wish);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** Has the background look for packs; resolves once it has looked, and the store holds what came of it. */
export async function lookForPacks(address: string | null): Promise<void> {
  await browser.runtime.sendMessage({ look: 'packs', address } satisfies PackLook).catch(() => undefined);
}

/** Hears a page of ours ask for a look; a content script, whatever it has become, is not heard. */
export function onPackLook(look: (address: string | null) => Promise<void>): void {
  const own = new URL(browser.runtime.getURL('/')).origin;
  browser.runtime.onMessage.addListener((message: unknown, { id, origin, frameId = 0 }, answer) => {
    const asked = packLook.safeParse(message).data;
    // Not by its tab: the settings page lives in one, as a watched page does.
    if (!asked || id !== browser.runtime.id || origin !== own || frameId !== 0) return;
    void look(asked.address).finally(() => answer(null));
    return true;
  });
}
