import type { SiteExample, SiteProfile } from '../schema';

/**
 * From its own source (2026-07). Nothing on a mail says which side wrote it. Comments are the team's, and they
 * are not read either: a conversation of comments alone would look like one without a customer.
 */
export default {
  name: 'Frappe Helpdesk',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2026-07',
      seenWorking: '2026-07',
      sure: { address: 'high', messages: 'high', composer: 'high' },
      // Customers have a page of their own, under /helpdesk/my-tickets.
      address: '/helpdesk/tickets/(?<id>\\d+)',
      marker: '.activities .activity [id^="communication-"], .activities .activity [id^="comment-"]',
      root: '.activities',
      messages: '.activity:has([id^="communication-"])',
      text: ['[id^="communication-"] iframe[srcdoc] >>> body'],
      key: '[id^="communication-"]@id',
      composer: ['.comm-area .ProseMirror[contenteditable="true"]'],
    },
  ],
} satisfies SiteProfile;

const mail = (id: string, name: string, from: string, body: string) => `
  <div class="activity"><div id="communication-${id}"><span>${name}</span><span>&lt;${from}&gt;</span><p>2 hours ago</p>
    <iframe srcdoc="&lt;!doctype html&gt;&lt;body&gt;&lt;p&gt;${body}&lt;/p&gt;&lt;/body&gt;"></iframe></div></div>`;
const comment = (id: string, body: string) => `
  <div class="activity"><div id="comment-${id}"><div class="content"><p>${body}</p></div></div></div>`;
const happened = (words: string) => `<div class="activity"><span>${words}</span></div>`;
const ticket = (activities: string) => `
  <div class="activities">${activities}</div>
  <div class="comm-area"><div class="ProseMirror" contenteditable="true"><p></p></div></div>`;
const bike =
  mail('e1', 'Lou', 'lou@velo.example', 'Where is my bike?') +
  comment('c1', 'In the van.') +
  mail('e2', 'Ana', 'help@velo.example', 'On its way.');

export const examples: SiteExample[] = [
  {
    shows: 'an English ticket: mails in frames, and nothing that says which side wrote them',
    url: 'https://desk.velo.example/helpdesk/tickets/31?highlight=e2#activity',
    page: ticket(happened('Ana changed the status') + bike),
    reads: { blind: 'roles-unknown', about: { kind: 'ticket', id: '31' } },
  },
  {
    shows: 'a French ticket with more comments than mails: still nobody is named',
    url: 'https://desk.maison.example/helpdesk/tickets/32',
    page: ticket(
      mail('e3', 'Kim', 'kim@maison.example', 'La lampe clignote.') +
        comment('c2', 'Même panne lundi.') +
        comment('c3', 'Stock vérifié.'),
    ),
    reads: { blind: 'roles-unknown', about: { kind: 'ticket', id: '32' } },
  },
  {
    shows: 'a ticket with comments alone',
    url: 'https://desk.maison.example/helpdesk/tickets/33',
    page: ticket(comment('c4', 'Ouvert par téléphone.')),
    reads: { blind: 'no-messages', about: { kind: 'ticket', id: '33' } },
  },
  {
    shows: 'the page customers have',
    url: 'https://desk.velo.example/helpdesk/my-tickets/31',
    page: ticket(bike),
    reads: { blind: 'no-interaction' },
  },
];
