import type { SiteExample, SiteProfile } from '../schema';

/** Seen on a running FreeScout 1.8.235, in English and French (2026-11): no rule here needs a language. */
const conversation = {
  since: '2026-08',
  seenWorking: '2026-11',
  proved: 'live' as const,
  sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'high' } as const,
  address: '/conversation/(?<id>\\d+)',
  marker: 'body.body-conv[data-conversation_id]',
  agrees: 'body@data-conversation_id',
  root: '#conv-layout',
  messages: '#conv-layout-main .thread',
  leaveOut: '.thread-type-draft',
  order: 'up' as const,
  authors: [
    { is: 'customer' as const, when: '.thread-type-customer' },
    { is: 'agent' as const, when: '.thread-type-message, .thread-type-chat' },
    { is: 'note' as const, when: '.thread-type-note' },
    { is: 'system' as const, when: '.thread-type-lineitem' },
  ],
  name: '.thread-person',
  text: ['.thread-body > .thread-content', '.thread-type-lineitem .thread-title'],
  // The tooltip library moves the title there.
  at: '.thread-date@data-original-title',
  key: ':scope@id',
  // The text area below is hidden even when one writes; a closed block keeps its editor.
  composer: ['.conv-reply-block:not(.hidden) .note-editable'],
  // The menu names every status and is hidden: the button's colour is what one sees. Grey is closed.
  ended: ['#conv-status button.btn-grey'],
};

export default {
  name: 'FreeScout',
  hosts: [],
  views: [
    { ...conversation, kind: 'chat', when: '#conv-layout.conv-type-chat' },
    { ...conversation, kind: 'call', when: '#conv-layout.conv-type-phone' },
    {
      ...conversation,
      kind: 'ticket',
      when: '#conv-layout.conv-type-email, #conv-layout.conv-type-custom',
    },
  ],
} satisfies SiteProfile;

const said = (number: number, type: string, name: string, body: string) => `
  <div class="thread thread-type-${type}" id="thread-${number}" data-thread_id="${number}">
    <div class="thread-title"><div class="thread-person"><strong>${name}</strong></div></div>
    <div class="thread-info"><a class="thread-date" title="" data-original-title="Mar 2, 2026 09:0${number % 10}">today</a></div>
    <div class="thread-body"><div class="thread-content">${body}</div><ul><li>bill.pdf</li></ul></div></div>`;
const happened = (number: number, words: string) => `
  <div class="thread thread-type-lineitem" id="thread-${number}"><div class="thread-title">${words}</div>
    <div class="thread-info"><a class="thread-date" title="" data-original-title="Mar 2, 2026 09:0${number % 10}">today</a></div></div>`;
const draft = (number: number) =>
  `<div class="thread thread-type-draft" id="thread-${number}"><div class="thread-body">I would like</div></div>`;
const page = (id: number, type: string, status: number, threads: string, reply: string) => `
  <body class="body-conv" data-conversation_id="${id}"><div id="conv-layout" class="conv-type-${type}">
    <div class="btn-group" id="conv-status"><button class="btn btn-${['', 'success', 'lightgrey', 'grey', 'danger'][status]}">⚑</button><ul class="dropdown-menu conv-status" style="display: none">
      ${[1, 2, 3, 4].map((one) => `<li class="${one === status ? 'active' : ''}"><a data-status="${one}">${one}</a></li>`).join('')}
    </ul></div>${reply}<div id="conv-layout-main">${threads}</div></div></body>`;
const reply = (classes: string, text: string) => `
  <div class="conv-action-block conv-reply-block ${classes}" style="${classes.includes('hidden') ? 'display: none' : ''}">
    <form class="form-reply"><textarea id="body" style="display: none"></textarea>
    <div class="note-editable" contenteditable="true">${text}</div></form></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a ticket, newest first, with a note, a draft, a line of the tool’s and the reply block closed',
    url: 'https://desk.maison.example/conversation/31?folder_id=4',
    page: page(
      31,
      'email',
      1,
      draft(26) +
        said(25, 'customer', 'Paula Reyes', 'Still nothing.<br><br>&gt; We look into it.') +
        said(24, 'note', 'you', 'Supplier is late.') +
        said(23, 'message', 'you', 'We look into it.') +
        happened(22, 'Sami assigned you') +
        said(21, 'customer', 'Paula Reyes', '<div>My chair has not come.</div>'),
      reply('hidden', ''),
    ),
    reads: {
      kind: 'ticket',
      id: '31',
      ended: false,
      composer: 'absent',
      turns: [
        {
          author: 'customer',
          text: 'My chair has not come.',
          name: 'Paula Reyes',
          at: 'Mar 2, 2026 09:01',
        },
        { author: 'system', text: 'Sami assigned you' },
        { author: 'agent', text: 'We look into it.', name: 'you' },
        { author: 'note', text: 'Supplier is late.' },
        { author: 'customer', text: 'Still nothing.\n\n> We look into it.' },
      ],
    },
  },
  {
    shows: 'a chat in French, whose composer is always open',
    url: 'https://desk.maison.example/conversation/32?chat_mode=1',
    page: page(
      32,
      'chat',
      1,
      said(33, 'message', 'Moi', 'Je regarde.') + said(32, 'customer', 'Léon', 'Bonjour, vous êtes là ?'),
      reply('', '<p><br></p>'),
    ),
    reads: {
      kind: 'chat',
      id: '32',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Bonjour, vous êtes là ?' },
        { author: 'agent', text: 'Je regarde.', name: 'Moi' },
      ],
    },
  },
  {
    shows: 'notes of a call, an internal note being written',
    url: 'https://desk.maison.example/conversation/33',
    page: page(
      33,
      'phone',
      2,
      said(41, 'customer', 'Ada', 'Asked about the warranty.'),
      reply('conv-note-block', 'Wants a call back'),
    ),
    reads: {
      kind: 'call',
      id: '33',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'Asked about the warranty.' }],
    },
  },
  {
    shows: 'a closed ticket, the menu that says so shut',
    url: 'https://desk.maison.example/conversation/34',
    page: page(34, 'custom', 3, said(51, 'customer', 'Ada', 'Thank you!'), reply('hidden', '')),
    reads: { kind: 'ticket', id: '34', ended: true, turns: [{ author: 'customer', text: 'Thank you!' }] },
  },
  {
    shows: 'a page that names another conversation than its address',
    url: 'https://desk.maison.example/conversation/35',
    page: page(34, 'email', 1, said(51, 'customer', 'Ada', 'Thank you!'), ''),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a conversation that holds nothing but a draft',
    url: 'https://desk.maison.example/conversation/36',
    page: page(36, 'email', 1, draft(61), reply('', 'I would like')),
    reads: { blind: 'no-messages' },
  },
];
