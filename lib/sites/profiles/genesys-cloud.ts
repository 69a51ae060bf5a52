import type { SiteExample, SiteProfile } from '../schema';

const call = '#interactionList span.interaction-data.call-state';
const gadget = 'iframe[src*="messaging-gadget"] >>> [data-automation-id="message-history"]';

/** Mostly one source for each thing. No number of the interaction in front is known: the participant's name stands for it. */
const messaging = {
  kind: 'chat' as const,
  since: '2025-09',
  seenWorking: '2025-09',
  sure: { address: 'low' as const, messages: 'medium' as const, authors: 'low' as const },
  address: '/directory/',
  id: '#interaction-header-participant-name',
  messages:
    '[data-automation-id="messaging-gadget-message-textbody"], p[data-automation-id="message-history-system-message"]',
  // Which side wrote a message is not told by anything known.
  authors: [{ is: 'system' as const, when: '[data-automation-id="message-history-system-message"]' }],
  text: [':scope'],
};

export default {
  name: 'Genesys Cloud',
  hosts: [
    ...['com', 'ie', 'de', 'com.au', 'jp'].map((end) => `https://apps.mypurecloud.${end}/*`),
    'https://*.pure.cloud/*',
  ],
  // Its small client stands in a frame of other tools.
  inFrames: true,
  views: [
    {
      kind: 'call',
      since: '2024-01',
      seenWorking: '2024-12',
      sure: { address: 'high', ended: 'medium' },
      address: '^https://apps\\.[^/]+/crm/',
      when: call,
      ended: [
        `${call} /^disconnected$/i`,
        '#interactionList i.interaction-call-work-edit',
        'button.after-call-work-done-button',
      ],
    },
    {
      ...messaging,
      when: 'div.app-view-stack.conversation-v2[aria-hidden="false"]',
      root: `div.app-view-stack.conversation-v2[aria-hidden="false"] app-view-stack >>> ${gadget}`,
    },
    // The shell before it has the frame in plain sight.
    {
      ...messaging,
      when: 'div.app-instance.legacy[aria-hidden="false"]',
      root: `div.app-instance.legacy[aria-hidden="false"] ${gadget}`,
    },
  ],
} satisfies SiteProfile;

const line = (state: string, more = '') =>
  `<div id="interactionList"><span class="interaction-data call-state">${state}</span>${more}</div>`;
const frame = (messages: string) =>
  `<iframe srcdoc="&lt;!doctype html&gt;&lt;body&gt;&lt;div data-automation-id='message-history'&gt;${messages}&lt;/div&gt;&lt;/body&gt;" src="/messaging-gadget/messaging-gadget.html"></iframe>`;
const written = (words: string) =>
  `&lt;div data-automation-id='messaging-gadget-message-textbody'&gt;${words}&lt;/div&gt;`;
const joined = `&lt;p data-automation-id='message-history-system-message'&gt;Ana joined.&lt;/p&gt;`;
const talk = written('Hello?') + joined + written('Bonjour !') + joined;
const stack = (messages: string, isHidden: boolean) =>
  `<div class="app-view-stack conversation-v2" aria-hidden="${isHidden}"${isHidden ? ' style="display: none"' : ''}>
    <app-view-stack><template shadowrootmode="open">${frame(messages)}</template></app-view-stack></div>`;
const head = '<h2 id="interaction-header-participant-name">Kim</h2>';

export const examples: SiteExample[] = [
  {
    shows: 'a call going on in the small client',
    url: 'https://apps.mypurecloud.ie/crm/index.html?crm=framework',
    page: line('CONNECTED'),
    reads: { kind: 'call', id: 'on-the-line', ended: false, turns: [] },
  },
  {
    shows: 'the same call once hung up, with the work after it',
    url: 'https://apps.sae1.pure.cloud/crm/index.html',
    page: line('DISCONNECTED', '<i class="interaction-call-work-edit">✎</i>'),
    reads: { kind: 'call', id: 'on-the-line', ended: true, turns: [] },
  },
  {
    shows: 'the small client at rest',
    url: 'https://apps.mypurecloud.com/crm/index.html',
    page: '<div id="interactionList"></div>',
    reads: { blind: 'no-interaction' },
  },
  {
    shows: 'messages in the frame of the older shell: nothing says which side wrote them',
    url: 'https://apps.mypurecloud.de/directory/#/engage',
    page: `${head}<div class="app-instance legacy" aria-hidden="false">${frame(talk)}</div>`,
    reads: { blind: 'roles-unknown', about: { kind: 'chat', id: 'Kim' } },
  },
  {
    shows: 'the same behind the shadow root of today’s shell',
    url: 'https://apps.mypurecloud.jp/directory/#/conversations',
    page: head + stack(talk, false),
    reads: { blind: 'roles-unknown', about: { kind: 'chat', id: 'Kim' } },
  },
  {
    shows: 'what the tool itself says, in the stack in sight: another one is mounted and hidden',
    url: 'https://apps.sae1.pure.cloud/directory/#/conversations',
    page: head + stack(talk, true) + stack(joined, false),
    reads: {
      kind: 'chat',
      id: 'Kim',
      composer: 'absent',
      turns: [{ author: 'system', text: 'Ana joined.' }],
    },
  },
  {
    shows: 'the desktop with no conversation open',
    url: 'https://apps.mypurecloud.com.au/directory/#/me',
    page: '<div class="interaction-group">Kim</div>',
    reads: { blind: 'no-interaction' },
  },
];
