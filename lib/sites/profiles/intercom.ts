import type { SiteExample, SiteProfile } from '../schema';

const newer = '[class*="group/content-part"]';
const targeted = '[data-intercom-target="conversation-stream-content-part"]';
/** Parts standing on one side, by a box around them; a part with boxes of both sides stands on none. */
const onSide = (mine: string[], others: string[]) =>
  [newer, targeted]
    .flatMap((part) => mine.map((box) => `${box} ${part}:not(${others.map((other) => `${other} ${part}`)})`))
    .join(', ');
const right = ['.justify-end', '.flex-row-reverse'];
const left = ['.justify-start'];

/** Conversations and tickets share one view; nothing says which of the two is open, and nothing that it is over. */
const conversation = {
  kind: 'chat' as const,
  address: '^https://app\\.(?:[a-z]{2}\\.)?intercom\\.(?:com|io)/.*/conversation/(?<id>\\d+)',
  root: '[data-intercom-target="conversation-space"]',
  text: ['.interblocks-html, .intercom-interblocks-html', '.inbox-2__break-words'],
  composer: [
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.embercom-prosemirror-composer-editor',
  ],
};

export default {
  name: 'Intercom',
  hosts: [
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
    'https://app.intercom.io/*',
  ],
  views: [
    {
      // Until the middle of 2026 a part said in a number who wrote it.
      ...conversation,
      since: '2026-03',
      seenWorking: '2026-05',
      sure: { address: 'high', messages: 'medium', authors: 'medium', composer: 'high' },
      when: '[data-part-group-category]',
      messages: '[data-part-group-id], [data-part-group-category]',
      leaveOut:
        '[data-part-group-id] [data-part-group-category], [data-part-group-category] [data-part-group-id]',
      authors: [
        { is: 'note', when: '[data-part-group-category="4"], :has(.inbox2__note-part)' },
        { is: 'system', when: '[data-part-group-category="5"], [data-part-group-category="20"]' },
        { is: 'agent', when: '[data-part-group-category="3"]' },
        { is: 'customer', when: '[data-part-group-category="1"]' },
      ],
      key: ':scope@data-part-group-id',
    },
    {
      // Since then only hints are left; the side counts last, and never against another hint.
      ...conversation,
      since: '2026-06',
      seenWorking: '2026-10',
      sure: { address: 'high', messages: 'medium', authors: 'low', composer: 'high' },
      messages: `${newer}, ${targeted}`,
      leaveOut: `${newer} ${targeted}, ${targeted} ${newer}`,
      authors: [
        { is: 'note', when: ':has(.inbox2__note-part)' },
        { is: 'agent', when: ':has([data-testid="admin-avatar-name"], .inbox2__admin-email-part)' },
        { is: 'customer', when: ':has(.inbox2__user-email-part)' },
        { is: 'agent', when: onSide(right, left) },
        { is: 'customer', when: onSide(left, right) },
      ],
    },
  ],
} satisfies SiteProfile;

const words = (text: string, box = 'interblocks-html') => `<div class="${box}"><p>${text}</p></div>`;
const numbered = (id: number, category: number, body: string) =>
  `<div data-part-group-id="${id}" data-part-group-category="${category}">${body}<small>2m</small></div>`;
const part = (side: string, body: string) =>
  `<div class="flex ${side}"><div class="group/content-part relative">${body}</div></div>`;
const editor = (text: string) => `
  <div data-conversation-reply-composer><div class="ProseMirror embercom-prosemirror-composer-editor"
    contenteditable="true"><p>${text}</p></div></div>`;
const space = (parts: string, below = editor(''), style = '') => `
  <div data-intercom-target="conversation-space" style="${style}"><h2 data-inbox-conversation-header-title>…</h2>
    <div data-testid="conversation-stream-scroll-container">${parts}</div>${below}</div>`;
const desk = (spaces: string) =>
  `<nav data-intercom-target="inbox-left-nav"></nav>${spaces}<aside class="inbox2__conversation-details-sidebar"></aside>`;
const inbox = (region = '') => `https://app.${region}intercom.com/a/inbox/k2x9/inbox/admin/71`;
const url = `${inbox()}/conversation/215470`;
const about = { kind: 'chat' as const, id: '215470' };

export const examples: SiteExample[] = [
  {
    shows: 'the earlier drawing: a bot, a note, an event and two people, each with its number',
    url: `${url}?view=List`,
    page: desk(
      space(
        numbered(1, 5, words('Hi! What is it about?')) +
          numbered(2, 1, words('My plan was charged<br>twice.', 'intercom-interblocks-html')) +
          numbered(3, 4, words('Known fault.')) +
          numbered(4, 20, words('Lea assigned this to herself')) +
          numbered(5, 3, words('You get it back today.', 'inbox-2__break-words')),
      ),
    ),
    reads: {
      kind: 'chat',
      id: '215470',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'system', text: 'Hi! What is it about?' },
        { author: 'customer', text: 'My plan was charged\ntwice.' },
        { author: 'note', text: 'Known fault.' },
        { author: 'system', text: 'Lea assigned this to herself' },
        { author: 'agent', text: 'You get it back today.' },
      ],
    },
  },
  {
    shows: 'the drawing of today, in French: mail, a note, a teammate by name and two people by side',
    url: `${inbox('eu.')}/conversation/215470`,
    page: desk(
      space(
        part('', `<div class="inbox2__user-email-part">${words('On m’a prélevé deux fois.')}</div>`) +
          part('justify-end', `<div class="inbox2__note-part">${words('Panne connue.')}</div>`) +
          part('', `<b data-testid="admin-avatar-name">Léa</b>${words('Je vous rembourse ce jour.')}`) +
          part('justify-start', words('Merci bien.')) +
          part('flex-row-reverse', words('Avec plaisir.')),
        '',
      ),
    ),
    reads: {
      kind: 'chat',
      id: '215470',
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'On m’a prélevé deux fois.' },
        { author: 'note', text: 'Panne connue.' },
        { author: 'agent', text: 'Je vous rembourse ce jour.' },
        { author: 'customer', text: 'Merci bien.' },
        { author: 'agent', text: 'Avec plaisir.' },
      ],
    },
  },
  {
    shows: 'parts named by their target, the conversation before still mounted and hidden',
    url: `${inbox('au.')}/conversation/215470`,
    page: desk(
      space(part('justify-start', words('Not this one.')), '', 'display: none') +
        space(
          `<div class="justify-start"><div data-intercom-target="conversation-stream-content-part">${words('Anybody there?')}</div></div>`,
        ),
    ),
    reads: { kind: 'chat', id: '215470', turns: [{ author: 'customer', text: 'Anybody there?' }] },
  },
  {
    shows: 'parts without any hint of who wrote them',
    url,
    page: desk(space(part('', words('Hello?')) + part('', words('Hello!')))),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'a conversation whose parts have not come yet',
    url,
    page: desk(space('')),
    reads: { blind: 'no-messages', about },
  },
  {
    shows: 'an inbox with no conversation open',
    url: inbox(),
    page: desk('<ul><li>My plan was charged</li></ul>'),
    reads: { blind: 'no-interaction' },
  },
];
