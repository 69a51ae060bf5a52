import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import type { Chatter } from '../stage/irc-client';
import { type Lounge, startLounge } from '../stage/lounge';
import { enterLounge, openChat, sendInLounge } from '../stage/lounge-agent';
import { showMe } from '../stage/show-me';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const asked = 'Hello, where is my parcel?';
const answered = 'I am looking, one moment please.';
const traces = () => document.querySelectorAll('aparte-overlay, [data-aparte]').length;
const children = () => [...document.documentElement.children].map(({ tagName }) => tagName).join(' ');

describe.each(['Chromium', 'Firefox'] as const)('a real chat nobody described, in %s', (browser) => {
  let chat: Lounge;
  let customer: Chatter;
  let theatre: Theatre;
  let panel: Scene;
  beforeAll(async () => {
    chat = await startLounge();
    customer = await chat.customer('eleonore');
    theatre = await theatres[browser]({ locale: 'en-US' });
    customer.write(chat.agent.user, asked);
    await enterLounge(theatre, chat);
    await openChat(theatre.page, 'eleonore');
    await sendInLounge(theatre.page, answered);
    await customer.hears(answered);
    panel = await allowHere(theatre, chat.url);
  });
  afterAll(async () => {
    await theatre?.close();
    await chat?.close();
  });

  test('is taught by pointing at one message of each side, from the panel alone', async () => {
    const before = await theatre.page.run(children);
    await press(panel, say('panel.blind.teach'));
    await showMe(panel, asked);
    await reads(panel, say('teach.step', { step: 2 }));
    await showMe(panel, answered);
    await reads(panel, say('teach.now', { turns: 2, customer: 1 }));
    await press(panel, say('teach.save'));
    await reads(panel, say('teach.saved', { name: 'localhost' }));
    expect([await theatre.page.run(traces), await theatre.page.run(children)]).toEqual([0, before]);
  });

  test('then hears what arrives from the customer’s own client, as it arrives', async () => {
    customer.write(chat.agent.user, 'This is unacceptable, I am furious.');
    await reads(panel, 'unacceptable');
  });

  test('knows another customer’s conversation as another one', async () => {
    const other = await chat.customer('sam_carter');
    other.write(chat.agent.user, 'I am really worried about my order.');
    await openChat(theatre.page, 'sam_carter');
    expect(await reads(panel, 'worried')).not.toContain('unacceptable');
  });
});
