import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { defaultBudget } from '@/lib/nudges/schema';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { reads } from '../stage/hands';
import { listenToPanel, saidByPanel } from '../stage/panel-proof';
import { type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const plain = { by: 'customer', words: '<p>Hello, where is my parcel 4182? Thank you.</p>' };
const angry = 'This is unacceptable. I am furious, and nobody answers!';
const threat = 'I will find out where you live, you stupid idiot. You are dead.';
/** Evidence rule A3: how long a pen must have rested, in ms. */
const rest = 3_000;

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

/** The customer writes again: the tool draws one more message, and moves no focus. */
const customerWrites = ({ page }: Theatre, words: string) =>
  page.run((text) => {
    const thread = document.querySelector('.thread');
    const turn = thread
      ?.querySelector<HTMLElement>('[data-author="customer"]')
      ?.cloneNode(true) as HTMLElement;
    turn.dataset.turnId = `t-${thread?.childElementCount}`;
    turn.querySelector('.turn-body')?.replaceChildren(text);
    thread?.append(turn);
  }, words);

/** Settings as a stored value, which every open page of ours follows at once. */
async function setBudget(theatre: Theatre, perInteraction: number) {
  await theatre.gotoOwn('settings.html');
  await theatre.page.run(
    (budget) => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { local: { set: (what: object) => Promise<void> } };
      };
      return storage.local.set({ settings: { budget } });
    },
    { ...defaultBudget, perInteraction },
  );
}

describe.each(['Chromium', 'Firefox'] as const)('the panel in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  const open = (id: string) => theatre.goto(desk.show(`/desk/tickets/${id}`, ticketPage(id, [plain])));
  const badge = () =>
    theatre.page.run(() => {
      const { action } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        action: { getBadgeText: (of: object) => Promise<string>; getTitle: (of: object) => Promise<string> };
      };
      return Promise.all([action.getBadgeText({}), action.getTitle({})]);
    });

  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    await open('1');
    panel = await allowHere(theatre, desk.url);
    await reads(panel, say('panel.transactional'));
    await listenToPanel(panel);
  });
  afterAll(() => theatre?.close());

  test('says nothing of a plain request', async () => {
    expect(await saidByPanel(panel)).toMatchObject({ reminders: [], most: 0 });
  });

  test('says nothing while somebody writes, whatever comes in, until the pen has rested', async () => {
    await theatre.page.run(() => {
      document.addEventListener('input', () => Object.assign(window, { wroteAt: Date.now() }));
    });
    await theatre.page.type('.editor', 'Good morning Sam, ');
    await customerWrites(theatre, angry);
    const until = Date.now() + rest;
    while (Date.now() < until) await theatre.page.type('.editor', 'I am looking into it ');
    // What the customer's words may mean is shown all the same: it asks nothing.
    await reads(panel, 'unacceptable');
    expect((await saidByPanel(panel)).reminders).toEqual([]);

    const wroteAt = await theatre.page.run(() => {
      (document.activeElement as HTMLElement).blur();
      return Reflect.get(window, 'wroteAt') as number;
    });
    await waitFor('a reminder', async () => (await saidByPanel(panel)).reminders.length > 0);
    const [reminder] = (await saidByPanel(panel)).reminders;
    expect((reminder?.at ?? 0) - wroteAt).toBeGreaterThanOrEqual(rest);
  });

  test('never holds more than one reminder, however the customer goes on', async () => {
    for (const words of ['I want my money back now!', angry, threat, 'I am leaving you for good.']) {
      await customerWrites(theatre, words);
    }
    await reads(panel, say('cue.may.leaving'));
    expect((await saidByPanel(panel)).most).toBe(1);
  });

  test('does it without sound, badge or a change of title', async () => {
    const { titles, sounds } = await saidByPanel(panel);
    expect(sounds).toBe(0);
    expect(titles).toHaveLength(1);
    expect(await theatre.page.run(() => document.title)).toBe('Ticket 1');
    await theatre.gotoOwn('settings.html');
    expect(await badge()).toEqual(['', say('manifest.openPanel')]);
  });

  test('with a budget of none it shows what it hears and says nothing, not even what protects', async () => {
    await setBudget(theatre, 0);
    await open('2');
    await reads(panel, say('panel.transactional'));
    await listenToPanel(panel);
    await customerWrites(theatre, angry);
    await reads(panel, 'unacceptable');
    await customerWrites(theatre, threat);
    await reads(panel, say('cue.may.abuse'));
    // A second message, and its being understood, give the panel two more occasions to speak.
    await customerWrites(theatre, angry);
    await reads(panel, 'unacceptable');
    expect((await saidByPanel(panel)).reminders).toEqual([]);
  });
});
