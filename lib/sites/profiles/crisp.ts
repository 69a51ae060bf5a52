import type { SiteExample, SiteProfile } from '../schema';

const item = '.c-conversation-box-content-message';
const tooltip = `${item}__avatar-tooltip`;
/** Names come padded with soft hyphens, zero-width signs and blank Braille: what is seen between them is the name. */
const padding = '\\u00ad\\u200b\\u200e\\u200f\\u2060\\u2800\\ufeff';
/** Some scripts join and part letters with two of these: they stay within a name, not around it. */
const unseen = `${padding}\\u200c\\u200d`;

/** From several independent extensions and themes, which share the tool's own readable class names. */
export default {
  name: 'Crisp',
  hosts: ['https://app.crisp.chat/*'],
  views: [
    {
      // Mail, WhatsApp and calls stand in the same conversation.
      kind: 'chat',
      since: '2024-01',
      seenWorking: '2026-03',
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'medium', ended: 'medium' },
      address: '/website/[0-9a-f-]{36}/inbox/(?<id>session_[0-9A-Za-z_-]+)',
      root: '.c-conversation-box',
      messages: item,
      authors: [
        { is: 'customer', when: `${item}--user` },
        { is: 'agent', when: `${item}--operator` },
        // Neither side: what the tool tells. A private note has no mark of its own that is known.
        { is: 'system' },
      ],
      // Only the last message of a run has a name.
      name: `${tooltip} .c-base-tooltip__default /[^\\s${unseen}](?:[^${padding}]*[^\\s${unseen}])?/`,
      text: [`${item}-bubble__content`, ':scope'],
      without: tooltip,
      composer: [
        '.c-editor-composer__field.c-conversation-box-field__field-composer-field',
        '.c-conversation-box-field__field',
      ],
      // Red is "unresolved"; the button needs no language.
      ended: ['.c-conversation-box-topbar__state-button:not(.c-base-button--red)'],
    },
  ],
} satisfies SiteProfile;

const said = (side: string, body: string, name = '') => `
  <div class="c-conversation-box-content-message c-conversation-box-content-message--${side}">
    ${name && `<div class="c-conversation-box-content-message__avatar-tooltip"><span class="c-base-tooltip__default">${name}</span></div>`}
    <div class="c-conversation-box-content-message-bubble"><div class="c-conversation-box-content-message-bubble__content">${body}</div></div></div>`;
const happened = (words: string) =>
  `<div class="c-conversation-box-content-message"><span>${words}</span></div>`;
const today =
  '<div class="c-editor-composer__field c-conversation-box-field__field-composer-field" contenteditable="true"></div>';
const box = (messages: string, state = 'c-base-button--red', editor = today) => `
  <div class="c-conversation-menu-item-root" data-session-id="session_1"></div>
  <div class="c-conversation-box"><div class="c-conversation-box-topbar__state-button ${state}">•</div>
    <div class="c-conversation-box-content"><div class="c-conversation-box-content__group">
      <div class="c-conversation-box-content__date">Monday</div>${messages}</div></div>
    <div class="c-conversation-box__editor">${editor}</div></div>`;
const website = 'https://app.crisp.chat/website/0a1b2c3d-1111-4222-8333-944455556666/inbox';

export const examples: SiteExample[] = [
  {
    shows: 'a French chat: names padded with signs nobody sees, and a line of the tool',
    url: `${website}/session_5f0c2a9b-7d3e/`,
    page: box(
      said('user', 'Bonjour, ma commande ?', '\u00adKim Le Goff \u200d\u2800\u00ad\u200b') +
        happened('Kim a ouvert la page Livraison') +
        said('operator', 'Je regarde.') +
        said('operator', 'Elle part ce soir.', 'Léa'),
    ),
    reads: {
      kind: 'chat',
      id: 'session_5f0c2a9b-7d3e',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Bonjour, ma commande ?', name: 'Kim Le Goff' },
        { author: 'system', text: 'Kim a ouvert la page Livraison' },
        { author: 'agent', text: 'Je regarde.' },
        { author: 'agent', text: 'Elle part ce soir.', name: 'Léa' },
      ],
    },
  },
  {
    shows: 'an English chat that is resolved',
    url: `${website}/session_77aa/`,
    page: box(said('user', 'All good now.') + said('operator', 'Glad to hear it.'), 'c-base-button--green'),
    reads: {
      kind: 'chat',
      id: 'session_77aa',
      ended: true,
      turns: [
        { author: 'customer', text: 'All good now.' },
        { author: 'agent', text: 'Glad to hear it.' },
      ],
    },
  },
  {
    shows: 'a picture sent by a customer, in front of the earlier editor',
    url: `${website}/session_99cc/#notes`,
    page: box(
      said('user', '<img alt="lampe.jpg">', 'علی\u200cرضا\u2800') +
        `<div class="c-conversation-box-content-message c-conversation-box-content-message--user">
          <div class="c-conversation-box-content-message__avatar-tooltip"><span class="c-base-tooltip__default">Zoé\u2800</span></div></div>`,
      'c-base-button--red',
      '<textarea class="c-conversation-box-field__field"></textarea>',
    ),
    reads: {
      kind: 'chat',
      id: 'session_99cc',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'lampe.jpg', name: 'علی\u200cرضا' }],
    },
  },
  {
    shows: 'a chat still being loaded',
    url: `${website}/session_88bb/`,
    page: box(''),
    reads: { blind: 'no-messages' },
  },
  {
    shows: 'the inbox with no chat open',
    url: `${website}/`,
    page: '<div class="c-conversation-menu-item-root" data-session-id="session_1">Kim</div>',
    reads: { blind: 'no-interaction' },
  },
];
