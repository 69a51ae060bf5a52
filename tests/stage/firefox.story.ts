import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefox } from './firefox';
import { labAddOn } from './firefox-lab';
import { type HttpsFront, httpsFront } from './https-front';
import { freePort } from './ports';

let lab: Awaited<ReturnType<typeof labAddOn>>;
let desk: Server;
let front: HttpsFront;
let firefox: FirefoxStage;

beforeAll(async () => {
  lab = await labAddOn();
  const port = await freePort();
  desk = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>Ticket</title><h1>A ticket</h1>'),
  );
  await new Promise<void>((ready) => desk.listen(port, '127.0.0.1', ready));
  front = await httpsFront(port);
  firefox = await openFirefox({
    extension: lab.folder,
    locale: 'fr-FR',
    colourScheme: 'dark',
    served: { 'acme.zendesk.com:443': front.port },
  });
});

afterAll(async () => {
  await firefox?.close();
  await front?.close();
  desk?.close();
  await lab?.remove();
});

const told = () => document.querySelector('output')?.textContent;

test('the real sidebar opens, as wide as wished, in the language and colours wished for', async () => {
  await firefox.goto(`${front.url}/ticket/1`);
  const panel = await firefox.panel();
  const seen = await panel.run(() => ({
    width: innerWidth,
    says: Reflect.get(globalThis, 'browser').i18n.getUILanguage(),
    language: navigator.language,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
  expect(seen).toEqual({ width: 360, says: 'fr', language: 'fr-FR', dark: true });
});

test('keys in the sidebar are real, and it can be pictured', async () => {
  const panel = await firefox.panel();
  await panel.type('input', 'hé');
  await panel.press('ArrowLeft');
  expect(await firefox.inSidebar(told)).toBe('héArrowLeft');
  const picture = join(lab.folder, 'panel.png');
  await panel.shot(picture);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});

test('nothing is granted before the agent says yes to Firefox itself, from the sidebar or a page', async () => {
  const granted = () =>
    Reflect.get(globalThis, 'browser').permissions.contains({ origins: ['https://localhost/*'] });
  const panel = await firefox.panel();
  await panel.click('button');
  expect(await firefox.refuse('localhost')).toContain('Stage proof');
  await expect.poll(() => panel.run(told)).toBe('refused');
  expect(await panel.run(granted)).toBe(false);

  await firefox.openTab(firefox.address('settings.html'));
  await firefox.click('button');
  await firefox.allow('localhost');
  await expect.poll(() => firefox.run(told)).toBe('allowed');
  expect(await panel.run(granted)).toBe(true);
});

test('a tab is found again, and a real address can be played by this machine', async () => {
  await firefox.lookAt('/ticket/1');
  expect(await firefox.run(() => document.title)).toBe('Ticket');
  await firefox.goto('https://acme.zendesk.com/agent/tickets/7');
  expect(front.requests).toContain('GET /agent/tickets/7');
});

test('whoever in the browser calls the world is written down and refused', async () => {
  await firefox.run(() => {
    fetch('https://fetched.example/a').catch(() => {});
    navigator.sendBeacon('https://beacon.example/b');
  });
  await firefox.inSidebar(() => void fetch('https://panel.example/c').catch(() => {}));
  for (const host of ['fetched', 'beacon', 'panel']) {
    await expect.poll(() => firefox.reached).toContain(`${host}.example:443`);
  }
  const page = 'https://acme.zendesk.com';
  const asked = await firefox.requests();
  expect(asked).toContainEqual({ method: 'GET', url: 'https://fetched.example/a', by: page });
  expect(asked).toContainEqual({
    method: 'GET',
    url: 'https://panel.example/c',
    by: firefox.address('').replace(/\/$/, ''),
  });
});

test('the browser itself calls nobody', () => {
  const ours = [new URL(front.url).host, 'acme.zendesk.com:443'];
  expect(firefox.reached.filter((host) => !ours.includes(host) && !host.includes('.example:'))).toEqual([]);
});

test('it leaves nothing behind', async () => {
  const another = await openFirefox();
  const profile = await another.inBrowser(`return PathUtils.profileDir`);
  const process = await another.inBrowser(`return Services.appinfo.processID`);
  await another.close();
  expect(existsSync(String(profile))).toBe(false);
  expect(existsSync(`/proc/${process}`)).toBe(false);
});
