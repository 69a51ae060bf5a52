import type { SiteExample, SiteProfile } from '../schema';

/** From public sources read in 2026-11, the messages from one that only reported that it had found some. */
export default {
  name: 'Freshchat',
  hosts: ['https://*.myfreshworks.com/*', 'https://*.freshchat.com/*', 'https://*.freshworks.com/*'],
  views: [
    {
      kind: 'chat',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'medium', messages: 'low', composer: 'low' },
      address: '^https://[^/]+/crm/messaging/a/\\d+/inbox/.+/conversation/(?<id>\\d+)',
      root: '#conversation-panels',
      messages: '[class*="message-bubble"], [class*="chat-message"]',
      // Parts of a bubble are named after it.
      leaveOut:
        '[class*="message-bubble"] [class*="message-bubble"], [class*="message-bubble"] [class*="chat-message"], [class*="chat-message"] [class*="chat-message"], [class*="chat-message"] [class*="message-bubble"]',
      // What says who wrote a message is not known, nor where its words begin: the agent can point it out.
      text: [':scope'],
      composer: ['.unity-compose-editor', '.msg-reply-box', '.reply-box'],
    },
  ],
} satisfies SiteProfile;

const bubble = (body: string) =>
  `<div class="message-bubble"><div class="message-bubble-text">${body}</div></div>`;
const desk = (bubbles: string) => `
  <ul class="conversations"><li class="active">Ana</li></ul>
  <div id="conversation-panels"><div class="conversation-header">Ana</div>${bubbles}
    <div class="reply-box"><div class="unity-compose-editor" contenteditable="true"></div></div></div>
  <aside data-test-id="user-meta-data">ana@maison.example</aside>`;
const inbox = (host: string) => `https://acme.${host}/crm/messaging/a/2113/inbox`;
const about = { kind: 'chat' as const, id: '880213' };

export const examples: SiteExample[] = [
  {
    shows: 'a conversation: its messages are seen, who wrote them is not',
    url: `${inbox('myfreshworks.com')}/assigned-to-me/0/conversation/880213`,
    page: desk(bubble('Can I change the date?') + bubble('Of course, to which day?')),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the same in French, in the other naming and on another of its hosts',
    url: `${inbox('freshchat.com')}/all/12/conversation/880213`,
    page: desk('<p class="chat-message">Puis-je changer la date ?</p><p class="chat-message">Bien sûr.</p>'),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'a conversation whose messages have not come yet',
    url: `${inbox('freshworks.com')}/all/12/conversation/880213`,
    page: desk(''),
    reads: { blind: 'no-messages', about },
  },
  {
    shows: 'an inbox with no conversation open',
    url: `${inbox('myfreshworks.com')}/assigned-to-me`,
    page: desk(''),
    reads: { blind: 'no-interaction' },
  },
];
