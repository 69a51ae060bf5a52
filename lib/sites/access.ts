import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { isOn } from './origin';

const watcher = '/page-watcher.js';
const idOf = (origin: string) => `watch ${origin}`;

/** Origins granted for packs to come from, and for nothing else: these are no sites, and nothing is read there. */
const packOrigins = storage.defineItem<unknown>('local:pack-origins');
const readPackOrigins = async () =>
  z.array(z.string()).safeParse(await packOrigins.getValue()).data ?? ([] as string[]);
const keepPackOrigin = async (origin: string, isOnly: boolean) => {
  const others = (await readPackOrigins()).filter((one) => one !== origin);
  await packOrigins.setValue(isOnly ? [...others, origin] : others);
};

/** Asks the browser for one origin. Only from a click; false when the person says no. */
export async function ask(origin: string): Promise<boolean> {
  const given = await browser.permissions.request({ origins: [origin] });
  if (given && (await readPackOrigins()).includes(origin)) await keepPackOrigin(origin, false);
  return given;
}

/** Asks for an origin that packs may come from. Only from a click; a site that is allowed already stays one. */
export async function askForPacks(origin: string): Promise<boolean> {
  // All in one go: the browser asks only within the click, and the origin must be known as no site by the answer.
  const isThere = isGranted(origin);
  const isNoted = isThere.then((is) => (is ? undefined : keepPackOrigin(origin, true)));
  const given = await browser.permissions.request({ origins: [origin] });
  await isNoted;
  if (!given) await keepPackOrigin(origin, false);
  return given;
}

/** Gives an origin back that nothing but packs came from; one that is a site too is kept. */
export async function giveBackForPacks(origin: string): Promise<void> {
  if (!(await readPackOrigins()).includes(origin)) return;
  await giveBack(origin);
  await keepPackOrigin(origin, false);
}

/** Does the browser grant this origin at this instant, for whatever purpose? */
export const isGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] });

/** Gives an origin back: nothing is read there from that instant. */
export const giveBack = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] });

/** Gives everything back, whatever it was granted for. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => origin.startsWith('https://'));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/** Origins allowed as sites now, in alphabetical order. */
export async function allowedOrigins(): Promise<string[]> {
  const [{ origins = [] }, forPacks] = await Promise.all([browser.permissions.getAll(), readPackOrigins()]);
  return origins.filter((origin) => origin.startsWith('https://') && !forPacks.includes(origin)).sort();
}

/** Tells when sites are given or taken back, in settings or in the browser's own page. */
export function onAccessChange(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const unwatch = packOrigins.watch(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
    unwatch();
  });
}

/** The watcher is registered on allowed origins and nowhere else; one round after the other, the last one right. */
let lastRound: Promise<unknown> = Promise.resolve();
export function registerWatchers(): Promise<void> {
  const round = lastRound.then(registerNow);
  lastRound = round.catch(() => undefined);
  return round;
}

async function registerNow(): Promise<void> {
  const wanted = await allowedOrigins();
  const there = await browser.scripting.getRegisteredContentScripts();
  const stale = there
    .map((script) => script.id)
    .filter((id) => !wanted.some((origin) => idOf(origin) === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((origin) => !there.some((script) => script.id === idOf(origin)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: idOf(origin),
      js: [watcher],
      matches: [origin],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** Puts the watcher into a page that was open before its site was allowed, or into one of its frames. */
export async function wakeWatcher(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [watcher] });
    return true;
  } catch {
    // The page belongs to the browser, or its site is not allowed: then there is nothing to read.
    return false;
  }
}

/** Frames of a tab whose own site is allowed, the page itself left out. Where nothing is allowed, none. */
export async function allowedFrames(tabId: number): Promise<{ frameId: number; url: string }[]> {
  try {
    const told = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    return told.flatMap(({ frameId, result }) =>
      frameId !== undefined && frameId !== 0 && typeof result === 'string' ? [{ frameId, url: result }] : [],
    );
  } catch {
    // Neither the page nor any frame in it is allowed, or the tab is gone.
    return [];
  }
}

/** May this tab be read? Its address is only told for allowed origins. */
export async function isAllowedTab(tab: { url?: string | undefined }): Promise<boolean> {
  if (!tab.url) return false;
  const { url } = tab;
  return (await allowedOrigins()).some((origin) => isOn(origin, url));
}
