import type { SiteExample, SiteProfile } from '../schema';

/** From several independent extensions; test ids are the tool's own, classes change with every build. */
const talk = {
  kind: 'chat' as const,
  since: '2025-01',
  seenWorking: '2026-07',
  root: '[data-testid="messages-list"]',
  messages:
    '[data-testid="agent-message"], [data-testid="customer-message"], [data-testid="agent-attachment"], [data-testid="customer-attachment"]',
  authors: [
    { is: 'customer' as const, when: '[data-testid^="customer-"]' },
    { is: 'agent' as const, when: '[data-testid^="agent-"]' },
  ],
  text: ['[data-testid="message-text"]', ':scope'],
};

export default {
  name: 'LiveChat',
  hosts: ['https://my.livechatinc.com/*'],
  views: [
    {
      ...talk,
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'medium' },
      // A customer's chat goes on for years; what one agent answers is a thread of it, where the address names one.
      address: '/chats/(?:[0-9A-Za-z_-]+/)?(?<id>[0-9A-Za-z_-]+)(?:[/?#]|$)',
      composer: ['[contenteditable="true"]', 'textarea'],
    },
    {
      ...talk,
      sure: { address: 'high', messages: 'high', authors: 'high', ended: 'low' },
      // A thread moves there when it is over, under the number it had.
      address: '/archives/(?<id>[0-9A-Za-z_-]+)(?:[/?#]|$)',
      ended: ['[data-testid="messages-list"]'],
    },
  ],
} satisfies SiteProfile;

const said = (side: string, words: string) => `
  <div class="css-1x2y3z"><span class="privacy-masker">${side === 'agent' ? 'Ana' : 'Kim'}</span>
    <div data-testid="${side}-message"><div data-testid="message-text">${words}</div></div></div>`;
const list = (inside: string) => `
  <ul><li data-testid="chat-item-PK1">Kim</li></ul><div data-testid="messages-list">${inside}</div>`;
const editor = '<div contenteditable="true" class="css-9q8w7e"></div>';
const started = '<div class="css-0">Started on the page “Delivery”</div>';

export const examples: SiteExample[] = [
  {
    shows: 'an English chat with an earlier thread above it and a picture sent',
    url: 'https://my.livechatinc.com/chats/PK1ABCDEF0/TKX9Y8Z7',
    page:
      list(
        started +
          said('customer', 'Is the blue one back?') +
          started +
          said('customer', 'Hello again.') +
          '<div data-testid="customer-attachment">sofa.png</div>' +
          said('agent', 'It is, since Monday.'),
      ) + editor,
    reads: {
      kind: 'chat',
      id: 'TKX9Y8Z7',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Is the blue one back?' },
        { author: 'customer', text: 'Hello again.' },
        { author: 'customer', text: 'sofa.png' },
        { author: 'agent', text: 'It is, since Monday.' },
      ],
    },
  },
  {
    shows: 'a French chat in the archives: it is over',
    url: 'https://my.livechatinc.com/archives/TKX9Y8Z7',
    page: list(said('customer', 'Merci, c’est réglé.') + said('agent', 'Avec plaisir.')),
    reads: {
      kind: 'chat',
      id: 'TKX9Y8Z7',
      ended: true,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Merci, c’est réglé.' },
        { author: 'agent', text: 'Avec plaisir.' },
      ],
    },
  },
  {
    shows: 'a chat whose address names no thread, in French, with an answer being written',
    url: 'https://my.livechatinc.com/chats/PK1ABCDEF0/',
    page: `${list(said('customer', 'Je n’ai rien reçu.'))}<div contenteditable="true">Je</div>`,
    reads: {
      kind: 'chat',
      id: 'PK1ABCDEF0',
      ended: false,
      turns: [{ author: 'customer', text: 'Je n’ai rien reçu.' }],
    },
  },
  {
    shows: 'the list of chats with none open',
    url: 'https://my.livechatinc.com/chats',
    page: '<ul><li data-testid="chat-item-PK1">Kim</li></ul>',
    reads: { blind: 'no-interaction' },
  },
];
