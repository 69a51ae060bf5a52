import type { Browser, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';

/** What is served in place of the network: at the address itself, and for whatever the page asks besides. */
export interface Served {
  url: string;
  contentType: string;
  body: Buffer;
  /** A file saved beside the page, or null: then the request is refused. */
  beside?: (address: string) => Promise<{ body: Buffer; contentType: string } | null>;
  onRefused?: (request: Request) => void;
}

/** A page of 20 MB on a busy machine, in ms. */
const longestLoad = 120_000;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.APARTE_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--headless=new',
      '--no-sandbox',
      // No name is ever looked up: not even for what interception does not see, such as a preconnect.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-proxy-server',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Shows a page at its real address without a network; its scripts do not run. */
export const showPage = async (browser: Browser, served: Served): Promise<Page> =>
  (await openWindow(browser))(served);

/** One window that shows one page after the other: opening one for each page takes longer than reading it. */
export async function openWindow(browser: Browser): Promise<(served: Served) => Promise<Page>> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let shown: Served | null = null;
  let isServed = false;
  await context.route('**/*', async (route, request) => {
    if (!shown) return route.abort('aborted');
    if (!isServed && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      isServed = true;
      return route.fulfill(answer(shown));
    }
    const file = await shown.beside?.(request.url());
    if (file) return route.fulfill(answer(file));
    shown.onRefused?.(request);
    // `aborted` leaves the page standing when it was about to go elsewhere by itself.
    return route.abort('aborted');
  });
  return async (served) => {
    // Two addresses that differ behind the `#` only would be one page to the browser.
    if (shown) await page.goto('about:blank');
    shown = served;
    isServed = false;
    await page.goto(served.url, { waitUntil: 'load', timeout: longestLoad });
    return page;
  };
}

const answer = ({ body, contentType }: { body: Buffer; contentType: string }) => ({
  status: 200,
  body,
  headers: { 'content-type': contentType, 'content-security-policy': "script-src 'none'; object-src 'none'" },
});

/** Runs a script where extensions read: beside the page's own names, and past its policy. */
export async function runBeside(page: Page, script: string): Promise<unknown> {
  const line = await page.context().newCDPSession(page);
  const { frameTree } = await line.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'aparte' };
  const { executionContextId: contextId } = await line.send('Page.createIsolatedWorld', world);
  const ran = await line.send('Runtime.evaluate', { expression: script, contextId, returnByValue: true });
  if (ran.exceptionDetails)
    throw new Error(ran.exceptionDetails.exception?.description ?? ran.exceptionDetails.text);
  return ran.result.value;
}
