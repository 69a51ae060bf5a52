import type { SiteExample, SiteProfile } from '../schema';

const houses = ['com', 'eu', 'in', 'com.cn', 'com.au', 'jp', 'sa', 'ca'];

/** From public sources: the messages from one project's tests, the address also from a time tracker of 2025-04. */
export default {
  name: 'Zoho Desk',
  hosts: houses.map((ending) => `https://desk.zoho.${ending}/*`),
  views: [
    {
      kind: 'ticket',
      since: '2025-04',
      seenWorking: '2025-04',
      sure: { address: 'high', messages: 'medium', authors: 'medium' },
      address: '^https://desk\\.zoho\\.[a-z.]+/agent/[^/]+/[^/]+/tickets/details/(?<id>\\d+)',
      // Other tickets stay mounted for a while; each pane names its own.
      root: '.zd_v2-ticketdetailview-container[data-id="subTab_{id}"]',
      messages: '.zd_v2-conversationlistcommon-contentWrapper',
      // Comments are known from mail; what tells a customer's mail from an agent's is not.
      authors: [{ is: 'note', when: '[data-id="content"]' }],
      text: [':scope'],
    },
  ],
} satisfies SiteProfile;

const said = (part: 'threadContent' | 'content', body: string) => `
  <div class="zd_v2-threadlistitemcommon-subjectWrapper">
    <div class="zd_v2-conversationlistcommon-contentWrapper" data-id="${part}">${body}</div></div>`;
const pane = (id: number, log: string, shown = true) => `
  <div class="zd_v2-ticketdetailview-container" data-id="subTab_${id}"${shown ? '' : ' style="display: none"'}>
    <span class="zd_v2-ticketsubject-ticketIdText">#${id}</span><h1 data-id="caseSubjectText">…</h1>${log}</div>`;
const url = (house: string, id: number) =>
  `https://desk.zoho.${house}/agent/acme/support/tickets/details/${id}`;
const about = { kind: 'ticket' as const, id: '31002' };

export const examples: SiteExample[] = [
  {
    shows: 'a ticket with a comment: what is mail is seen, who wrote it is not',
    url: url('com', 31002),
    page: pane(
      31002,
      said('threadContent', 'The parcel is wet.') +
        said('content', 'Second one this week.') +
        said('threadContent', 'I am sending another.'),
    ),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'more comments than mail, in French: half a conversation is none',
    url: url('eu', 31002),
    page: pane(
      31002,
      said('threadContent', 'Le colis est mouillé.') +
        said('content', 'Deuxième cette semaine.') +
        said('content', 'Entrepôt prévenu.'),
    ),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'a ticket of comments alone, the ticket before still mounted and hidden',
    url: url('com.au', 31002),
    page:
      pane(31001, said('content', 'Not this one.'), false) + pane(31002, said('content', 'Rang her back.')),
    reads: { kind: 'ticket', id: '31002', ended: false, turns: [{ author: 'note', text: 'Rang her back.' }] },
  },
  {
    shows: 'an address that has moved on while the pane of another ticket is still in sight',
    url: url('in', 31002),
    page: pane(31001, said('content', 'Not this one.')),
    reads: { blind: 'no-messages', about },
  },
  {
    shows: 'the list of tickets',
    url: 'https://desk.zoho.jp/agent/acme/support/tickets/list/all-cases',
    page: '<ul><li>#31002 The parcel is wet.</li></ul>',
    reads: { blind: 'no-interaction' },
  },
];
