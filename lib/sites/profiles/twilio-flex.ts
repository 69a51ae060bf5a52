import type { SiteExample, SiteProfile } from '../schema';

/**
 * Class names that Twilio promises to those who theme it. No number of a task is known on the page or in its
 * address: the name at its head stands for it, so two tasks of one name at once could be taken for one.
 */
export default {
  name: 'Twilio Flex',
  hosts: ['https://flex.twilio.com/*'],
  views: [
    {
      kind: 'chat',
      since: '2021-01',
      seenWorking: '2026-05',
      sure: { address: 'low', messages: 'high', authors: 'medium', composer: 'high' },
      address: '^https://flex\\.twilio\\.com/',
      // A call's task has the same canvas and no messages; nothing known tells that it goes on.
      when: '.Twilio-TaskCanvas .Twilio-MessageList',
      root: '.Twilio-TaskCanvas',
      id: '.Twilio-TaskCanvasHeader-Name',
      messages: '.Twilio-MessageListItem',
      authors: [
        // Only mine or not mine is told: a colleague in the same task would look like the customer.
        { is: 'customer', when: ':has(.Twilio-MessageListItem-AvatarContainer)' },
        { is: 'agent', when: ':has(.Twilio-MessageBubble)' },
      ],
      name: '.Twilio-MessageBubble-UserName',
      text: ['.Twilio-MessageBubble-Body'],
      at: '.Twilio-MessageBubble-Time@text',
      composer: ['.Twilio-MessageInputArea-TextArea textarea', 'textarea[data-testid="message-input"]'],
    },
  ],
} satisfies SiteProfile;

const said = (name: string, time: string, body: string, isMine = false) => `
  <div class="Twilio-MessageListItem">${isMine ? '' : '<div class="Twilio-MessageListItem-AvatarContainer"></div>'}
    <div class="Twilio-MessageBubble"><div class="Twilio-MessageBubble-Header">
      <span class="Twilio-MessageBubble-UserName">${name}</span><span class="Twilio-MessageBubble-Time">${time}</span></div>
      <div class="Twilio-MessageBubble-Body">${body}</div></div></div>`;
const task = (name: string, messages: string) => `
  <div class="Twilio-TaskCanvas"><h2 class="Twilio-TaskCanvasHeader-Name">${name}</h2>
    <button class="Twilio-TaskCanvasHeader-EndButton">End</button>
    <div class="Twilio-MessageList">${messages}</div>
    <div class="Twilio-MessageInputArea-TextArea"><textarea></textarea></div></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'an English chat',
    url: 'https://flex.twilio.com/acme/agent-desktop',
    page: task('Kim', said('Kim', '9:01', 'Is anybody there?') + said('Ana', '9:02', 'Yes, I am.', true)),
    reads: {
      kind: 'chat',
      id: 'Kim',
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Is anybody there?', name: 'Kim', at: '9:01' },
        { author: 'agent', text: 'Yes, I am.', name: 'Ana' },
      ],
    },
  },
  {
    shows: 'two tasks mounted at once: the one in sight is read, in French',
    url: 'https://flex.twilio.com/acme/agent-desktop/',
    page: `<div hidden style="display: none">${task('Lou', said('Lou', '8:00', 'Bonjour'))}</div>${task(
      'Noa',
      said('Noa', '8:30', 'Ma ligne est coupée.'),
    )}`,
    reads: { kind: 'chat', id: 'Noa', turns: [{ author: 'customer', text: 'Ma ligne est coupée.' }] },
  },
  {
    shows: 'a call’s task: nothing that is known tells a call, so nothing is made of it',
    url: 'https://flex.twilio.com/acme/agent-desktop',
    page: `<div class="Twilio-TaskCanvas"><h2 class="Twilio-TaskCanvasHeader-Name">Noa</h2>
      <button class="Twilio-TaskCanvasHeader-EndButton">Hang up</button></div>`,
    reads: { blind: 'no-interaction' },
  },
  {
    shows: 'a desk with no task',
    url: 'https://flex.twilio.com/acme/agent-desktop',
    page: '<div class="Twilio-AgentDesktop">No active tasks</div>',
    reads: { blind: 'no-interaction' },
  },
];
