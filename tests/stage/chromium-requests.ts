import type { BrowserContext, Page, Request } from 'playwright-core';

/** One request, and what in the browser asked for it. */
export interface Asked {
  url: string;
  by: 'page' | 'extension' | 'worker';
}

const leavesTheBrowser = (url: string) => /^(https?|wss?):/.test(url);
const isOurs = (url: string) => url.startsWith('chrome-extension:');

/**
 * Writes down whole addresses, which the gate cannot see inside https. What a content script asks for counts as
 * its page's; a request that no page and no worker owns shows at the gate only.
 */
export function recordRequests(context: BrowserContext): Asked[] {
  const asked: Asked[] = [];
  const note = (url: string, by: Asked['by']) => {
    if (leavesTheBrowser(url)) asked.push({ url, by });
  };
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) return note(request.url(), 'worker');
    note(request.url(), isOurs(askerOf(request)) ? 'extension' : 'page');
  });
  const listen = (page: Page) =>
    page.on('websocket', (socket) => note(socket.url(), isOurs(page.url()) ? 'extension' : 'page'));
  context.pages().forEach(listen);
  context.on('page', listen);
  return asked;
}

/** Address of the document that asked; '' when one only goes there, or when it is still being made. */
function askerOf(request: Request): string {
  try {
    return request.isNavigationRequest() ? '' : request.frame().url();
  } catch {
    return '';
  }
}
