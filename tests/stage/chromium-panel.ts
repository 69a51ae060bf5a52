import type { Browser, CDPSession, Page } from 'playwright-core';

/** What Chromium says of a tab and Playwright's types do not yet know. */
interface TabTarget {
  targetId: string;
  embedderData?: { tabActive?: boolean };
}

/** Presses the extension's toolbar button in this page's window, as the agent does. */
export async function pressToolbarButton(extensionId: string, page: Page) {
  await page.bringToFront();
  const window = await windowOf(page);
  const session = await browserOf(page).newBrowserCDPSession();
  try {
    const targetId = await activeTabOf(session, window);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId });
  } finally {
    await session.detach();
  }
}

/** The side panel of this page's window: the real one, opened by the real button. */
export async function openPanel(extensionId: string, page: Page): Promise<Page> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  const [panel] = await Promise.all([
    page.context().waitForEvent('page', (candidate) => candidate.url().startsWith(address)),
    pressToolbarButton(extensionId, page),
  ]);
  await panel.waitForLoadState();
  // It slides in: before that it is nought pixels wide, and nothing in it can be clicked or pictured.
  await panel.waitForFunction(() => innerWidth > 0);
  return panel;
}

/** A number for the page's window, the one `chrome.windows` knows. */
export async function windowOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return windowId;
}

/** A tab is not a page to the browser: the tab is what has a toolbar above it. */
async function activeTabOf(session: CDPSession, window: number): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  for (const { targetId, embedderData } of targetInfos as TabTarget[]) {
    if (embedderData?.tabActive !== true) continue;
    // Panels are listed too, and stand in no window of their own.
    const place = await session.send('Browser.getWindowForTarget', { targetId }).catch(() => null);
    if (place?.windowId === window) return targetId;
  }
  throw new Error('this window shows no tab: it cannot be one an agent works in');
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the browser is gone');
  return browser;
}
