import type { SiteExample, SiteProfile } from '../schema';

/** Two time trackers read the conversation's code and subject; of its messages nothing is known. */
export default {
  name: 'LiveAgent',
  hosts: ['https://*.ladesk.com/*'],
  views: [
    {
      // Chats and mails share one view; nothing says which of the two is open.
      kind: 'ticket',
      since: '2021-12',
      seenWorking: '2026-03',
      sure: { address: 'low' },
      address: '/agent/',
      root: '.ConversationDetailsView',
      id: '#conversation-code-label, .CodeLabel',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const open = (code: string, subject: string) => `
  <div class="ConversationDetailsView"><div class="ConversationHeaderSubject">${subject}</div>
    <span id="conversation-code-label">${code}</span></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a conversation known by the code at its head',
    url: 'https://acme.ladesk.com/agent/index.php#Conversation;id=1',
    page: open('QXF-WHCBV-419', 'Where is my parcel?'),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: 'QXF-WHCBV-419' } },
  },
  {
    shows: 'a French one, with another still mounted and hidden',
    url: 'https://maison.ladesk.com/agent/#Conversation',
    page: `<div hidden style="display: none">${open('AAA-BBBBB-001', 'Avant')}</div>${open('ZZZ-YYYYY-002', 'Où est mon colis ?')}`,
    reads: { blind: 'address-only', about: { kind: 'ticket', id: 'ZZZ-YYYYY-002' } },
  },
  {
    shows: 'the dashboard',
    url: 'https://acme.ladesk.com/agent/#Dashboard',
    page: '<div class="Dashboard">12 to solve</div>',
    reads: { blind: 'no-interaction' },
  },
];
