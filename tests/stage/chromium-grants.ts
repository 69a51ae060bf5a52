import type { BrowserContext, Page } from 'playwright-core';

/** The little of `chrome` that is used here; the first half exists on the browser's own pages only. */
interface Chrome {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
}

/** Any file of the extension makes a page of the extension; this one has no script of its own. */
const quietPage = (extensionId: string) => `chrome-extension://${extensionId}/manifest.json`;

/** `https://localhost:8443` and `https://localhost:8443/any/page` both mean the pattern `https://localhost/*`. */
export const hostPattern = (origin: string) => `https://${new URL(origin).hostname}/*`;

/**
 * Says yes beforehand: the browser's own extensions page can allow an optional host, and a later
 * `permissions.request` for it, from a real click, then succeeds without a prompt. The extension is the one
 * that will ship, to the byte. (The prompt itself is answered with real keys in `chromium-prompt.ts`.)
 */
export async function agreeTo(context: BrowserContext, extensionId: string, origins: readonly string[]) {
  await onPassingPage(context, 'chrome://extensions', (page) =>
    page.evaluate(
      async ({ id, hosts }) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome') as Chrome;
        for (const host of hosts) await developerPrivate.addHostPermission(id, host);
      },
      { id: extensionId, hosts: origins.map(hostPattern) },
    ),
  );
}

/** Goes the rest of the way: what the agent's click on "allow" does. Events reach the extension as ever. */
export async function grant(context: BrowserContext, extensionId: string, origins: readonly string[]) {
  if (origins.length === 0) return;
  await agreeTo(context, extensionId, origins);
  const granted = await onPassingPage(context, quietPage(extensionId), (page) =>
    // An evaluation counts as the person's own gesture.
    page.evaluate(
      (hosts) => (Reflect.get(globalThis, 'chrome') as Chrome).permissions.request({ origins: hosts }),
      origins.map(hostPattern),
    ),
  );
  if (!granted) throw new Error(`the browser did not grant ${origins.join(', ')}`);
}

async function onPassingPage<Seen>(
  context: BrowserContext,
  address: string,
  use: (page: Page) => Promise<Seen>,
) {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return await use(page);
  } finally {
    await page.close();
  }
}
