import type { SiteExample, SiteProfile } from '../schema';

/** The button of a resolved conversation offers to take it up again; no marker says so without words. */
const takeUpAgain = 'reopen|r[eé]-?ouvrir|rouvrir|wieder öffnen|reabrir|riapri|heropenen';

/** Version 4, from its source, in a copy that may be some months older than 2026-11. */
export default {
  name: 'Chatwoot',
  hosts: ['https://app.chatwoot.com/*'],
  views: [
    {
      kind: 'chat',
      since: '2025-01',
      seenWorking: '2026-08',
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'medium' },
      address: '/app/accounts/\\d+/(?:[^?#]*/)?conversations/(?<id>\\d+)',
      // Companies host it themselves as well.
      marker: '.conversation-panel, .reply-box',
      root: '.conversation-panel',
      messages: '.message-bubble-container[data-message-id], div[id^="message"][data-message-id]',
      authors: [
        { is: 'note', when: ':has(.bg-n-solid-amber)' },
        { is: 'system', when: '.justify-center, :has([data-bubble-name="activity"])' },
        // Bots and templates.
        { is: 'system', when: ':has(.bg-n-solid-iris, [data-bubble-name="csat"])' },
        { is: 'agent', when: '.justify-end, :has(.bg-n-solid-blue, .right-bubble)' },
        { is: 'customer', when: ':has(.left-bubble.bg-n-slate-4)' },
        // Earlier, left was everybody but the agent at this desk: there the side alone says nothing.
        { is: 'customer', when: '.message-bubble-container:is(.justify-start, :has(.left-bubble))' },
      ],
      // The innermost: the bubble also holds the message answered to, mail headers, times and ticks.
      text: [
        '[data-bubble-name="email"] .letter-render, [data-bubble-name="email"] .prose-bubble',
        '[data-bubble-name] .prose-bubble:not(.line-clamp-2)',
        '[data-bubble-name]',
      ],
      without: '.prose-bubble.line-clamp-2, time',
      key: ':scope@data-message-id',
      composer: ['.reply-box .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
      ended: [`.resolve-actions /^(?:${takeUpAgain})/i`],
    },
  ],
} satisfies SiteProfile;

const said = (number: number, side: string, bubble: string, body: string) => `
  <li id="message${number}" class="message-bubble-container flex w-full justify-${side}" data-message-id="${number}">
    <div>${bubble === 'activity' ? `<div data-bubble-name="activity">${body}</div>` : `<div class="${bubble}" data-bubble-name="text">${body}<div class="mt-2"><time>3:04 PM</time></div></div>`}</div></li>`;
const words = (text: string) => `<span class="prose prose-bubble"><p>${text}</p></span>`;
const contact = 'left-bubble bg-n-slate-4';
const agent = 'right-bubble bg-n-solid-blue';
const desk = (messages: string, action: string, box: string) => `
  <div class="resolve-actions"><button>${action}</button></div>
  <ul class="conversation-panel">${messages}</ul><div class="reply-box">${box}</div>`;
const editor = (text: string) => `<div class="ProseMirror" contenteditable="true"><p>${text}</p></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a chat with a bot before, a note between, and an answer to an earlier message',
    url: 'https://app.chatwoot.com/app/accounts/3/inbox/5/conversations/88?messageId=4',
    page: desk(
      said(1, 'end', 'right-bubble bg-n-solid-iris', words('Leave your order number.')) +
        said(2, 'start', contact, words('B-204. It is late.')) +
        said(3, 'center', 'activity', 'Assigned to Mira by Mira') +
        said(4, 'end', 'right-bubble bg-n-solid-amber', words('Depot strike.')) +
        said(5, 'end', agent, words('It leaves the depot tonight.')) +
        said(
          6,
          'start',
          contact,
          `<div><div class="prose prose-bubble line-clamp-2">It leaves the depot tonight.</div></div>${words('Really?')}`,
        ),
      'Resolve',
      editor(''),
    ),
    reads: {
      kind: 'chat',
      id: '88',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'system', text: 'Leave your order number.' },
        { author: 'customer', text: 'B-204. It is late.' },
        { author: 'system', text: 'Assigned to Mira by Mira' },
        { author: 'note', text: 'Depot strike.' },
        { author: 'agent', text: 'It leaves the depot tonight.' },
        { author: 'customer', text: 'Really?' },
      ],
    },
  },
  {
    shows: 'a resolved conversation in French, self-hosted',
    url: 'https://chat.maison.example/app/accounts/1/conversations/12',
    page: desk(
      said(1, 'start', contact, words('C’est bon, merci.')) + said(2, 'end', agent, words('À bientôt !')),
      'Ré-ouvrir',
      '<textarea></textarea>',
    ),
    reads: {
      kind: 'chat',
      id: '12',
      ended: true,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'C’est bon, merci.' },
        { author: 'agent', text: 'À bientôt !' },
      ],
    },
  },
  {
    shows: 'mail in an inbox, without the headers above it',
    url: 'https://app.chatwoot.com/app/accounts/3/label/vip/conversations/90',
    page: desk(
      `<li class="message-bubble-container justify-start" id="message7" data-message-id="7">
        <div class="left-bubble bg-n-slate-4" data-bubble-name="email"><section>From: lou@maison.example</section>
        <section><div class="prose prose-bubble letter-render"><div>Please call me.</div></div><button>Show quoted text</button></section>
        </div></li>`,
      'Resolve',
      '',
    ),
    reads: {
      kind: 'chat',
      id: '90',
      composer: 'absent',
      turns: [{ author: 'customer', text: 'Please call me.' }],
    },
  },
  {
    shows: 'the earlier drawing, where a colleague stands on the left beside the contact',
    url: 'https://chat.maison.example/app/accounts/1/team/2/conversations/13',
    page: desk(
      `<div id="message1" class="flex justify-start" data-message-id="1"><div class="left-bubble bg-n-slate-4" data-bubble-name="text">${words('Anyone?')}</div></div>
       <div id="message2" class="flex justify-start" data-message-id="2"><div class="left-bubble bg-n-solid-blue" data-bubble-name="text">${words('Yes, Mira here.')}</div></div>`,
      'Resolve',
      editor('I am'),
    ),
    reads: {
      kind: 'chat',
      id: '13',
      turns: [
        { author: 'customer', text: 'Anyone?' },
        { author: 'agent', text: 'Yes, Mira here.' },
      ],
    },
  },
  {
    shows: 'a conversation whose messages have not come yet',
    url: 'https://app.chatwoot.com/app/accounts/3/conversations/91',
    page: desk('', 'Resolve', editor('')),
    reads: { blind: 'no-messages' },
  },
];
