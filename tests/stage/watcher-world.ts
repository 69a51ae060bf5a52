import type { CDPSession, Page } from 'playwright-core';
import { addOn } from './firefox-profile';
import { asWords, type Session } from './firefox-session';
import { waitFor } from './wait-for';
import { type Doings, spyOnWorld } from './watcher-spy';

/** The world our script lives in, inside the page in front. */
export interface WatcherWorld {
  /** Loads a page, and counts what our script does there: see `Doings`. */
  spyOn: (load: () => Promise<void>) => Promise<void>;
  doings: () => Promise<Doings>;
  /** What our script listens to on the window, the document and all in it, as the browser itself lists it. */
  listeners: () => Promise<string[]>;
}

const spy = `(() => { ${asWords(spyOnWorld as never).replace('arguments', '[]')} })()`;
const firstLine = { urlRegex: 'page-watcher\\.js$', lineNumber: 0 };
const isOurs = ({ origin }: { origin: string }) => origin.startsWith('chrome-extension:');

/** Chromium stops before the first line of our script: it is counted from its birth. */
export async function chromiumWatcherWorld(page: Page): Promise<WatcherWorld> {
  const tools = await page.context().newCDPSession(page);
  let ours: number | null = null;
  let isBorn = false;
  tools.on('Runtime.executionContextCreated', ({ context }) => {
    if (isOurs(context)) ours = context.id;
  });
  tools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === ours) ours = null;
  });
  tools.on('Debugger.paused', async ({ callFrames }) => {
    const callFrameId = callFrames[0]?.callFrameId ?? '';
    await tools.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: spy });
    await tools.send('Debugger.resume');
    isBorn = true;
  });
  await tools.send('Runtime.enable');

  const within = async (expression: string) => {
    if (ours === null) throw new Error('our script has no world in this page');
    return (await tools.send('Runtime.evaluate', { expression, contextId: ours, objectGroup: 'proof' }))
      .result;
  };
  return {
    async spyOn(load) {
      isBorn = false;
      await tools.send('Debugger.enable');
      const { breakpointId } = await tools.send('Debugger.setBreakpointByUrl', firstLine);
      await load();
      await waitFor('our script in the page', () => isBorn);
      await tools.send('Debugger.removeBreakpoint', { breakpointId });
      await tools.send('Debugger.disable');
    },
    doings: async () => JSON.parse((await within('JSON.stringify(aparteDoings())')).value),
    async listeners() {
      const written = await scriptsOf(tools, () => ours);
      const heard = await Promise.all(
        ['window', 'document'].map(async (place) => listenersOf(tools, await within(place))),
      );
      await tools.send('Runtime.releaseObjectGroup', { objectGroup: 'proof' });
      return heard
        .flat()
        .filter(({ scriptId }) => written.has(scriptId))
        .map(({ type }) => type);
    },
  };
}

/** The scripts of one world: the page's own listeners are none of ours. */
async function scriptsOf(tools: CDPSession, world: () => number | null): Promise<Set<string>> {
  const found = new Set<string>();
  const note = ({ scriptId, executionContextId }: { scriptId: string; executionContextId: number }) => {
    if (executionContextId === world()) found.add(scriptId);
  };
  tools.on('Debugger.scriptParsed', note);
  await tools.send('Debugger.enable');
  await tools.send('Debugger.disable');
  tools.off('Debugger.scriptParsed', note);
  return found;
}

async function listenersOf(tools: CDPSession, { objectId = '' }: { objectId?: string }) {
  const below = { objectId, depth: -1, pierce: true };
  return (await tools.send('DOMDebugger.getEventListeners', below)).listeners;
}

/** Runs with the browser's rights in the process of the page in front. */
const beside = `
  const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
  return currentWindowGlobal.getActor('MarionetteCommands').executeScript(arguments[0], [arguments[1]], {
    timeout: 30000, sandboxName: 'system', newSandbox: true, async: false, file: 'story', line: 0 });`;
const ownWorld = `
  const page = document.defaultView;
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  const ours = ExtensionContent.getContextByExtensionId('${addOn}', page).sandbox;`;

/** Firefox lists the listeners of our script by name; what it does is counted from the page's being there. */
export function firefoxWatcherWorld({ inBrowser }: Pick<Session, 'inBrowser'>): WatcherWorld {
  const within = (words: string): Promise<unknown> =>
    inBrowser<[string, string], unknown>(
      beside,
      `${ownWorld} return Cu.evalInSandbox(arguments[0], ours)`,
      words,
    );
  return {
    async spyOn(load) {
      await load();
      await waitFor('our script in the page', () => within('typeof aparteWatcher === "object"'));
      await within(spy);
    },
    doings: async () => JSON.parse(String(await within('JSON.stringify(aparteDoings())'))),
    listeners: async () => (await inBrowser<[string], unknown>(beside, heardByUs)) as string[],
  };
}

const heardByUs = `
  const listed = Cc['@mozilla.org/eventlistenerservice;1'].getService(Ci.nsIEventListenerService);
  const isOurs = ({ listenerObject }) => {
    // The browser's own listeners have no object to ask.
    if (!listenerObject || Cu.isDeadWrapper(listenerObject)) return false;
    return Cu.getRealmLocation(listenerObject).includes('${addOn}');
  };
  return [document.defaultView, document, ...document.querySelectorAll('*')]
    .flatMap((place) => listed.getListenerInfoFor(place)).filter((one) => {
      try { return isOurs(one); } catch { return false; }
    }).map(({ type }) => type);`;
