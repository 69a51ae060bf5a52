import type { SiteExample, SiteProfile } from '../schema';

const message = '[data-test-id="omni-log-item-message"]';
const noteTag = '[data-test-id="omni-log-internal-note-tag"]';
const agentBadge = 'svg[data-test-id="omni-log-avatar-badge-AgentBadge"]';
const content = '[data-test-id="omni-log-message-content"]';
const sender = '[data-test-id="omni-log-item-sender"]';

/** Every kind of interaction is shown on the ticket's page: what differs is what is visible in it. */
const ticketPage = {
  // The whole list was checked on a live account in 2026-06.
  since: '2024-10',
  seenWorking: '2026-06',
  sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'medium' } as const,
  address: '/agent/tickets/(?<id>\\d+)',
  marker: 'main#main_panes, nav[data-test-id="header-tablist"], [data-test-id="omni-log-container"]',
  root: '[data-ticket-id="{id}"], div[data-side-conversations-anchor-id="{id}"], .ticket-panes-grid-layout[data-is-active="true"]',
  agrees: '[data-test-id="header-tab"][data-entity-is-selected="true"]@data-entity-id',
  messages: 'article[data-test-id="omni-log-comment-item"], [data-test-id="interaction-history-event"]',
  // The log may be laid out bottom up.
  order: 'time' as const,
  authors: [
    { is: 'system' as const, when: '[data-test-id="interaction-history-event"]' },
    { is: 'note' as const, when: `:has(${message}[type="internal"], ${noteTag})` },
    { is: 'customer' as const, when: `:has(${message}[type="end-user"])` },
    // What triggers and bots write is nobody's reply.
    { is: 'system' as const, saying: `${content}@data-originated-from /trigger/i` },
    { is: 'system' as const, saying: `${sender} /\\bbot\\b/i` },
    { is: 'agent' as const, when: `:has(${message}[type="agent"], ${agentBadge})` },
    { is: 'system' as const, when: `:has(${message}[type])` },
  ],
  name: sender,
  text: [content, ':scope:not(article)'],
  without:
    '[data-test-id="convo-log-item-read-indicator"], [data-test-id="convo-log-item-delivered-indicator"], div.signature, time',
  at: 'time[data-test-id^="timestamp-"]@datetime',
  key: '[data-comment-id]@data-comment-id',
  composer: [
    '[data-test-id="omnicomposer-plain-text-ckeditor"]',
    '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
  ],
  ended: ['[data-test-id="header-tab"][data-entity-id="{id}"]@data-entity-status /^(?:solved|closed)$/i'],
};
/** The bar of call controls is there even when nobody calls: only these four tell. */
const callGoesOn =
  '[data-test-id="talk-agent-status-call-timer"], [data-test-id="call-control-buttons-container"], [data-test-id="ticket-call-controls-hang-up"], [data-test-id="ticket-call-controls-mute"]';
const messagingOpen =
  '[data-test-id="omnicomposer-plain-text-ckeditor"], button[data-test-id="omnichannel-channel-switcher-button"][data-channel="native_messaging"]';

export default {
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  views: [
    { ...ticketPage, kind: 'call', when: callGoesOn },
    { ...ticketPage, kind: 'chat', when: messagingOpen, unless: callGoesOn },
    { ...ticketPage, kind: 'ticket', unless: `${callGoesOn}, ${messagingOpen}` },
  ],
} satisfies SiteProfile;

const said = (number: number, type: string, name: string, at: string, body: string, origin = 'email') => `
  <article data-test-id="omni-log-comment-item"><div data-comment-id="${number}">
    <span data-test-id="omni-log-item-sender">${name}</span>
    <time data-test-id="timestamp-relative" datetime="${at}">today</time>
    <div data-test-id="omni-log-item-message" ${type && `type="${type}"`}>
      <div data-test-id="omni-log-message-content" data-originated-from="${origin}">${body}</div></div>
  </div></article>`;
const tab = (id: number, status: string, selected: boolean) =>
  `<div data-test-id="header-tab" data-entity-id="${id}" data-entity-type="TICKET_ENTITY_TYPE"
    data-entity-status="${status}" data-entity-is-selected="${selected}">#${id}</div>`;
const desk = (tabs: string, panes: string) =>
  `<nav data-test-id="header-tablist">${tabs}</nav><main id="main_panes">${panes}</main>`;
const pane = (id: number, log: string, editor: string, shown = true) => `
  <div style="${shown ? '' : 'visibility: hidden'}"><div class="ticket-panes-grid-layout" data-is-active="${shown}">
    <div data-ticket-id="${id}"><div data-test-id="omni-log-container">${log}</div>${editor}</div></div></div>`;
const mailEditor =
  '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox"><p><br></p></div>';
const chatEditor =
  '<div data-test-id="omnicomposer-plain-text-ckeditor" contenteditable="true" role="textbox"><p><br></p></div>';
const url = 'https://acme.zendesk.com/agent/tickets/41';

export const examples: SiteExample[] = [
  {
    shows: 'a ticket laid out bottom up, with a note, a trigger’s mail and an event',
    url: `${url}/events`,
    page: desk(
      tab(41, 'open', true),
      pane(
        41,
        said(
          4,
          'end-user',
          'Nina Brandt',
          '2026-03-02T09:40:00Z',
          'It came broken.<div class="signature">Nina Brandt</div>',
        ) +
          '<div data-test-id="interaction-history-event">Priority set to high</div>' +
          said(3, 'internal', 'Omar', '2026-03-02T09:20:00Z', 'Second parcel this month.') +
          said(2, 'agent', 'Acme', '2026-03-02T09:01:00Z', 'We received your request.', 'trigger') +
          said(1, 'end-user', 'Nina Brandt', '2026-03-02T09:00:00Z', 'Hello,<br>where is it?'),
        mailEditor,
      ),
    ),
    reads: {
      kind: 'ticket',
      id: '41',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Hello,\nwhere is it?', at: '2026-03-02T09:00:00Z' },
        { author: 'system', text: 'We received your request.' },
        { author: 'note', text: 'Second parcel this month.', name: 'Omar' },
        { author: 'system', text: 'Priority set to high' },
        { author: 'customer', text: 'It came broken.' },
      ],
    },
  },
  {
    shows: 'a chat begun by a bot, with another ticket mounted before it and hidden',
    url,
    page: desk(
      tab(40, 'open', false) + tab(41, 'open', true),
      pane(
        40,
        said(8, 'end-user', 'Someone else', '2026-03-02T08:00:00Z', 'Not this one.'),
        mailEditor,
        false,
      ) +
        pane(
          41,
          said(1, 'agent', 'Acme Bot', '2026-03-02T09:00:00Z', 'How can I help?', 'messaging') +
            said(2, 'end-user', 'Tom', '2026-03-02T09:00:10Z', 'I want to talk to a person', 'messaging') +
            said(3, 'agent', 'Omar', '2026-03-02T09:01:00Z', 'Here I am 🙂', 'messaging'),
          chatEditor,
        ),
    ),
    reads: {
      kind: 'chat',
      id: '41',
      composer: 'idle',
      turns: [
        { author: 'system', text: 'How can I help?', name: 'Acme Bot' },
        { author: 'customer', text: 'I want to talk to a person' },
        { author: 'agent', text: 'Here I am 🙂' },
      ],
    },
  },
  {
    shows: 'a call going on, its controls visible',
    url,
    page: desk(
      tab(41, 'open', true),
      `<span data-test-id="talk-agent-status-call-timer">02:11</span>${pane(
        41,
        said(1, 'internal', 'Omar', '2026-03-02T09:00:00Z', 'Call from Nina.', 'voice'),
        mailEditor,
      )}`,
    ),
    reads: { kind: 'call', id: '41', turns: [{ author: 'note', text: 'Call from Nina.' }] },
  },
  {
    shows: 'a solved ticket in French, the bar of call controls idle, on a host of the account’s own',
    url: 'https://aide.maison.example/agent/tickets/41',
    page: desk(
      tab(41, 'solved', true) + tab(42, 'open', false),
      `<div data-test-id="ticket-call-controls-action-bar"></div>${pane(
        41,
        said(1, 'end-user', 'Élodie', '2026-03-02T09:00:00Z', 'Merci, c’est réglé !') +
          said(2, 'agent', 'Omar', '2026-03-02T09:05:00Z', 'Bonne journée à vous.'),
        '',
      )}`,
    ),
    reads: {
      kind: 'ticket',
      id: '41',
      ended: true,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Merci, c’est réglé !' },
        { author: 'agent', text: 'Bonne journée à vous.' },
      ],
    },
  },
  {
    shows: 'a tab that has just changed while the pane of the ticket before is still there',
    url,
    page: desk(
      tab(40, 'open', true) + tab(41, 'open', false),
      `<div class="ticket-panes-grid-layout" data-is-active="true"><div data-test-id="omni-log-container">
        ${said(8, 'end-user', 'Someone else', '2026-03-02T08:00:00Z', 'Not this one.')}</div></div>`,
    ),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a page whose messages no longer say who speaks',
    url,
    page: desk(tab(41, 'open', true), pane(41, said(1, '', 'Nina', '2026-03-02T09:00:00Z', 'Hello?'), '')),
    reads: { blind: 'roles-unknown' },
  },
];
