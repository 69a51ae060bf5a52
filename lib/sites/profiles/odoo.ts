import type { SiteExample, SiteProfile } from '../schema';

/** From its own source. Versions before 17 draw other messages, and only their address is known. */
const seen = { since: '2023-11', seenWorking: '2026-11' };

export default {
  name: 'Odoo',
  hosts: ['https://*.odoo.com/*'],
  views: [
    {
      ...seen,
      kind: 'chat',
      sure: { address: 'high', messages: 'high', authors: 'medium', composer: 'medium' },
      address: '[?&#]active_id=(?:discuss|mail)\\.channel_(?<id>\\d+)',
      marker: '.o-mail-Message, .o-mail-Composer-input',
      messages: '.o-mail-Message',
      // Found and pinned messages are shown again beside the conversation, there without a mark for one's own.
      leaveOut: '.o-mail-MessageCardList .o-mail-Message',
      authors: [
        // What the system tells is drawn as a note, too.
        { is: 'note', when: ':has(.o-note)' },
        { is: 'agent', when: '.o-selfAuthored' },
        // Odoo tells mine from not mine: a colleague who joins would look like the customer.
        { is: 'customer' },
      ],
      // A message that follows another by the same person names nobody.
      name: '.o-mail-Message-author',
      // A mail stands in an open shadow root in there.
      text: ['.o-mail-Message-body'],
      at: '.o-mail-Message-date@title',
      composer: ['.o-mail-Composer-input'],
    },
    {
      kind: 'chat',
      since: '2020-10',
      seenWorking: '2022-10',
      sure: { address: 'high' },
      address: '[?&#]active_id=mail\\.channel_(?<id>\\d+)',
      addressOnly: true,
    },
    {
      // A ticket's talk mixes mails, colleagues and changes: who is the customer is not known there.
      ...seen,
      kind: 'ticket',
      sure: { address: 'low' },
      address: '#(?=(?:[^#]*&)?model=helpdesk\\.ticket(?:&|$))(?:[^#]*&)?id=(?<id>\\d+)',
      marker: '.o_last_breadcrumb_item, .o-mail-Message',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const said = (classes: string, name: string, body: string, type = 'Message') => `
  <div class="o-mail-Message position-relative ${classes}" role="group" aria-label="${type}">
    ${name === '' ? '' : `<span class="o-mail-Message-author"><strong>${name}</strong></span>`}
    <small class="o-mail-Message-date" title="2 mars 2026 09:00">09:00</small>${body}
    <div class="o-mail-Message-actions"><button>…</button></div></div>`;
const words = (text: string, classes = '') =>
  `<div class="o-mail-Message-body ${classes}"><p>${text}</p></div>`;
const mailed = (html: string) =>
  `<div class="o-mail-Message-body"><div><template shadowrootmode="open"><style>* { color: black }</style><span>${html}</span></template></div></div>`;
const discuss = (messages: string, beside = '') => `
  <ol><li class="o_last_breadcrumb_item active">Visiteur 12</li></ol><div class="o-mail-Thread">${messages}</div>
  <div class="o-mail-Composer"><textarea class="o-mail-Composer-input"></textarea></div>${beside}`;

export const examples: SiteExample[] = [
  {
    shows: 'a live chat of today: a visitor, oneself twice in a row, a note and what the system tells',
    url: 'https://maison.odoo.com/odoo/discuss?active_id=discuss.channel_42',
    page: discuss(
      said('', 'Visiteur 12', words('Bonjour, la lampe clignote.')) +
        said('o-selfAuthored', 'Léa', words('Bonjour !')) +
        said('o-selfAuthored o-squashed', '', words('Depuis quand ?')) +
        said('', 'Bo', words('Même panne que lundi.', 'o-note'), 'Note') +
        said('', 'OdooBot', words('Bo a rejoint le canal', 'o-note'), 'Notification') +
        said('', 'Visiteur 12', words('Depuis hier soir.')),
    ),
    reads: {
      kind: 'chat',
      id: '42',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Bonjour, la lampe clignote.', name: 'Visiteur 12' },
        { author: 'agent', text: 'Bonjour !', name: 'Léa' },
        { author: 'agent', text: 'Depuis quand ?' },
        { author: 'note', text: 'Même panne que lundi.' },
        { author: 'note', text: 'Bo a rejoint le canal' },
        { author: 'customer', text: 'Depuis hier soir.', at: '2 mars 2026 09:00' },
      ],
    },
  },
  {
    shows:
      'an earlier address on a server of one’s own, with a mail in a shadow root and a pinned message beside',
    url: 'https://erp.maison.example/web#action=110&active_id=mail.channel_7&menu_id=3',
    page: discuss(
      said('', 'Kim', mailed('<div>Where is my <b>invoice</b>?</div><div>Kim</div>')) +
        said('o-selfAuthored', 'Ana', words('I am sending it.')),
      `<div class="o-mail-MessageCardList"><div class="card">${said('', 'Ana', words('I am sending it.'))}</div></div>`,
    ),
    reads: {
      kind: 'chat',
      id: '7',
      turns: [
        { author: 'customer', text: 'Where is my invoice?\nKim' },
        { author: 'agent', text: 'I am sending it.' },
      ],
    },
  },
  {
    shows: 'a version whose messages are drawn differently: the number is known',
    url: 'https://maison.odoo.com/web#action=110&active_id=mail.channel_9',
    page: '<div class="o_Message"><p>Allô ?</p></div>',
    reads: { blind: 'address-only', about: { kind: 'chat', id: '9' } },
  },
  {
    shows: 'a ticket’s form: kind and number are known, its talk is not read',
    url: 'https://erp.maison.example/web#id=310&cids=1&model=helpdesk.ticket&view_type=form',
    page: `<ol><li class="o_last_breadcrumb_item active">Lamp (#310)</li></ol>${said('', 'Kim', words('It blinks.'))}`,
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '310' } },
  },
  {
    shows: 'a channel nobody has written in yet',
    url: 'https://maison.odoo.com/odoo/discuss?active_id=discuss.channel_43',
    page: discuss(''),
    reads: { blind: 'no-messages', about: { kind: 'chat', id: '43' } },
  },
  {
    shows: 'an order, with talk below it',
    url: 'https://maison.odoo.com/odoo/sales/S00021',
    page: `<ol><li class="o_last_breadcrumb_item active">S00021</li></ol>${said('', 'Kim', words('Merci.'))}`,
    reads: { blind: 'no-interaction' },
  },
];
