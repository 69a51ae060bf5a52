import type { SiteExample, SiteProfile } from '../schema';

const pane = '[id^="chat-main-column-"]';

/** Seen on a running Live Helper Chat, by its source of 2026-08 (2026-11). */
const chat = {
  kind: 'chat' as const,
  since: '2026-08',
  seenWorking: '2026-11',
  proved: 'live' as const,
  sure: {
    address: 'high' as const,
    messages: 'high' as const,
    authors: 'high' as const,
    composer: 'high' as const,
    ended: 'high' as const,
  },
  marker: pane,
  // Several chats are mounted as tabs; the style sheet hides all but one.
  root: pane,
  // Operators have a chat of their own in the pane, of the same rows with the same ids: only this block counts.
  messages: '[id^="messagesBlock-"] .message-row',
  leaveOut: '.pending-storage, :has(.pending-storage)',
  authors: [
    { is: 'system' as const, when: '.system-response' },
    { is: 'note' as const, when: '.message-admin.whisper-msg' },
    // A bot speaks for nobody.
    { is: 'system' as const, when: '.message-admin[data-op-id="-2"]' },
    { is: 'agent' as const, when: '.message-admin' },
    { is: 'customer' as const, when: '.response' },
  ],
  text: ['.msg-body'],
  without: '.reactions-holder, .material-icons, blockquote.blockquote',
  at: '.msg-date',
  composer: [
    // The part one writes in stays editable when the chat is over or may only be looked at.
    'lhc-editor[id^="CSChatMessage-"]:not([readonly]) [id^="editor-"][contenteditable="true"]',
    // With a personal setting.
    'textarea[id^="CSChatMessage-"]:not([readonly])',
  ],
  // The button may lie in a menu; that the page has it with this state is enough.
  ended: ['body:has([id="chat-close-action-{id}"][data-status="2"])'],
};

export default {
  name: 'Live Helper Chat',
  hosts: [],
  views: [
    { ...chat, address: '/site_admin/chat/single/(?<id>\\d+)', agrees: ':scope@id /(\\d+)$/' },
    // The dashboard has one address for all its tabs, and it may stay behind: the open pane has the number.
    { ...chat, address: '/site_admin(?:/(?!chat/single/)|#|$)', id: ':scope@id /(\\d+)$/' },
  ],
} satisfies SiteProfile;

const row = (number: number, classes: string, by: number, body: string) => `
  <div class="message-row ${classes}" id="msg-${number}" data-op-id="${by}" title="09:0${number % 10}:00">
    <div class="msg-date">09:0${number % 10}:00</div><span class="usr-tit">…</span>
    <div class="msg-body">${body}<div class="reactions-holder"><i class="material-icons">thumb_up</i> 1</div></div></div>`;
const joined = (words: string) =>
  `<div class="message-row system-response"><i class="sys-tit">System</i><div class="msg-body">${words}</div></div>`;
const editor = (id: number, text: string, attributes = '') => `
  <lhc-editor id="CSChatMessage-${id}" ${attributes}><div id="editor-${id}" contenteditable="true">${text}</div></lhc-editor>`;
interface Tab {
  id: number;
  shown: boolean;
  rows: string;
  below: string;
  over?: boolean;
}
const tab = ({ id, shown, rows, below, over = false }: Tab) => `
  <div class="chat-tab-pane ${shown ? 'active' : ''}" style="${shown ? '' : 'display: none'}"><div id="chat-main-column-${id}">
    <div id="messagesBlock-${id}">${rows}</div><div id="user-is-typing-${id}"></div>${below}
    <div id="private-chat-tab-${id}"><div class="msgBlock-group-admin">${row(1, 'message-admin', 4, 'He is a regular.')}</div></div>
    <ul style="display: none"><li id="chat-close-action-${id}" data-status="${over ? 2 : 1}">×</li></ul></div></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'the dashboard with two chats in tabs: a bot, a whisper, a quote and a message not yet sent',
    url: 'https://chat.velo.example/site_admin/#/chat-id-8',
    page:
      tab({
        id: 7,
        shown: false,
        rows: row(70, 'response', 0, 'Not this one.'),
        below: editor(7, 'Nor this'),
      }) +
      tab({
        id: 8,
        shown: true,
        rows:
          joined('Visitor has joined') +
          row(81, 'message-admin', -2, 'Hi! A person will come.') +
          row(82, 'response', 0, 'Do you repair tandems?') +
          row(83, 'message-admin whisper-msg', 4, 'Ask Bo.') +
          row(
            84,
            'message-admin',
            3,
            '<blockquote class="blockquote">Do you repair tandems?</blockquote>We do.',
          ) +
          row(85, 'message-admin pending-storage', 3, 'Tomor'),
        below: editor(8, ''),
      }),
    reads: {
      kind: 'chat',
      id: '8',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'system', text: 'Visitor has joined' },
        { author: 'system', text: 'Hi! A person will come.' },
        { author: 'customer', text: 'Do you repair tandems?', at: '09:02:00' },
        { author: 'note', text: 'Ask Bo.' },
        { author: 'agent', text: 'We do.' },
      ],
    },
  },
  {
    shows: 'a French chat in a window of its own, over, its editor to be read only',
    url: 'https://chat.maison.example/index.php/site_admin/chat/single/12',
    page: tab({
      id: 12,
      shown: true,
      rows: row(91, 'response', 0, 'Merci, bonne journée !') + row(92, 'message-admin', 3, 'À vous aussi.'),
      below: editor(12, '', 'readonly'),
      over: true,
    }),
    reads: {
      kind: 'chat',
      id: '12',
      ended: true,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Merci, bonne journée !' },
        { author: 'agent', text: 'À vous aussi.' },
      ],
    },
  },
  {
    shows: 'the plain text area of a personal setting, beside a tab whose chat is over',
    url: 'https://chat.maison.example/site_admin/',
    page:
      tab({ id: 20, shown: false, rows: row(1, 'response', 0, 'Au revoir.'), below: '', over: true }) +
      tab({
        id: 21,
        shown: true,
        rows: row(2, 'response', 0, 'Vous êtes là ?'),
        below: '<textarea id="CSChatMessage-21">Oui, je</textarea>',
      }),
    reads: {
      kind: 'chat',
      id: '21',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'Vous êtes là ?' }],
    },
  },
  {
    shows: 'a window whose pane names another chat than its address',
    url: 'https://chat.velo.example/site_admin/chat/single/12',
    page: tab({ id: 13, shown: true, rows: row(1, 'response', 0, 'Hello?'), below: editor(13, '') }),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'the dashboard’s list in front, a chat behind it, and a preview of another',
    url: 'https://chat.velo.example/site_admin/#/chat-id-8',
    page: `<div class="modal">${row(5, 'response', 0, 'Waiting…')}</div>
      ${tab({ id: 8, shown: false, rows: row(82, 'response', 0, 'Do you repair tandems?'), below: editor(8, '') })}`,
    reads: { blind: 'no-interaction' },
  },
];
