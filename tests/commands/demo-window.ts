import { setTimeout as rest } from 'node:timers/promises';
import type { Language } from '../desk/page/address.ts';
import { hostPattern } from '../stage/chromium-grants';
import { builtExtension } from '../stage/extension';
import { waitFor } from '../stage/wait-for';
import { type DemoBrowser, openDemoBrowser } from './demo-browser';
import type { Pipe } from './demo-pipe';

interface Target {
  targetId: string;
  type: string;
  url: string;
}
interface Told {
  targetInfo: Target;
}
interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: object;
}

/** Opens the desk with the panel beside it, as on the second day: its address is allowed already. */
export async function openWindow(language: Language, desk: string): Promise<DemoBrowser> {
  const browser = await openDemoBrowser({
    extension: builtExtension('chrome'),
    locale: language === 'fr' ? 'fr-FR' : 'en-US',
    url: `${desk}/desk/list?lang=${language}`,
  });
  const done = new AbortController();
  try {
    const gone = browser.closed.then(() => {
      throw new Error('the browser closed before the desk was open');
    });
    await Promise.race([setUp(browser.pipe, desk), gone, tooLong(done.signal)]);
    void closeAfterLastTab(browser);
    return browser;
  } catch (trouble) {
    await browser.close();
    throw trouble;
  } finally {
    done.abort();
  }
}

/** A browser that took no extension tells nothing at all. Milliseconds. */
async function tooLong(signal: AbortSignal): Promise<never> {
  await rest(60_000, null, { signal });
  throw new Error('the browser opened without Aparté: official Google Chrome ignores --load-extension');
}

async function setUp(pipe: Pipe, desk: string): Promise<void> {
  const appears = (url: RegExp) =>
    pipe.event<Told>('Target.targetInfoChanged', ({ targetInfo }) => url.test(targetInfo.url));
  const there = (url: RegExp) =>
    Promise.race([
      appears(url),
      pipe.event<Told>('Target.targetCreated', ({ targetInfo }) => url.test(targetInfo.url)),
    ]);
  const worker = there(/^chrome-extension:\/\/[a-p]{32}\/background\.js$/);
  // It opens once, after installing; behind the desk it is there to be read.
  const welcome = there(/\/welcome\.html$/);
  await pipe.send('Target.setDiscoverTargets', { discover: true });
  const id = new URL((await worker).targetInfo.url).host;
  await welcome;

  const host = hostPattern(desk);
  await onPassingPage(
    pipe,
    'chrome://extensions',
    'developerPrivate',
    `addHostPermission('${id}', '${host}')`,
  );
  const ours = `chrome-extension://${id}/manifest.json`;
  await onPassingPage(pipe, ours, 'permissions', `request({ origins: ['${host}'] })`);

  const tab = (await tabs(pipe)).find(({ url }) => url.startsWith(desk));
  const page = (await pipe.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos.find(
    ({ url, type }) => type === 'page' && url.startsWith(desk),
  );
  if (!tab || !page) throw new Error('the browser does not show the desk');
  await pipe.send('Target.activateTarget', { targetId: page.targetId });
  const panel = there(/\/sidepanel\.html$/);
  await pipe.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await panel;
}

/** Does one thing on a page of the browser's or the extension's own, once it is there, and closes it. */
async function onPassingPage(pipe: Pipe, url: string, api: string, call: string) {
  const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url });
  const attach = { targetId, flatten: true };
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const evaluate = async (expression: string) => {
    // It stands for a click of whoever typed the command.
    const how = { expression, awaitPromise: true, userGesture: true, returnByValue: true };
    return pipe.send<Evaluated>('Runtime.evaluate', how, sessionId);
  };
  await waitFor(api, async () => (await evaluate(`typeof chrome?.${api}`)).result?.value === 'object');
  const { result, exceptionDetails } = await evaluate(`chrome.${api}.${call}`);
  await pipe.send('Target.closeTarget', { targetId });
  if (exceptionDetails || result?.value === false) throw new Error('the browser did not allow the desk');
}

async function tabs(pipe: Pipe): Promise<Target[]> {
  const filter = [{ type: 'tab' }];
  return (await pipe.send<{ targetInfos: Target[] }>('Target.getTargets', { filter })).targetInfos;
}

/** Where a browser outlives its last window, as on macOS, the demonstration is over all the same. */
async function closeAfterLastTab({ pipe }: DemoBrowser): Promise<void> {
  for (;;) {
    await pipe.event('Target.targetDestroyed', () => true);
    if ((await tabs(pipe)).length === 0) return void pipe.send('Browser.close');
  }
}
