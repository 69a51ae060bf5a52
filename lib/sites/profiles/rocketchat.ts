import type { SiteExample, SiteProfile } from '../schema';

const today = '[role="listitem"][aria-roledescription="message"]';
const told = '[aria-roledescription="system message"]';

/** From its own source and its own tests. A missing editor may also mean "not taken yet": no end is known. */
export default {
  name: 'Rocket.Chat',
  hosts: [],
  views: [
    {
      kind: 'chat',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'medium', messages: 'high', authors: 'medium', composer: 'high' },
      address: '/live/(?<id>[0-9A-Za-z]{15,24})(?:[/?#]|$)',
      marker: '.rcx-room-header, .rcx-message-body',
      messages: `${today}, [data-qa-type="message"], ${told}`,
      leaveOut: '.rcx-message--pending',
      authors: [
        { is: 'system', when: `${told}, :has([data-qa-type="system-message-body"])` },
        { is: 'agent', when: '[data-own="true"]' },
        // Rocket.Chat tells mine from not mine: a colleague who joins would look like the customer.
        { is: 'customer' },
      ],
      text: [
        '.rcx-message-body, [role="document"][aria-roledescription="message body"]',
        '[data-qa-type="system-message-body"]',
      ],
      key: ':scope@id',
      composer: ['textarea[name="msg"]'],
    },
  ],
} satisfies SiteProfile;

const said = (id: string, own: boolean, body: string, classes = 'rcx-message') => `
  <div role="listitem" aria-roledescription="message" class="${classes}" id="${id}" data-mid="${id}" data-own="${own}">
    <span class="name">…</span><div role="document" aria-roledescription="message body" class="rcx-message-body">${body}</div></div>`;
const earlier = (id: string, own: boolean, body: string) => `
  <div class="rcx-message" id="${id}" data-mid="${id}" data-own="${own}" data-sequential="false" data-qa-type="message">
    <div class="rcx-message-body">${body}</div></div>`;
const happened = (id: string, words: string) => `
  <div aria-roledescription="system message" id="${id}"><div data-qa-type="system-message-body">${words}</div></div>`;
const room = (label: string, messages: string, below = '<textarea name="msg"></textarea>') => `
  <header class="rcx-room-header"><h1>Kim</h1></header><ul aria-label="${label}">${messages}</ul>${below}`;
const url = 'https://chat.velo.example/live/k7Qw2XbN4rTz9LmPa';
const id = 'k7Qw2XbN4rTz9LmPa';

export const examples: SiteExample[] = [
  {
    shows: 'a chat of today, with what the system tells and a message on its way',
    url: `${url}/room-info`,
    page: room(
      'Message list',
      happened('a1', 'took the chat') +
        said('a2', false, 'Do you have size M?') +
        said('a3', true, 'Two are left.') +
        said('a4', false, 'One for me, please.<br>Thanks!') +
        said('a5', true, 'Of cour', 'rcx-message rcx-message--pending'),
    ),
    reads: {
      kind: 'chat',
      id,
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'system', text: 'took the chat' },
        { author: 'customer', text: 'Do you have size M?' },
        { author: 'agent', text: 'Two are left.' },
        { author: 'customer', text: 'One for me, please.\nThanks!' },
      ],
    },
  },
  {
    shows: 'an earlier drawing, in French, with no editor yet',
    url,
    page: room(
      'Liste des messages',
      earlier('b1', false, 'Bonjour, ma commande est incomplète.') + earlier('b2', true, 'Je regarde.'),
      '<button>Prendre</button>',
    ),
    reads: {
      kind: 'chat',
      id,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Bonjour, ma commande est incomplète.' },
        { author: 'agent', text: 'Je regarde.' },
      ],
    },
  },
  {
    shows: 'a chat whose messages have not come yet',
    url,
    page: room('Message list', ''),
    reads: { blind: 'no-messages', about: { kind: 'chat', id } },
  },
  {
    shows: 'a channel of the team',
    url: 'https://chat.velo.example/channel/general',
    page: room('Message list', said('c1', false, 'Lunch?')),
    reads: { blind: 'no-interaction' },
  },
];
