import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './axe';
import { type ChromiumStage, openChromium } from './chromium';
import { labExtension } from './chromium-lab';
import { type HttpsFront, httpsFront } from './https-front';

let lab: Awaited<ReturnType<typeof labExtension>>;
let desk: Server;
let front: HttpsFront;
let stage: ChromiumStage;

beforeAll(async () => {
  lab = await labExtension();
  desk = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<h1>A ticket</h1>'),
  );
  await new Promise<void>((ready) => desk.listen(0, '127.0.0.1', ready));
  front = await httpsFront((desk.address() as AddressInfo).port);
  stage = await openChromium({
    extension: lab.folder,
    locale: 'fr-FR',
    colourScheme: 'dark',
    served: { 'acme.zendesk.com:443': front.port },
  });
});

afterAll(async () => {
  await stage?.close();
  await front?.close();
  desk?.close();
  await lab?.remove();
});

const ticket = async () => {
  const page = await stage.context.newPage();
  await page.goto(`${front.url}/ticket/1`);
  return page;
};

test('the toolbar button opens the real side panel, narrow, in the language and colours wished for', async () => {
  const beside = await ticket();
  const panel = await stage.panel(beside);
  const seen = await panel.evaluate(() => ({
    width: innerWidth,
    language: navigator.language,
    dates: new Intl.DateTimeFormat().resolvedOptions().locale,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
  expect(seen).toEqual({ width: 360, language: 'fr-FR', dates: 'fr-FR', dark: true });
  await panel.getByRole('button').click();
  expect(await panel.getByRole('heading').textContent()).toBe('Hello');
  expect((await panel.screenshot()).length).toBeGreaterThan(1_000);
  expect(await stage.panel(beside)).toBe(panel);

  await panel.close();
  const again = await stage.panel(beside);
  expect(await again.getByRole('heading').textContent()).toBe('Panel');
  await again.close();
});

test('each window has a panel of its own', async () => {
  const here = await ticket();
  const coming = stage.context.waitForEvent('page');
  const [worker] = stage.context.serviceWorkers();
  await worker?.evaluate(`chrome.windows.create({ url: '${front.url}' }).then(() => null)`);
  const there = await coming;
  const panels = [await stage.panel(here), await stage.panel(there)];
  expect(new Set(panels).size).toBe(2);
  for (const panel of panels) await panel.close();
  await there.close();
});

test('nothing is granted at first, and what the agent agrees to is granted by the real request', async () => {
  const before = await ticket();
  expect(await before.title()).toBe('');
  await stage.agreeTo(front.url);
  const settings = await stage.page('settings.html');
  await settings.getByRole('button').click();
  await settings.getByText('allowed').waitFor();
  // The extension hears of it as ever, and registers its watcher.
  const [worker] = stage.context.serviceWorkers();
  await expect
    .poll(() => worker?.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)'))
    .toBe(1);
  const after = await ticket();
  await expect.poll(() => after.title()).toBe('watched');
});

test('a real address can be played by this machine', async () => {
  const page = await stage.context.newPage();
  await page.goto('https://acme.zendesk.com/agent/tickets/7');
  expect(await page.getByRole('heading').textContent()).toBe('A ticket');
  expect(front.requests).toContain('GET /agent/tickets/7');
});

test('whoever in the browser calls the world is written down and refused', async () => {
  const page = await ticket();
  await page.evaluate(() => {
    fetch('https://fetched.example/a').catch(() => {});
    navigator.sendBeacon('https://beacon.example/b');
    new WebSocket('wss://socket.example/c');
  });
  const reached = () => [...stage.reached];
  for (const host of ['fetched', 'beacon', 'socket']) {
    await expect.poll(reached).toContain(`${host}.example:443`);
  }
  expect(stage.allRequests).toContainEqual({ url: 'https://fetched.example/a', by: 'page' });
  expect(stage.allRequests).toContainEqual({ url: `${front.url}/ticket/1`, by: 'page' });
});

test('the browser itself calls nobody', () => {
  const ours = [new URL(front.url).host, 'acme.zendesk.com:443'];
  const strangers = stage.reached.filter(
    (address) => !ours.includes(address) && !address.includes('.example:'),
  );
  expect(strangers).toEqual([]);
});

test('a barrier in an extension page is found, its policy notwithstanding', async () => {
  const panel = await stage.panel(await ticket());
  expect(await barriers(panel)).toEqual([
    { rule: 'image-alt', impact: 'critical', help: expect.any(String), places: ['img'] },
  ]);
});
