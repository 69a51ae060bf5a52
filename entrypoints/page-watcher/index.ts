// Not `wxt/browser`: the polyfill would double the weight of what is put into a page.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromPage, ToPage } from '@/lib/sites/port';
import { portName } from '@/lib/sites/port-name';
import { watchPage } from '@/lib/sites/watch';

declare global {
  /** The watcher in this page, if there is one; its `id` is gone once its extension is. */
  var aparteWatcher: { id?: string } | undefined;
}

/**
 * Asleep until a panel connects; lets go when it leaves, or when the extension is taken away.
 * Unlisted rather than WXT's content script, whose frame speaks to the page before any panel does.
 */
export default defineUnlistedScript(() => {
  if (globalThis.aparteWatcher?.id) return;
  globalThis.aparteWatcher = browser.runtime;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    const line = new AbortController();
    port.onDisconnect.addListener(() => line.abort());
    watchPage(
      document,
      {
        send: (message: FromPage) => port.postMessage(message),
        onAsked: (listener) => port.onMessage.addListener((question) => listener(question as ToPage)),
      },
      line.signal,
    );
  });
});
