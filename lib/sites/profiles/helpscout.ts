import type { SiteExample, SiteProfile } from '../schema';

/** Mail, chat and phone are conversations with one address: the first number is the one that stays. */
const address = '^https://secure\\.helpscout\\.net/conversation/(?<id>\\d+)';

export default {
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  views: [
    {
      kind: 'ticket',
      since: '2023-06',
      seenWorking: '2026-03',
      // Who wrote it is told in the words of the English interface; in other languages only customers may be marked.
      sure: { address: 'high', messages: 'medium', authors: 'low', composer: 'medium' },
      address,
      unless: 'article.thread',
      root: '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]',
      messages: 'li > div[id^="thread-"]',
      authors: [
        { is: 'customer', when: '.is-customer, :has(.is-customer)' },
        { is: 'agent', when: '[aria-label*="user reply" i]' },
        { is: 'customer', when: '[aria-label*="customer" i]' },
      ],
      name: 'span[data-nocollapse="true"]',
      // No inner place of the words is known: the whole item, without the name above them.
      text: [':scope'],
      without: 'span[data-nocollapse="true"], time',
      composer: [
        '[data-testid="reply-editor"]',
        '[role="textbox"][aria-label="Reply Editor"]',
        '[data-cy="ConvoEditor"]',
      ],
    },
    {
      // The screen before: customers are marked, and what else is in the list is not known.
      kind: 'ticket',
      since: '2023-01',
      seenWorking: '2023-06',
      sure: { address: 'high', messages: 'low', authors: 'low', composer: 'low' },
      address,
      when: 'article.thread',
      messages: 'article.thread',
      authors: [{ is: 'customer', when: '.customer' }],
      text: ['section.messageBody'],
      composer: ['.redactor_editor'],
    },
  ],
} satisfies SiteProfile;

const said = (number: number, label: string, name: string, body: string, mark = '') => `
  <li><div id="thread-${number}" class="${mark}" aria-label="${label}">
    <header><span data-nocollapse="true">${name}</span><button>⋯</button></header><div>${body}</div></div></li>`;
const desk = (items: string, editor = '') => `
  <div data-cy="ConversationHeader.Actions"></div><input aria-label="Conversation Subject" value="Invoice">
  <div data-testid="ThreadContainer"><ol aria-label="Thread Items">${items}</ol></div>${editor}`;
const editor = (text: string) =>
  `<div data-cy="ConvoEditor"><div data-testid="reply-editor" role="textbox" aria-label="Reply Editor" contenteditable="true"><p>${text}</p></div></div>`;
const earlier = (mark: string, body: string) =>
  `<article class="thread ${mark}"><h3>…</h3><section class="messageBody"><p>${body}</p></section></article>`;
const url = 'https://secure.helpscout.net/conversation/2701882/5514';
const about = { kind: 'ticket' as const, id: '2701882' };

export const examples: SiteExample[] = [
  {
    shows: 'a conversation in English, its note left out, since nothing known marks one',
    url: `${url}/?folderId=77`,
    page: desk(
      said(11, 'Customer message from Ida', 'Ida', '<p>The invoice has<br>the wrong name.</p>') +
        said(12, 'Note by Sam', 'Sam', '<p>Third time.</p>') +
        said(13, 'User reply from Sam', 'Sam', '<p>I am sending a new one.</p>'),
      editor(''),
    ),
    reads: {
      kind: 'ticket',
      id: '2701882',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'The invoice has\nthe wrong name.', name: 'Ida' },
        { author: 'agent', text: 'I am sending a new one.', name: 'Sam' },
      ],
    },
  },
  {
    shows: 'French words in the English interface, customers marked by class, no editor open',
    url: `${url}?viewId=9`,
    page: desk(
      said(21, 'Thread item', 'Zoé', '<p>La facture est à un autre nom.</p>', 'is-customer') +
        said(22, 'user reply', 'Sam', '<p>Je vous en envoie une nouvelle.</p>') +
        said(23, 'Thread item', 'Zoé', '<div class="is-customer"></div><p>Merci !</p>'),
    ),
    reads: {
      kind: 'ticket',
      id: '2701882',
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'La facture est à un autre nom.' },
        { author: 'agent', text: 'Je vous en envoie une nouvelle.' },
        { author: 'customer', text: 'Merci !' },
      ],
    },
  },
  {
    shows: 'items that say in no known word who wrote them',
    url,
    page: desk(said(31, 'Message de Zoé', 'Zoé', 'Bonjour ?') + said(32, 'Réponse de Sam', 'Sam', 'Oui ?')),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the earlier screen, where only customers are marked: half a conversation is none',
    url,
    page:
      earlier('customer', 'Is it open on Sunday?') +
      earlier('customer', 'Hello?') +
      earlier('', 'Until noon.') +
      '<div class="redactor_editor" contenteditable="true"></div><button id="sendBtn">Send</button>',
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the earlier screen before anybody answered',
    url,
    page: `${earlier('customer', 'Êtes-vous ouverts dimanche ?')}<div class="redactor_editor" contenteditable="true"></div>`,
    reads: {
      kind: 'ticket',
      id: '2701882',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'Êtes-vous ouverts dimanche ?' }],
    },
  },
  {
    shows: 'a folder with no conversation open',
    url: 'https://secure.helpscout.net/mailbox/31/folder/77',
    page: '<table><tr><td>Invoice</td></tr></table>',
    reads: { blind: 'no-interaction' },
  },
];
