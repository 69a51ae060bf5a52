import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { type ChromiumStage, openChromium } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { builtExtension } from '../stage/extension';
import type { Scene } from '../stage/firefox-scene';
import { press, reads } from '../stage/hands';
import { type Said, type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { waitFor } from '../stage/wait-for';
import { chromiumWatcherWorld, type WatcherWorld } from '../stage/watcher-world';

const say = speaker('en', 'vous');
const angry: Said = { by: 'customer', words: '<p>This is unacceptable, I am furious.</p>' };
const long = Array.from(
  { length: 4_999 },
  (_, at): Said => ({
    by: at % 2 === 0 ? 'customer' : 'agent',
    words: `<p>Message ${at + 1}</p>`,
  }),
);

let desk: SmallDesk;
let stage: ChromiumStage;
let tab: Page;
let watcher: WatcherWorld;
let address: string;
beforeAll(async () => {
  desk = await startSmallDesk();
  stage = await openChromium({ extension: builtExtension('chrome'), allowed: [desk.url] });
  tab = await waitFor('the welcome page', () =>
    stage.context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  watcher = await chromiumWatcherWorld(tab);
  address = desk.show('/desk/tickets/1', ticketPage('1', [angry]));
});
afterAll(async () => {
  await stage?.close();
  await desk?.close();
});
const openPanel = async (): Promise<Scene> => chromiumScene(await stage.panel(tab));

/** An extension in a folder comes back from being loaded anew only where developers are at work. */
async function allowReloading() {
  const page = await stage.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}
/** Its toolbar button opens the panel again. */
async function isThere() {
  const page = await stage.page('manifest.json').catch(() => null);
  const ask = 'chrome.sidePanel.getPanelBehavior().then((one) => one.openPanelOnActionClick)';
  const opens = await page?.evaluate(ask);
  await page?.close();
  return opens === true;
}

test('a page that is loaded again in the middle of being read is read from its beginning', async () => {
  const many = desk.show('/desk/tickets/2', ticketPage('2', [...long, angry]));
  await watcher.spyOn(async () => void (await tab.goto(many)));
  const panel = await openPanel();
  await press(panel, say('panel.intention.skip'));
  // Reading 5,000 messages takes the watcher several of its slices: it is cut off after the first.
  await waitFor('the reading to begin', async () => (await watcher.doings()).observers === 1);
  await watcher.spyOn(async () => void (await tab.reload()));
  await reads(panel, 'unacceptable');
  await waitFor('one observer', async () => (await watcher.doings()).observers === 1);
});

test('leaving the page and coming back finds the line again; between, the panel says that it reads nothing', async () => {
  await tab.goto(address);
  await reads(await openPanel(), 'unacceptable');
  await tab.goto('about:blank');
  await reads(await openPanel(), say('panel.notAllowed.elsewhere'));
  await tab.goto(address);
  await reads(await openPanel(), 'unacceptable');
});

test('a profile with a selector the browser refuses is a fault that is named, and the watcher lives on', async () => {
  await tab.goto(address);
  const own = await stage.page('journal.html');
  const answers = await own.evaluate(
    async ({ url, messages }) => {
      interface Port {
        postMessage: (message: unknown) => void;
        onMessage: { addListener: (hear: (message: unknown) => void) => void };
      }
      const { tabs } = Reflect.get(globalThis, 'chrome') as {
        tabs: {
          query: (what: object) => Promise<{ id: number }[]>;
          connect: (id: number, how: object) => Port;
        };
      };
      const [page] = await tabs.query({ url: `${new URL(url).origin.replace(/:\d+$/, '')}/*` });
      const port = tabs.connect(page?.id ?? -1, { name: 'aparte-page', frameId: 0 });
      const heard: unknown[] = [];
      const next = () =>
        new Promise<void>((done) => port.onMessage.addListener((one) => done(void heard.push(one))));
      const site = (selector: string) => ({
        id: 'tried',
        name: 'Tried',
        hosts: ['https://localhost/*'],
        inFrames: false,
        endedWords: [],
        views: [
          {
            kind: 'ticket',
            since: '2026-11',
            seenWorking: '2026-11',
            address: '/desk/tickets/(?<id>\\d+)',
            messages: selector,
            order: 'down',
            authors: [{ is: 'customer' }],
            text: ['.turn-body'],
            composer: [],
            ended: [],
            status: [],
          },
        ],
      });
      for (const selector of ['.turn[[', messages]) {
        const answered = next();
        port.postMessage({ ask: 'watch', sites: [site(selector)] });
        await answered;
      }
      return heard;
    },
    { url: address, messages: '.turn' },
  );
  await own.close();
  expect(answers[0]).toEqual({ say: 'blind', blind: { site: null, reason: 'profile-faulty' } });
  expect(answers.at(-1)).toMatchObject({
    say: 'reading',
    turns: [{ text: 'This is unacceptable, I am furious.' }],
  });
});

test('an extension that is loaded anew leaves nothing behind in the page, and reads it once', async () => {
  await watcher.spyOn(async () => void (await tab.goto(address)));
  await reads(await openPanel(), 'unacceptable');
  const old = await watcher.doings();
  expect(old.observers).toBe(1);

  await allowReloading();
  const panel = await stage.panel(tab);
  const gone = panel.waitForEvent('close');
  await panel.evaluate('setTimeout(() => chrome.runtime.reload())');
  await gone;
  await waitFor('the old script to let go', async () => (await watcher.doings()).observers === 0);
  expect(await watcher.listeners()).toEqual([]);

  await waitFor('the extension to be back', isThere);
  await reads(await openPanel(), 'unacceptable');
  expect(await watcher.listeners()).toEqual(['visibilitychange']);
});
