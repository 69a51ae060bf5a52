import type { Author } from '../../interactions/schema';
import type { SiteExample, SiteProfile } from '../schema';

const authors = ['customer', 'agent', 'note', 'system'] as const;
/** What all three screens share: they draw messages in one way. */
const messages = {
  since: '2026-11',
  seenWorking: '2026-11',
  proved: 'live' as const,
  sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'high' } as const,
  marker: '#comptoir[data-app="comptoir-desk"]',
  messages: '.thread > article.turn',
  leaveOut: '.is-typing',
  authors: authors.map((is) => ({ is, when: `[data-author="${is}"]` })),
  name: '.turn-name',
  text: ['.turn-body'],
  without: '.quoted, .signature, .attachment',
  at: 'time@datetime',
  key: ':scope@data-turn-id',
};

/** The help desk that comes with Aparté for demonstrations. Anybody may serve it: its page tells it. */
export default {
  name: 'Comptoir',
  hosts: [],
  views: [
    {
      ...messages,
      kind: 'ticket',
      address: '/desk/tickets/(?<id>\\d+)(?:[?#]|$)',
      root: 'section[data-pane="ticket"]',
      agrees: ':scope@data-ticket-id',
      ended: ['[data-ticket-id="{id}"][data-status="ended"]'],
      composer: [
        '[data-composer="ticket"] [contenteditable="true"]',
        '[data-composer="ticket"] iframe[data-composer-frame] >>> body[contenteditable="true"]',
      ],
    },
    {
      ...messages,
      kind: 'chat',
      address: '/desk/chats/(?<id>c-\\d+)(?:[?#]|$)',
      root: 'section[data-pane="chat"]',
      agrees: ':scope@data-chat-id',
      ended: ['[data-chat-id="{id}"][data-status="ended"]'],
      composer: ['[data-composer="chat"] textarea'],
    },
    {
      ...messages,
      kind: 'call',
      address: '/desk/calls/(?<id>\\d+)(?:[?#]|$)',
      when: '[data-call-timer]',
      root: 'section[data-pane="call"]',
      agrees: ':scope@data-call-id',
      ended: ['[data-call-id="{id}"][data-status="ended"]'],
      composer: ['[data-composer="call"] textarea'],
    },
  ],
} satisfies SiteProfile;

const desk = (inside: string) => `<div id="comptoir" data-app="comptoir-desk"><main>${inside}</main></div>`;
const drawnAt = '2026-11-20T09:12:00.000Z';
const turn = (id: string, by: string, name: string, body: string) => `
  <article class="turn turn-${by}" data-turn-id="${id}" data-author="${by}">
    <header class="turn-head"><span class="turn-name">${name}</span>
      <time datetime="${drawnAt}">20 nov., 10:12</time></header>
    <div class="turn-body">${body}</div>
  </article>`;
const line = (id: string, text: string) => `
  <article class="turn turn-system" data-turn-id="${id}" data-author="system">
    <div class="turn-body">${text}</div><time datetime="${drawnAt}">10:12</time>
  </article>`;
const pane = (kind: string, id: string, inside: string, status = 'open') =>
  `<section class="pane" data-pane="${kind}" data-${kind}-id="${id}" data-status="${status}">${inside}</section>`;
const shown = (...what: Parameters<typeof pane>) => desk(pane(...what));
const thread = (...turns: string[]) => `<section class="thread" role="log">${turns.join('')}</section>`;
const editor = (more = '') =>
  `<section class="composer" data-composer="ticket" ${more}><div class="editor" contenteditable="true"></div></section>`;
const field = (kind: string) =>
  `<section class="composer" data-composer="${kind}"><textarea></textarea></section>`;

const says = (author: Author, text: string) => ({ author, text });
const sixty = Array.from({ length: 60 }, (_, place) =>
  says(place % 2 === 0 ? 'customer' : 'agent', `Message ${place + 1}`),
);
const mail = `<p dir="auto">Toujours rien.</p><p dir="auto">Quel jour ?</p><div class="signature">Hélène</div>
  <details class="quoted"><summary>Message précédent</summary><blockquote>Désolés</blockquote></details>`;
const typing = `<article class="turn turn-customer is-typing" data-author="customer">
  <div class="turn-body">Karim écrit…</div></article>`;
const otherChat = pane('chat', 'c-12', thread(turn('c-12-1', 'customer', 'Owen', 'Hi')) + field('chat'));

export const examples: SiteExample[] = [
  {
    shows: 'a mail with a quoted answer and a signature, a note and a line of the tool',
    url: 'https://localhost:8443/desk/tickets/4821?lang=fr&pace=hand',
    page: shown(
      'ticket',
      '4821',
      thread(
        turn('4821-1', 'customer', 'Hélène', mail),
        turn('4821-2', 'note', 'Sacha', '<p>Voir le 12 bis.</p>'),
        line('4821-3', 'Priorité changée'),
        turn('4821-4', 'agent', 'Camille', '<p>Jeudi, avant midi.</p>'),
      ) + editor(),
    ),
    reads: {
      kind: 'ticket',
      id: '4821',
      ended: false,
      composer: 'idle',
      turns: [
        { ...says('customer', 'Toujours rien.\nQuel jour ?'), name: 'Hélène', at: drawnAt },
        { ...says('note', 'Voir le 12 bis.'), name: 'Sacha' },
        says('system', 'Priorité changée'),
        { ...says('agent', 'Jeudi, avant midi.'), name: 'Camille' },
      ],
    },
  },
  {
    shows: 'a thread of sixty messages',
    url: 'https://desk.example/desk/tickets/4733',
    page: shown(
      'ticket',
      '4733',
      thread(...sixty.map(({ author, text }, at) => turn(`${at}`, author, 'X', text))),
    ),
    reads: { kind: 'ticket', id: '4733', turns: sixty },
  },
  {
    shows: 'a solved ticket, whose editor is in the page and hidden',
    url: 'https://desk.example/desk/tickets/4813',
    page: shown(
      'ticket',
      '4813',
      thread(turn('4813-1', 'customer', 'Grace', '<p>Thank you.</p>'), line('4813-2', 'Solved')) +
        editor('hidden style="display: none"'),
      'ended',
    ),
    reads: {
      kind: 'ticket',
      id: '4813',
      ended: true,
      composer: 'absent',
      turns: [says('customer', 'Thank you.'), says('system', 'Solved')],
    },
  },
  {
    shows: 'two chats mounted at once: the one that is seen is read, and typing is no message',
    url: 'https://desk.example/desk/chats/c-17?lang=en',
    page: desk(
      `<div hidden style="display: none">${otherChat}</div>` +
        pane(
          'chat',
          'c-17',
          thread(turn('c-17-1', 'customer', 'Karim', '<p>مرحبا 👋🏽<br>&lt;b&gt;Oui&lt;/b&gt;</p>'), typing) +
            field('chat'),
        ),
    ),
    reads: {
      kind: 'chat',
      id: 'c-17',
      composer: 'idle',
      turns: [{ ...says('customer', 'مرحبا 👋🏽\n<b>Oui</b>'), name: 'Karim' }],
    },
  },
  {
    shows: 'a chat whose pane names another one: nothing is read',
    url: 'https://desk.example/desk/chats/c-17',
    page: desk(otherChat),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a call: what the customer says, and a note taken on the way',
    url: 'https://desk.example/desk/calls/5102?lang=fr',
    page: shown(
      'call',
      '5102',
      `<output data-call-timer>04:12</output>${thread(
        line('5102-1', 'Appel entrant'),
        turn('5102-2', 'customer', 'Marguerite', '<p>J’ai peur.</p>'),
        turn('5102-3', 'note', 'Camille', '<p>Rappeler.</p>'),
      )}${field('call')}`,
    ),
    reads: {
      kind: 'call',
      id: '5102',
      ended: false,
      composer: 'idle',
      turns: [says('system', 'Appel entrant'), says('customer', 'J’ai peur.'), says('note', 'Rappeler.')],
    },
  },
  {
    shows: 'the list of requests, where no conversation is open',
    url: 'https://desk.example/desk/list?lang=fr',
    page: desk('<section class="list"><h1>Demandes</h1></section>'),
    reads: { blind: 'no-interaction' },
  },
];
