import type { SiteExample, SiteProfile } from '../schema';

const classic = '.ticketZoom .ticket-article-item';
const bubble = '[data-test-id^="article-bubble-container-"]';

/** From its own source; that a ticket is closed stands at no known place. */
export default {
  name: 'Zammad',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2021-01',
      seenWorking: '2026-03',
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high' },
      address: '#ticket/zoom/(?<id>\\d+)',
      marker: '.ticketZoom',
      // Every ticket in the bar on the left stays in the page: one is visible.
      root: '.ticketZoom',
      messages: '.ticket-article-item',
      authors: [
        { is: 'note', when: '.is-internal' },
        { is: 'system', when: '.system' },
        { is: 'agent', when: '.agent' },
        { is: 'customer', when: '.customer' },
      ],
      text: ['.textBubble-content .richtext-content'],
      at: '.task-subline time@datetime',
      key: ':scope@data-id',
      composer: ['form.article-add .articleNewEdit-body[contenteditable]'],
    },
    {
      // The new interface says nowhere who speaks; sides would mislead, agents stand on the left.
      kind: 'ticket',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'high', messages: 'medium' },
      address: '/desktop/tickets/(?<id>\\d+)',
      marker: bubble,
      messages: bubble,
      text: ['[data-test-id^="article-bubble-body-"]'],
      key: ':scope@data-test-id',
    },
  ],
} satisfies SiteProfile;

const said = (number: number, classes: string, body: string) => `
  <div class="${classic.split('.').at(-1)} ${classes}" id="article-${number}" data-id="${number}">
    <div class="textBubble"><div class="textBubble-content"><div class="richtext-content">${body}</div></div></div>
    <div class="attachments"><a>bill.pdf</a></div>
    <small class="task-subline"><time datetime="2026-03-02T09:${number % 60}:00.000Z">today</time></small></div>`;
const task = (shown: boolean, articles: string, draft = '') => `
  <div class="content" style="${shown ? '' : 'display: none'}"><div class="ticketZoom">
    <div class="ticketZoom-controls"></div><h1 class="ticket-title-update js-objectTitle">Bike</h1><span class="ticket-number">67012</span>
    ${articles}<form class="article-add is-public">
      <div class="articleNewEdit-body" contenteditable="true" data-name="body">${draft}</div></form></div></div>`;
const inDesktop = (number: number, side: string, body: string) => `
  <div class="${side}" data-test-id="article-bubble-container-${number}">
    <div data-test-id="article-bubble-body-${number}"><p>${body}</p></div></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a French ticket with a note and an automatic answer, another ticket mounted and hidden before it',
    url: 'https://aide.velo.example/#ticket/zoom/12/40',
    page:
      task(false, said(8, 'customer email', 'Pas celui-ci.'), 'Ni cela.') +
      task(
        true,
        said(40, 'customer email', 'Bonjour,<br>Le frein grince.') +
          said(41, 'system email', 'Nous avons reçu votre message.') +
          said(42, 'agent note is-internal', 'Rappel 12.') +
          said(43, 'agent email', '<p>Ne roulez plus avec.</p><p>Nous venons le chercher.</p>'),
      ),
    reads: {
      kind: 'ticket',
      id: '12',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Bonjour,\nLe frein grince.', at: '2026-03-02T09:40:00.000Z' },
        { author: 'system', text: 'Nous avons reçu votre message.' },
        { author: 'note', text: 'Rappel 12.' },
        { author: 'agent', text: 'Ne roulez plus avec.\nNous venons le chercher.' },
      ],
    },
  },
  {
    shows: 'an English ticket with a reply half written',
    url: 'https://help.velo.example/#ticket/zoom/13',
    page: task(true, said(50, 'customer web', 'Is the pump in stock?'), 'I will lo'),
    reads: {
      kind: 'ticket',
      id: '13',
      composer: 'idle',
      turns: [{ author: 'customer', text: 'Is the pump in stock?' }],
    },
  },
  {
    shows: 'the new interface: messages, and nothing that says who wrote them',
    url: 'https://help.velo.example/desktop/tickets/13',
    page: inDesktop(50, 'end', 'Is the pump in stock?') + inDesktop(51, 'start', 'It is.'),
    reads: { blind: 'roles-unknown', about: { kind: 'ticket', id: '13' } },
  },
  {
    shows: 'a ticket whose articles have not come yet',
    url: 'https://help.velo.example/#ticket/zoom/14',
    page: task(true, ''),
    reads: { blind: 'no-messages', about: { kind: 'ticket', id: '14' } },
  },
  {
    shows: 'the dashboard, with a ticket still mounted behind it',
    url: 'https://help.velo.example/#dashboard',
    page: `<h1>My tickets</h1>${task(false, said(50, 'customer web', 'Is the pump in stock?'))}`,
    reads: { blind: 'no-interaction' },
  },
];
