import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { type ChromiumStage, openChromium } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { builtExtension } from '../stage/extension';
import type { Scene } from '../stage/firefox-scene';
import { press, reads, wordsIn } from '../stage/hands';
import { editor, type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';

const say = speaker('en', 'vous');
/** The same small client, as it stands in a frame of other tools: at a host that is allowed, and at one that is not. */
const phone = 'https://apps.mypurecloud.ie';
const stranger = 'https://apps.mypurecloud.de';
const client =
  '<!doctype html><div id="interactionList"><span class="interaction-data call-state">CONNECTED</span></div>';
const beside = (id: string, host: string) => {
  const frame = `<iframe src="${host}/crm/index.html"></iframe>`;
  return ticketPage(id, [{ by: 'customer', words: 'Hello, about my lamp.' }], editor + frame);
};
const onTheTicket = `Comptoir · ${say('kind.ticket')}`;
const onTheCall = `Genesys Cloud · ${say('kind.call')}`;

let desk: SmallDesk;
let stage: ChromiumStage;
let tab: Page;
let panel: Scene;

/** A ticket with a softphone of this host in it. */
async function open(id: string, host: string) {
  await tab.goto('about:blank');
  await reads(panel, say('panel.notAllowed.elsewhere'));
  await tab.goto(desk.show(`/desk/tickets/${id}`, beside(id, host)));
}
/** At every end the panel asks how it was, a call's too. */
async function nothingToNote() {
  await reads(panel, say('reflection.title'));
  await press(panel, say('reflection.nothing'));
}

beforeAll(async () => {
  desk = await startSmallDesk();
  desk.show('/crm/index.html', client);
  const port = Number(new URL(desk.url).port);
  stage = await openChromium({
    extension: builtExtension('chrome'),
    allowed: ['https://localhost', phone],
    served: Object.fromEntries([phone, stranger].map((host) => [`${new URL(host).host}:443`, port])),
  });
  tab = await stage.context.newPage();
  await tab.goto(desk.show('/desk/tickets/1', ticketPage('1', [{ by: 'customer', words: 'Hello.' }])));
  panel = chromiumScene(await stage.panel(tab));
  await press(panel, say('panel.intention.skip'));
  await reads(panel, onTheTicket);
});
afterAll(async () => {
  await stage?.close();
  await desk?.close();
});

test('while somebody is on the phone in a frame, the panel is on that call; hung up, it is on the page again', async () => {
  await open('2', phone);
  expect(await reads(panel, onTheCall)).not.toContain(onTheTicket);
  await tab
    .frameLocator('iframe')
    .locator('.call-state')
    .evaluate((state) => state.replaceChildren('DISCONNECTED'));
  await nothingToNote();
  expect(await reads(panel, onTheTicket)).not.toContain(onTheCall);
});

test('a softphone that is closed with a call in it leaves the page to the panel', async () => {
  await open('3', phone);
  await reads(panel, onTheCall);
  await tab.locator('iframe').evaluate((frame) => frame.remove());
  await nothingToNote();
  await reads(panel, onTheTicket);
});

test('a frame whose own host was not allowed is not read, whatever goes on in it', async () => {
  await open('4', stranger);
  await tab.frameLocator('iframe').getByText('CONNECTED').waitFor();
  await reads(panel, onTheTicket);
  await tab.locator('.thread').evaluate((thread) => {
    const next = thread.lastElementChild?.cloneNode(true) as HTMLElement;
    next.dataset.turnId = 't-next';
    next.querySelector('.turn-body')?.replaceChildren('This is outrageous, I am furious.');
    thread.append(next);
  });
  await reads(panel, 'furious');
  expect(await wordsIn(panel)).not.toContain(onTheCall);
});
