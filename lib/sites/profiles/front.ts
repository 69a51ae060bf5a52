import type { SiteExample, SiteProfile } from '../schema';

/** From public sources, the newest of 2023: only one form of the address names the conversation. */
export default {
  name: 'Front',
  hosts: ['https://app.frontapp.com/*'],
  views: [
    {
      // Mail and chat share one screen; nothing says which of the two is open.
      kind: 'chat',
      since: '2023-01',
      seenWorking: '2023-01',
      sure: { address: 'high' },
      address: '^https://app\\.frontapp\\.com/open/(?<id>cnv_[0-9a-z]+)',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const screen = (subject: string, to: string) => `
  <div class="conversationTopbar__StyledConversationTopbar-a1b2c3-0 kLmNo">
    <div class="conversationSubjectWrapper__x-0">${subject}</div></div>
  <div class="messageViewerRecipient__y-0">${to}</div>`;
const about = { kind: 'chat' as const, id: 'cnv_1a2b3c4d' };

export const examples: SiteExample[] = [
  {
    shows: 'a conversation: kind and number are known, the rest is told by hand',
    url: 'https://app.frontapp.com/open/cnv_1a2b3c4d',
    page: screen('A chair without its screws', 'to help@shop.example'),
    reads: { blind: 'address-only', about },
  },
  {
    shows: 'the same in French, with a message named behind',
    url: 'https://app.frontapp.com/open/cnv_1a2b3c4d?message=7#fin',
    page: screen('Une chaise sans ses vis', 'à aide@maison.example'),
    reads: { blind: 'address-only', about },
  },
  {
    shows: 'an inbox, whose address names no conversation',
    url: 'https://app.frontapp.com/inboxes/teams/folders/42/unassigned',
    page: screen('Colis perdu', 'à aide@maison.example'),
    reads: { blind: 'no-interaction' },
  },
];
