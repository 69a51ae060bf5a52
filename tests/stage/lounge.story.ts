import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefox } from './firefox';
import type { Chatter } from './irc-client';
import { type Lounge, startLounge } from './lounge';
import { enterLounge, openChat, sendInLounge } from './lounge-agent';
import { waitFor } from './wait-for';

let chat: Lounge;
let firefox: FirefoxStage;
let customer: Chatter;

beforeAll(async () => {
  chat = await startLounge();
  customer = await chat.customer('eleonore');
  firefox = await openFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await chat?.close();
});

/** Who said what, as it stands on the page. */
const conversation = (messages: number) =>
  waitFor(`${messages} messages`, async () => {
    const seen = await firefox.run(() =>
      [...document.querySelectorAll('#chat .msg[data-type="message"]')].map((message) => [
        message.querySelector('.from .user')?.textContent,
        message.querySelector('.content')?.textContent,
      ]),
    );
    return seen.length === messages && seen;
  });

test('the agent signs in with a real form, behind https, and finds who has written meanwhile', async () => {
  customer.write(chat.agent.user, 'Bonjour, où est mon colis ?');
  await enterLounge({ page: firefox, goto: firefox.goto }, chat);
  await openChat(firefox, 'eleonore');
  expect(await firefox.run(() => location.origin)).toBe(chat.url);
  expect(await conversation(1)).toEqual([['eleonore', 'Bonjour, où est mon colis ?']]);
});

test('words go both ways while the page is open, accents and all', async () => {
  await sendInLounge(firefox, 'Je regarde, à tout de suite.');
  await customer.hears('Je regarde, à tout de suite.');
  customer.write(chat.agent.user, 'C’est la troisième fois que j’écris.');
  expect(await conversation(3)).toEqual([
    ['eleonore', 'Bonjour, où est mon colis ?'],
    ['camille', 'Je regarde, à tout de suite.'],
    ['eleonore', 'C’est la troisième fois que j’écris.'],
  ]);
});

test('another customer has a conversation of their own, at another address', async () => {
  const first = await openChat(firefox, 'eleonore');
  const other = await chat.customer('sam_carter');
  other.write(chat.agent.user, 'Hello?');
  expect(await openChat(firefox, 'sam_carter')).not.toBe(first);
  expect(await conversation(1)).toEqual([['sam_carter', 'Hello?']]);
});
