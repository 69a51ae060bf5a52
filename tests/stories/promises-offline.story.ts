import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { startDesk } from '../desk/server';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { type HttpsFront, httpsFront } from '../stage/https-front';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

/** Chromium asks its makers for a dictionary when somebody types, extension or not; the gate refuses it. */
const dictionaries = 'redirector.gvt1.com:443';
const reached = (theatre: Theatre) => theatre.reached.filter((host) => host !== dictionaries);
const say = speaker('en', 'vous');
let desk: Awaited<ReturnType<typeof startDesk>>;
let front: HttpsFront;
beforeAll(async () => {
  desk = await startDesk();
  front = await httpsFront(desk.port);
});
afterAll(async () => {
  await front?.close();
  await desk?.close();
});
const conversation = () => `${front.url}/desk/tickets/4909?lang=en&pace=hand`;

/** An answer, another message, the end: one conversation, as any agent has it. */
async function work({ goto, page }: Theatre) {
  await goto(conversation());
  await page.type('[data-composer="ticket"] [contenteditable="true"]', 'On Thursday, before noon.');
  await page.click('[data-act="send"]');
  await page.click('[data-simulation="next"]');
  await page.click('[data-act="resolve"]');
  await waitFor('the end', () =>
    page.run(() => document.querySelector('.pane')?.getAttribute('data-status') === 'ended'),
  );
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  afterAll(() => theatre?.close());

  test('a whole conversation beside the panel asks for what it asks for without, and for nothing else', async () => {
    const alone = await theatres[browser]({ locale: 'en-US' });
    await work(alone);
    const asked = await alone.requests();
    await alone.close();

    theatre = await theatres[browser]({ locale: 'en-US' });
    await theatre.goto(conversation());
    panel = await allowHere(theatre, front.url);
    await reads(panel, 'furious');
    const before = (await theatre.requests()).length;
    await work(theatre);
    await reads(panel, say('reflection.title'));
    await press(panel, say('reflection.glad'));
    await press(panel, say('reflection.save'));
    await reads(panel, say('reflection.kept'));
    const beside = (await theatre.requests()).slice(before);

    const pages = asked.filter((url) => !url.endsWith('.svg')).sort();
    expect(pages.length).toBeGreaterThan(5);
    expect(beside.filter((url) => !url.endsWith('.svg')).sort()).toEqual(pages);
    // Seen from outside the browser, where nothing can hide.
    expect([...new Set(reached(theatre))]).toEqual([`localhost:${front.port}`]);
  });

  test('with the network cut it goes on reading, and says what it hears', async () => {
    await theatre.goto(conversation());
    await reads(panel, 'furious');
    const before = reached(theatre).length;
    await theatre.cutOff();
    for (const answer of ['Soon.', 'Very soon.']) {
      await theatre.page.type('[data-composer="ticket"] [contenteditable="true"]', answer);
      await theatre.page.click('[data-act="send"]');
      await theatre.page.click('[data-simulation="next"]');
    }
    await reads(panel, 'ombudsman');
    expect(reached(theatre)).toHaveLength(before);
  });

  test('a reflection is written and kept', async () => {
    await press(panel, say('panel.foot.reflect'));
    await press(panel, say('reflection.hard'));
    await press(panel, say('cause.means'));
    await panel.type('textarea', 'Without any network.');
    await press(panel, say('reflection.save'));
    await reads(panel, say('reflection.kept'));
  });

  test('the journal and the settings open, and a setting is kept', async () => {
    await theatre.gotoOwn('journal.html');
    await reads(theatre.page, 'Without any network.');
    await theatre.gotoOwn('settings.html');
    await reads(theatre.page, say('settings.title'));
    await press(theatre.page, 'Français');
    await reads(theatre.page, speaker('fr', 'vous')('settings.title'));
    await reads(panel, speaker('fr', 'vous')('panel.foot.journal'));
  });
});
