import { browser } from 'wxt/browser';
import { type Wish, wish } from './schema';

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
