import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumStage, openChromium } from './chromium';
import { chromiumScene } from './chromium-scene';
import { builtExtension } from './extension';
import { openFirefox } from './firefox';
import type { Managed } from './firefox-profile';
import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';
import { chromiumWatcherWorld, firefoxWatcherWorld, type WatcherWorld } from './watcher-world';

/** A browser with the built extension in it, played the same way whichever it is. */
export interface Theatre {
  name: 'Chromium' | 'Firefox';
  /** The tab in front. */
  page: Scene;
  /** Writes into the document of an editor's frame, with real keys. */
  typeInside: (frame: string, words: string) => Promise<void>;
  /** Hands files of this machine to a field of the tab in front. */
  give: (field: string, ...files: string[]) => Promise<void>;
  /** What the tab in front saves when this is done. */
  saved: (act: () => Promise<void>) => Promise<SavedFile>;
  goto: (url: string) => Promise<void>;
  /** One of the extension's own pages, in the tab in front. */
  gotoOwn: (path: string) => Promise<void>;
  /** The real side panel or sidebar, open. */
  panel: () => Promise<Scene>;
  closePanel: () => Promise<void>;
  /** Answers the browser's question about a host with yes; asked for by `ask`, a click in the panel. */
  allow: (host: string, ask: () => Promise<void>) => Promise<void>;
  /** Every address asked for so far, by anything in the browser. */
  requests: () => Promise<string[]>;
  /** Every `host:port` called, seen from outside the browser. */
  reached: string[];
  /** Where our script lives, in the page in front. */
  watcher: WatcherWorld;
  /** From now on there is no network. */
  cutOff: () => Promise<void>;
  /** Ends the browser; what it leaves on the disk can be looked at before it goes. */
  close: (look?: (profile: string) => void) => Promise<void>;
}

export interface SavedFile {
  name: string;
  text: string;
}

interface Wishes {
  locale: 'fr-FR' | 'en-US';
  /** Real hosts played by a port of the loopback. */
  served?: Record<string, number>;
  /** What the organisation has set in the browser. In Firefox alone: Chromium reads such a policy from its own place. */
  managed?: Managed;
}

export const theatres = {
  Chromium: openChromiumTheatre,
  Firefox: openFirefoxTheatre,
};

async function openChromiumTheatre({ locale, served = {} }: Wishes): Promise<Theatre> {
  const stage: ChromiumStage = await openChromium({ extension: builtExtension('chrome'), locale, served });
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  // A first run opens the welcome page; it is the tab we go on in, as a person would.
  const tab = await waitFor('the welcome page', () => stage.context.pages().find(isWelcome));
  return {
    name: 'Chromium',
    page: chromiumScene(tab),
    typeInside: async (frame, words) => {
      const body = tab.frameLocator(frame).locator('body');
      await body.click();
      await body.pressSequentially(words);
    },
    give: (field, ...files) => tab.setInputFiles(field, files),
    saved: async (act) => {
      const [download] = await Promise.all([tab.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    goto: async (url) => void (await tab.goto(url)),
    gotoOwn: async (path) => void (await tab.goto(`chrome-extension://${stage.extensionId}/${path}`)),
    panel: async () => chromiumScene(await stage.panel(tab)),
    closePanel: async () => (await stage.panel(tab)).close(),
    allow: async (host, ask) => {
      await stage.agreeTo(`https://${host}`);
      await ask();
    },
    requests: async () => stage.allRequests.map(({ url }) => url),
    reached: stage.reached,
    watcher: await chromiumWatcherWorld(tab),
    cutOff: () => stage.context.setOffline(true),
    close: stage.close,
  };
}

async function openFirefoxTheatre({ locale, served = {}, managed }: Wishes): Promise<Theatre> {
  const stage = await openFirefox({
    extension: builtExtension('firefox'),
    ...{ locale, served },
    ...(managed && { managed }),
  });
  await stage.lookAt('/welcome.html');
  return {
    name: 'Firefox',
    page: stage,
    typeInside: stage.typeInside,
    // A file field takes paths as if they were typed, one a line.
    give: (field, ...files) => stage.type(field, files.join('\n')),
    saved: async (act) => {
      const before = new Set(await readdir(stage.downloads));
      await act();
      return waitFor('a saved file', () => newIn(stage.downloads, before));
    },
    goto: stage.goto,
    gotoOwn: (path) => stage.goto(stage.address(path)),
    panel: () => stage.panel(),
    closePanel: stage.closePanel,
    allow: async (host, ask) => {
      await ask();
      await stage.allow(host);
    },
    requests: async () => (await stage.requests()).map(({ url }) => url),
    reached: stage.reached,
    watcher: firefoxWatcherWorld(stage),
    cutOff: async () => void (await stage.inBrowser('Services.io.offline = true;')),
    close: stage.close,
  };
}

/** Firefox writes into a file of another name first, and renames it when it is whole. */
async function newIn(folder: string, before: ReadonlySet<string>): Promise<SavedFile | null> {
  const fresh = (await readdir(folder)).filter((name) => !before.has(name));
  const [name] = fresh;
  if (name === undefined || fresh.some((one) => one.endsWith('.part'))) return null;
  const text = await readFile(join(folder, name), 'utf8');
  return text === '' ? null : { name, text };
}
