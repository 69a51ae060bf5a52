import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFlags, type Look } from './chromium-flags';
import { agreeTo, grant } from './chromium-grants';
import { openPanel, windowOf } from './chromium-panel';
import { type Asked, recordRequests } from './chromium-requests';
import { openGate } from './gate';

export interface Wishes extends Partial<Look> {
  /** Folder of the built extension. */
  extension: string;
  /** Origins the agent has allowed before the curtain rises. */
  allowed?: readonly string[];
  /** Real hosts played by a port of the loopback: `{ 'acme.zendesk.com:443': port }`. */
  served?: Record<string, number>;
  colourScheme?: 'light' | 'dark';
  /** The folder of a browser that was killed; a new one when not said. */
  profile?: string;
  /** More of the environment: the screen to show on (`DISPLAY`), the time zone (`TZ`). */
  env?: Record<string, string>;
}

export interface ChromiumStage {
  context: BrowserContext;
  extensionId: string;
  /** A tab with one of the extension's pages: `settings.html`. */
  page(path: string): Promise<Page>;
  /** The real side panel in the window of this page; the same one as long as it stays open. */
  panel(beside: Page): Promise<Page>;
  /** The next `permissions.request` for these origins will succeed without a prompt. */
  agreeTo(...origins: string[]): Promise<void>;
  /** Every address that pages, extension pages and workers asked for, in order. */
  allRequests: Asked[];
  /** Every `host:port` the browser tried to reach, whoever in it asked: see `gate.ts`. */
  reached: string[];
  /** Ends it as a power cut would, and leaves its folder: another stage may open it. */
  kill(): Promise<string>;
  /** Ends the browser; what it leaves on the disk can be looked at before it goes. */
  close(look?: (profile: string) => void): Promise<void>;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'aparte-chromium-'));

/** A fresh Chromium with the extension in it, cut off from the world and ready to be used like an agent does. */
export async function openChromium({
  extension,
  allowed = [],
  served = {},
  headless = true,
  locale = 'en-US',
  colourScheme = 'light',
  viewport = { width: 1400, height: 900 },
  env = {},
  profile = newFolder(),
}: Wishes): Promise<ChromiumStage> {
  // Else Playwright looks away when a side panel opens, since it is not a tab.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const gate = await openGate(served);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.APARTE_BROWSER ?? '/usr/bin/chromium',
    // Playwright's own headless is an older one, without extensions: the flags say which.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumFlags(extension, { headless, locale, viewport }),
    proxy: { server: gate.address, bypass: '<-loopback>' },
    // Pages take the room the window gives them, so the panel is as narrow as it will be.
    viewport: null,
    locale,
    colorScheme: colourScheme,
    env: { ...process.env, ...env },
  });
  const allRequests = recordRequests(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  await grant(context, extensionId, allowed);

  const panels = new Map<number, Page>();
  return {
    context,
    extensionId,
    allRequests,
    reached: gate.reached,
    agreeTo: (...origins) => agreeTo(context, extensionId, origins),
    async page(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async panel(beside) {
      const here = await windowOf(beside);
      const open = panels.get(here);
      if (open !== undefined && !open.isClosed()) return open;
      const panel = await openPanel(extensionId, beside);
      panels.set(here, panel);
      return panel;
    },
    async kill() {
      const ended = context.waitForEvent('close', { timeout: 20_000 });
      process.kill(await processOf(context), 'SIGKILL');
      await ended;
      await gate.close();
      return profile;
    },
    async close(look) {
      await context.close();
      await gate.close();
      look?.(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The number of the browser's own process. */
async function processOf(context: BrowserContext): Promise<number> {
  const tools = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await tools?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('the browser has no process');
  return browser.id;
}
