import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAll, insides } from './look';
import type { FromPage, ToPage } from './port';
import { readPage } from './read';
import { type KnownSite, siteProfile } from './schema';
import { watchPage } from './watch';

const site: KnownSite = {
  id: 'desk',
  ...siteProfile.parse({
    name: 'Desk',
    hosts: [],
    views: [
      {
        kind: 'chat',
        since: '2026-01',
        seenWorking: '2026-01',
        address: '^',
        marker: 'desk-chat',
        id: 'desk-chat@data-id',
        root: 'desk-chat >>> desk-thread >>> .list',
        messages: '.m',
        authors: [{ is: 'customer' }],
        text: ['.body'],
        composer: ['desk-chat >>> textarea'],
      },
    ],
  }),
};
const message = (text: string) => {
  const item = document.createElement('div');
  item.className = 'm';
  const body = document.createElement('p');
  body.className = 'body';
  body.textContent = text;
  item.append(body);
  return item;
};
let list: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  const chat = document.createElement('desk-chat');
  chat.setAttribute('data-id', '5');
  const thread = document.createElement('desk-thread');
  const outer = chat.attachShadow({ mode: 'open' });
  outer.append(thread, document.createElement('textarea'));
  list = document.createElement('div');
  list.className = 'list';
  list.append(message('Hello'));
  thread.attachShadow({ mode: 'open' }).append(list);
  document.body.append(chat);
});

describe('behind doors', () => {
  it('elements in open shadow roots are found, one root within the other', () => {
    expect(findAll(document, 'desk-chat >>> desk-thread >>> .m')).toHaveLength(1);
    expect(findAll(document, '.m')).toEqual([]);
    expect(insides(document, 'desk-chat >>> desk-thread >>> .m')).toHaveLength(2);
  });

  it('a conversation is read like any other, its editor too', () => {
    const read = readPage('https://x.example/', document, [site]);
    expect(read).toMatchObject({ reading: { id: '5', turns: [{ text: 'Hello' }] }, draft: '' });
  });
});

describe('watching behind doors', () => {
  let leave: AbortController;
  let said: FromPage[];
  beforeEach(() => {
    vi.useFakeTimers();
    leave = new AbortController();
    said = [];
    let ask: (question: ToPage) => void = () => undefined;
    watchPage(
      document,
      { send: (one) => said.push(structuredClone(one)), onAsked: (listener) => (ask = listener) },
      leave.signal,
    );
    ask({ ask: 'watch', sites: [site] });
  });
  afterEach(() => {
    leave.abort();
    vi.useRealTimers();
  });
  const texts = () => said.flatMap((one) => (one.say === 'reading' ? one.turns.map(({ text }) => text) : []));

  it('hears at once what is said in a shadow root, and a message that changes there', async () => {
    await vi.advanceTimersByTimeAsync(100);
    list.append(message('Anyone?'));
    await vi.advanceTimersByTimeAsync(300);
    expect(texts()).toEqual(['Hello', 'Anyone?']);
    const body = list.firstElementChild?.firstElementChild;
    if (body) body.textContent = 'Hello!';
    await vi.advanceTimersByTimeAsync(1_500);
    expect(texts()).toContain('Hello!');
  });

  it('finds within moments a conversation that has come where nothing tells of it', async () => {
    document.querySelector('desk-chat')?.shadowRoot?.querySelector('desk-thread')?.remove();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(said.at(-1)).toMatchObject({ say: 'blind' });
    const thread = document.createElement('desk-thread');
    thread.attachShadow({ mode: 'open' }).append(list);
    document.querySelector('desk-chat')?.shadowRoot?.append(thread);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(said.at(-1)).toMatchObject({ say: 'reading' });
  });
});
