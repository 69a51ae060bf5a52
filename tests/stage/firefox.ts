import { writeFile } from 'node:fs/promises';
import { runFirefox } from './firefox-process';
import { addOnOrigin, type Look, type Managed, newProfile } from './firefox-profile';
import { answerPrompt } from './firefox-prompt';
import { type Asked, recordedRequests, recordRequests } from './firefox-requests';
import { type PageScene, pageScene, type Scene, sidebarScene } from './firefox-scene';
import { openSession, type Session } from './firefox-session';
import { closeSidebar, openSidebar } from './firefox-sidebar';
import { openGate } from './gate';
import { waitFor } from './wait-for';

export interface FirefoxWishes extends Partial<Look> {
  /** Folder of the built extension, installed for this session; none for a bare browser. */
  extension?: string;
  /** Real hosts played by a port of the loopback: `{ 'acme.zendesk.com:443': port }`. */
  served?: Record<string, number>;
  headless?: boolean;
  /** What an organisation has set for the extension. */
  managed?: Managed;
}

/** A Firefox to play in. What is not said otherwise happens in the page of the tab that is looked at. */
export interface FirefoxStage extends PageScene {
  /** Address of one of the extension's pages: `settings.html`. */
  address: (path: string) => string;
  goto: (url: string) => Promise<void>;
  openTab: (url: string) => Promise<void>;
  /** Looks at the tab whose address holds this part, however it came to be open; waits for it. */
  lookAt: (part: string) => Promise<void>;
  /** Opens the real sidebar of the window, or finds it open. */
  panel: (width?: number) => Promise<Scene>;
  closePanel: () => Promise<void>;
  /** A script in the panel that is open. */
  inSidebar: Scene['run'];
  /** Says yes or no to Firefox's own permission prompt; its words. */
  allow: (host?: string) => Promise<string>;
  refuse: (host?: string) => Promise<string>;
  install: (folder: string) => Promise<void>;
  /** A picture (PNG) of the whole window, panel and prompts included. */
  shotOfWindow: (path: string) => Promise<void>;
  /** Every request made so far, whoever in the browser made it. */
  requests: () => Promise<Asked[]>;
  /** Every `host:port` called, seen from outside the browser: see `gate.ts`. */
  reached: string[];
  inBrowser: Session['inBrowser'];
  /** Where the browser puts what is saved. */
  downloads: string;
  /** Ends the browser; what it leaves on the disk can be looked at before it goes. */
  close: (look?: (profile: string) => void) => Promise<void>;
}

/** A fresh Firefox with the extension in it, cut off from the world. */
export async function openFirefox({
  extension,
  locale = 'en-US',
  colourScheme = 'light',
  served = {},
  headless = true,
  managed,
}: FirefoxWishes = {}): Promise<FirefoxStage> {
  const gate = await openGate(served);
  const profile = await newProfile({ locale, colourScheme }, gate.address, managed);
  const leave = async () => {
    await gate.close();
    await profile.remove();
  };
  const firefox = await runFirefox(profile.folder, { headless }).catch(async (trouble) => {
    await leave();
    throw trouble;
  });
  const close = async (look?: (folder: string) => void) => {
    await firefox.end();
    look?.(profile.folder);
    await leave();
  };
  try {
    const session = await openSession(firefox.marionette);
    await recordRequests(session);
    await speak(session, locale);
    const stage = stageOf(session, { reached: gate.reached, downloads: profile.downloads, close });
    if (extension !== undefined) await stage.install(extension);
    return stage;
  } catch (trouble) {
    await close();
    throw trouble;
  }
}

/** The language pack is not needed: what extensions hear and say follows the locale, known to Firefox or not. */
const speak = ({ inBrowser }: Session, locale: Look['locale']) =>
  inBrowser(
    `Services.locale.availableLocales = [...new Set([arguments[0], 'en-US'])];
     Services.locale.requestedLocales = [arguments[0]];`,
    locale === 'fr-FR' ? 'fr' : 'en-US',
  );

function stageOf(
  session: Session,
  rest: Pick<FirefoxStage, 'reached' | 'downloads' | 'close'>,
): FirefoxStage {
  const { page, inPage, inBrowser } = session;
  const lookAtTab = (handle: string, focus: boolean) =>
    page<void>('WebDriver:SwitchToWindow', { handle, focus });
  const goto = (url: string) => page<void>('WebDriver:Navigate', { url });

  /** Other tabs are read where they are: the window must not turn over its tabs, the panel follows them. */
  async function showsTab(part: string): Promise<boolean> {
    for (const handle of await page<string[]>('WebDriver:GetWindowHandles')) {
      await lookAtTab(handle, false);
      // A tab that is just being opened has no address to tell.
      const address = await inPage<[], unknown>('return location.href').catch(() => null);
      if (!String(address).includes(part)) continue;
      await lookAtTab(handle, true);
      return true;
    }
    return false;
  }

  return {
    ...pageScene(session),
    ...rest,
    inBrowser,
    address: (path) => `${addOnOrigin}/${path}`,
    goto,
    openTab: async (url) => {
      const { handle } = await page<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await lookAtTab(handle, true);
      await goto(url);
    },
    lookAt: async (part) => void (await waitFor(`a tab at ${part}`, () => showsTab(part))),
    panel: (width = 360) => openSidebar(session, width),
    closePanel: async () => void (await closeSidebar(session)),
    inSidebar: sidebarScene(session).run,
    allow: (host) => answerPrompt(session, 'allow', host),
    refuse: (host) => answerPrompt(session, 'refuse', host),
    install: (folder) => page('Addon:Install', { path: folder, temporary: true }),
    shotOfWindow: async (path) => writeFile(path, await session.windowPicture()),
    requests: () => recordedRequests(session),
  };
}
