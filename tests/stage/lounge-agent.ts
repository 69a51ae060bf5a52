import type { Scene } from './firefox-scene';
import type { Lounge } from './lounge';
import { waitFor } from './wait-for';

/** Whatever has a page and an address bar. */
interface Browser {
  page: Scene;
  goto: (url: string) => Promise<void>;
}

/** Tools draw themselves after they have loaded: waits for something that can be used. */
const stands = (page: Scene, selector: string) =>
  waitFor(selector, () =>
    page.run((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector),
  );

/** The agent signs in, by the form everybody sees. */
export async function enterLounge({ page, goto }: Browser, chat: Lounge): Promise<void> {
  await goto(chat.url);
  await stands(page, '#signin-password');
  await page.type('#signin-username', chat.agent.user);
  await page.type('#signin-password', chat.agent.password);
  await page.press('Enter');
  await stands(page, '.channel-list-item');
}

/** Opens the conversation with this customer, as one does: in the list at the side. The number in its address. */
export async function openChat(page: Scene, nick: string): Promise<string> {
  const place = `.channel-list-item[data-name="${nick}"]`;
  await stands(page, place);
  await page.click(place);
  return waitFor(`the conversation with ${nick}`, () =>
    page.run((name) => {
      const title = document.querySelector('#chat .header .title');
      return title?.textContent === name && location.hash.replace('#/chan-', '');
    }, nick),
  );
}

/** Writes a message and sends it, with real keys. */
export async function sendInLounge(page: Scene, words: string): Promise<void> {
  await page.type(composer, words);
  await page.press('Enter');
}

/** Where the agent writes. */
export const composer = '#input';
