import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { type ChromiumStage, openChromium } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { builtExtension } from '../stage/extension';
import type { Scene } from '../stage/firefox-scene';
import { press, reads } from '../stage/hands';
import { everythingKept } from '../stage/store-proof';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const words = 'Ask for a replacement on the first call.';
const extension = builtExtension('chrome');

let stage: ChromiumStage;
let tab: Page;
beforeEach(async () => {
  stage = await openChromium({ extension });
  tab = await quietTab();
});
afterEach(() => stage?.close());

const openPanel = async (): Promise<Scene> => chromiumScene(await stage.panel(tab));
const closePanel = async () => (await stage.panel(tab)).close();

/** Any file of the extension is a page of its origin; this one has no script of its own. */
async function quietTab(): Promise<Page> {
  const page = await stage.page('manifest.json');
  await waitFor('the toolbar button to open the panel', () =>
    page.evaluate('chrome.sidePanel.getPanelBehavior().then((one) => one.openPanelOnActionClick)'),
  );
  return page;
}

/** A journal as something else has left it: stores with this key, and one row in each. */
const write = (version: number, keys: Record<string, string>, row: object) =>
  tab.evaluate(
    ([number, stores, left]) =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open('aparte-reflections', number);
        asked.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries(stores)) {
            asked.result.createObjectStore(name, { keyPath }).put(left);
          }
        };
        asked.onsuccess = () => done(asked.result.close());
        asked.onerror = () => failed(asked.error);
      }),
    [version, keys, row] as const,
  );

/** Two taps and a line, not yet kept. */
async function beginNote(panel: Scene) {
  await press(panel, say('panel.foot.reflect'));
  await press(panel, say('reflection.hard'));
  await press(panel, say('cause.means'));
  await panel.type('textarea', words);
}
const lineOf = (panel: Scene) => panel.run(() => document.querySelector('textarea')?.value);
const journal = async () => (await everythingKept(chromiumScene(tab))).databases['aparte-reflections'] ?? {};

test('a half-written reflection survives the panel', async () => {
  await beginNote(await openPanel());
  await expect.poll(async () => JSON.stringify(await journal())).toContain(words);
  await closePanel();
  const panel = await openPanel();
  await reads(panel, say('reflection.restored'));
  expect(await lineOf(panel)).toBe(words);
});

test('a half-written reflection survives a browser that is killed', async () => {
  await beginNote(await openPanel());
  await expect.poll(async () => JSON.stringify(await journal())).toContain(words);
  const profile = await stage.kill();
  stage = await openChromium({ extension, profile });
  tab = await quietTab();
  const panel = await openPanel();
  await reads(panel, say('reflection.restored'));
  expect(await lineOf(panel)).toBe(words);
  await press(panel, say('reflection.save'));
  await reads(panel, say('reflection.kept'));
  const { reflections, drafts } = await journal();
  expect(reflections).toMatchObject([{ note: words, cause: 'means', colour: 'hard' }]);
  expect(drafts).toEqual([]);
});

test('a full disk takes no word away: it says so, and keeps them once there is room', async () => {
  const panel = await openPanel();
  const tools = await stage.context.newCDPSession(tab);
  const origin = `chrome-extension://${stage.extensionId}`;
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await beginNote(panel);
  await press(panel, say('reflection.save'));
  await reads(panel, say('reflection.failed'));
  expect(await lineOf(panel)).toBe(words);

  // Even the panel may go: the words wait in the browser's memory.
  await closePanel();
  const again = await openPanel();
  await reads(again, say('reflection.restored'));
  expect(await lineOf(again)).toBe(words);
  await tools.send('Storage.overrideQuotaForOrigin', { origin });
  await press(again, say('reflection.save'));
  await reads(again, say('reflection.kept'));
  expect((await journal()).reflections).toMatchObject([{ note: words }]);
});

test('a journal that cannot be opened is named calmly, the note is kept aside, and nothing is erased', async () => {
  // Stores that carry our names and are made another way: nothing can mend them without emptying them.
  await write(9_990, { reflections: 'elsewhere', drafts: 'elsewhere' }, { elsewhere: 1, note: 'not ours' });
  const panel = await openPanel();
  await reads(panel, say('panel.trouble.storage'));
  await beginNote(panel);
  await press(panel, say('reflection.save'));
  await reads(panel, say('reflection.failed'));
  expect(await lineOf(panel)).toBe(words);

  await closePanel();
  const again = await openPanel();
  await reads(again, say('panel.trouble.storage'));
  await reads(again, say('reflection.restored'));
  expect(await lineOf(again)).toBe(words);
  expect(await journal()).toEqual({
    reflections: [{ elsewhere: 1, note: 'not ours' }],
    drafts: [{ elsewhere: 1, note: 'not ours' }],
  });
});

test('rows that make no sense are passed over by the panel, and stay in the export', async () => {
  const nonsense = { id: 'x', writtenAt: 'yesterday', changedAt: 7, note: { deep: ['no words'] } };
  await write(10, { reflections: 'id', drafts: 'id' }, nonsense);
  const panel = await openPanel();
  await beginNote(panel);
  await press(panel, say('reflection.save'));
  await reads(panel, say('reflection.kept'));
  await tab.goto(tab.url().replace('manifest.json', 'journal.html'));
  await reads(chromiumScene(tab), words);
  const { reflections = [] } = await journal();
  expect(reflections).toContainEqual(nonsense);
  expect(reflections).toHaveLength(2);
});
