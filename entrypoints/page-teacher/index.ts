// Not `wxt/browser`: the polyfill would double the weight of what is put into a page.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromTeacher, ToTeacher } from '@/lib/sites/teach/port';
import { teacherPort } from '@/lib/sites/teach/port-name';
import { teachPage } from '@/lib/sites/teach/teach-page';

declare global {
  /** The teacher in this page, if there is one; its `id` is gone once its extension is. */
  var aparteTeacher: { id?: string } | undefined;
}

/**
 * Put into a page only when a panel has something to ask: what the conversation may be, or to be shown it. Without a
 * line from a panel it does nothing; when the panel leaves, whatever it showed is gone.
 */
export default defineUnlistedScript(() => {
  if (globalThis.aparteTeacher?.id) return;
  globalThis.aparteTeacher = browser.runtime;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== teacherPort || port.sender?.id !== browser.runtime.id) return;
    const line = new AbortController();
    port.onDisconnect.addListener(() => line.abort());
    teachPage(
      document,
      {
        send: (message: FromTeacher) => {
          // The panel may leave while a reading is under way.
          if (!line.signal.aborted) port.postMessage(message);
        },
        onAsked: (listener) => port.onMessage.addListener((question) => listener(question as ToTeacher)),
      },
      line.signal,
    );
  });
});
