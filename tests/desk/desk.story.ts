import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from '../stage/axe';
import { startDesk } from './server';

let desk: Awaited<ReturnType<typeof startDesk>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  const executablePath = process.env.APARTE_BROWSER ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const open = async (path: string) => {
  await page.goto(desk.url + path);
  await page.locator('h1').filter({ visible: true }).first().waitFor();
};
const seen = (selector: string) => page.locator(selector).filter({ visible: true });
const lastWords = async (author: string) =>
  (await seen(`.thread > [data-author="${author}"]:not(.is-typing) .turn-body`).allInnerTexts()).at(-1);
const says = (text: string) => seen('.turn-body').filter({ hasText: text }).waitFor();

describe('the desk, used as agents use it', () => {
  it('answers a ticket by keyboard alone, and the customer reacts to what is said', async () => {
    await open('/desk/tickets/4921?lang=en&pace=0');
    await says('Is anybody reading this?');
    await seen('[contenteditable="true"]').focus();
    await page.keyboard.type('We are doing all we can.');
    await page.keyboard.press('Control+Enter');
    await says('That is word for word what I got last time.');
    await page.keyboard.type('Thursday before noon.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I will ring you myself.');
    await page.keyboard.press('Control+Enter');
    await says('That is the first real answer I have had.');
    expect(await lastWords('agent')).toBe('Thursday before noon.\nI will ring you myself.');
  });

  it('writes in a frame of its own where the address asks for it', async () => {
    await open('/desk/tickets/4830?lang=fr&pace=hand&editor=frame');
    const body = page.frameLocator('iframe[data-composer-frame]').locator('body[contenteditable="true"]');
    await body.pressSequentially('Jeudi matin.');
    await seen('[data-act="send"]').click();
    expect(await lastWords('agent')).toBe('Jeudi matin.');
    expect((await body.allInnerTexts()).join('').trim()).toBe('');
  });

  it('keeps notes apart, and hides the editor of what is solved until it is reopened', async () => {
    await open('/desk/tickets/4830?lang=fr&pace=hand');
    await seen('.tab').last().click();
    await seen('[contenteditable="true"]').pressSequentially('Voir le dépôt.');
    await seen('[data-act="send"]').click();
    expect(await lastWords('note')).toBe('Voir le dépôt.');
    await seen('[data-act="resolve"]').click();
    expect(await seen('[data-pane][data-status="ended"]').count()).toBe(1);
    expect(await seen('[contenteditable="true"]').count()).toBe(0);
    await seen('[data-act="reopen"]').click();
    expect(await seen('[contenteditable="true"]').count()).toBe(1);
  });

  it('holds several chats at once, shows one, and keeps what was begun in another', async () => {
    await open('/desk/chats/c-37?lang=en&pace=hand');
    expect(await page.locator('[data-pane="chat"]').count()).toBeGreaterThan(3);
    await seen('textarea').fill('half a thou');
    await page.locator('[data-chat-link="c-17"]').click();
    expect(await seen('[data-pane="chat"]').getAttribute('data-chat-id')).toBe('c-17');
    await page.goBack();
    expect(await seen('textarea').inputValue()).toBe('half a thou');
    await seen('textarea').press('Enter');
    expect(await lastWords('agent')).toBe('half a thou');
    await seen('[data-act="end-chat"]').click();
    expect(await seen('textarea').count()).toBe(0);
  });

  it('transcribes a call on demand, takes notes, and hangs up', async () => {
    await open('/desk/calls/5102?lang=fr&pace=hand');
    await page.locator('[data-simulation="next"]').click();
    expect(await lastWords('customer')).toContain('On m');
    await seen('textarea').fill('Rappeler demain');
    await seen('[data-act="add-note"]').click();
    expect(await lastWords('note')).toBe('Rappeler demain');
    await seen('[data-act="hang-up"]').click();
    expect(await lastWords('system')).toContain('Appel terminé');
  });

  it('shows what looks like code as text, and nothing of it runs', async () => {
    await open('/desk/tickets/4941?lang=en&pace=hand');
    expect(await seen('.thread > article').count()).toBe(1);
    expect(await lastWords('customer')).toContain("<script>document.body.textContent = 'broken page'");
  });

  it('finds, filters and says that an unknown request does not exist', async () => {
    await open('/desk/list?lang=en&status=all&channel=call');
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.getByRole('searchbox').fill('ellwood');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').click();
    expect(new URL(page.url()).pathname).toBe('/desk/calls/5202');
    await open('/desk/tickets/1?lang=fr');
    expect(await seen('main h1').allInnerTexts()).toEqual(['Cette demande n’existe pas']);
  });

  it.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['list', 'tickets/4821', 'chats/c-17', 'calls/5102', 'tickets/4712']) {
      await open(`/desk/${path}?lang=fr&pace=hand`);
      expect(await barriers(page), path).toEqual([]);
    }
  });
});
