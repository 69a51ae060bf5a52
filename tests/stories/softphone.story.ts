import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads, wordsIn } from '../stage/hands';
import { editor, type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
/** The same small client, as it stands in a frame of other tools: at a host that is allowed, and at one that is not. */
const phone = 'apps.mypurecloud.ie';
const stranger = 'apps.mypurecloud.de';
/** On the line from the start; what it is told is the state it shows next: none, when told nothing. */
const client = `<!doctype html><div id="interactionList"><span class="interaction-data call-state">CONNECTED</span></div>
  <script>onmessage = ({ data }) => {
    const state = document.querySelector('.call-state');
    if (data) state.replaceChildren(data); else state.remove();
  }</script>`;
const frame = (host: string) => `<iframe src="https://${host}/crm/index.html"></iframe>`;
const onTheTicket = `Comptoir · ${say('kind.ticket')}`;
const onTheCall = `Genesys Cloud · ${say('kind.call')}`;

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
  desk.show('/crm/index.html', client);
  desk.show('/crm/index.html?again', client);
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('a softphone in a frame of the desk, in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  /** The panel may ask how a call was, before or after it is on the page again: not what is looked at here. */
  const shows = async (words: string) => {
    const seen = await reads(panel, new RegExp(`${say('reflection.title')}|${words}`));
    if (!seen.includes(say('reflection.title'))) return seen;
    await press(panel, say('reflection.nothing'));
    return reads(panel, words);
  };
  /** A ticket with a softphone of this host in it. */
  const open = async (id: string, host: string) => {
    await theatre.goto('about:blank');
    await shows(say('panel.notAllowed.elsewhere'));
    const said = [{ by: 'customer', words: 'Hello, about my lamp.' }];
    await theatre.goto(desk.show(`/desk/tickets/${id}`, ticketPage(id, said, editor + frame(host))));
  };
  const tells = (state: string) =>
    theatre.page.run(
      (host, words) => {
        const its = document.querySelector<HTMLIFrameElement>(`iframe[src*="${host}"]`);
        its?.contentWindow?.postMessage(words, '*');
      },
      phone,
      state,
    );
  const hangUp = () => tells('DISCONNECTED');
  /** The customer writes on the ticket, whatever else goes on. */
  const writes = (words: string) =>
    theatre.page.run((text) => {
      const thread = document.querySelector('.thread');
      const next = thread?.lastElementChild?.cloneNode(true) as HTMLElement;
      next.dataset.turnId = 't-next';
      next.querySelector('.turn-body')?.replaceChildren(text);
      thread?.append(next);
    }, words);
  beforeAll(async () => {
    const port = Number(new URL(desk.url).port);
    const served = Object.fromEntries([phone, stranger].map((host) => [`${host}:443`, port]));
    theatre = await theatres[browser]({ locale: 'en-US', served });
    await theatre.goto(desk.show('/desk/tickets/1', ticketPage('1', [{ by: 'customer', words: 'Hello.' }])));
    panel = await allowHere(theatre, desk.url);
    await reads(panel, onTheTicket);
    await theatre.goto('about:blank');
    await reads(panel, say('panel.notAllowed.elsewhere'));
    await panel.type('input', `https://${phone}`);
    await theatre.allow(phone, () => press(panel, say('panel.notAllowed.allow')));
  });
  afterAll(() => theatre?.close());

  test('while somebody is on the phone the panel is on that call, whatever comes on the page beside it; hung up, it is on that page as it is by then', async () => {
    await theatre.watcher.spyOn(() => open('2', phone));
    expect(await reads(panel, onTheCall)).not.toContain(onTheTicket);
    // In Firefox the line is open before its messages can be counted: there nothing is waited for.
    const told = async () => (browser === 'Chromium' ? (await theatre.watcher.doings()).sent : Infinity);
    const before = await told();
    await writes('This is outrageous, I am furious.');
    await expect.poll(told, { timeout: 10_000 }).toBeGreaterThanOrEqual(before + 1);
    expect(await wordsIn(panel)).toContain(onTheCall);
    await hangUp();
    expect(await shows(onTheTicket)).not.toContain(onTheCall);
    await shows('furious');
  });

  test('a softphone that is loaded again with a call in it is no end of the call', async () => {
    await open('5', phone);
    await reads(panel, onTheCall);
    await panel.run((ticket) => {
      const note = () => {
        if (document.body.textContent?.includes(ticket)) document.documentElement.dataset.left = 'yes';
      };
      new MutationObserver(note).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }, onTheTicket);
    const hasLeft = () => panel.run(() => document.documentElement.dataset.left ?? 'no');
    await theatre.page.run(
      () =>
        new Promise((loaded) => {
          const its = document.querySelector('iframe');
          if (!its) return;
          its.onload = () => loaded(null);
          its.src = `${its.src}?again`;
        }),
    );
    expect(await hasLeft()).toBe('no');
    await hangUp();
    await shows(onTheTicket);
    expect(await hasLeft()).toBe('yes');
  });

  test('a softphone that is taken away with a call in it leaves the page to the panel', async () => {
    await open('3', phone);
    await reads(panel, onTheCall);
    await theatre.page.run(() => document.querySelector('iframe')?.remove());
    await shows(onTheTicket);
  });

  test('a call that the softphone shows no more is over', async () => {
    await open('6', phone);
    await reads(panel, onTheCall);
    await tells('');
    expect(await shows(onTheTicket)).not.toContain(onTheCall);
  });

  test('a frame whose own host was not allowed is not read, not even beside one that is', async () => {
    await open('4', stranger);
    expect(await reads(panel, onTheTicket)).not.toContain(onTheCall);
    // It stands there since the page has: whoever finds the one that comes now has looked at both.
    await theatre.page.run(
      (html) => document.querySelector('.pane')?.insertAdjacentHTML('beforeend', html),
      frame(phone),
    );
    await reads(panel, onTheCall);
    await hangUp();
    expect(await shows(onTheTicket)).not.toContain(onTheCall);
    expect(theatre.reached).toContain(`${stranger}:443`);
  });
});
