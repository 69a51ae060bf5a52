import type { SiteExample, SiteProfile } from '../schema';

/** A time tracker knows its address; of its messages nothing is known. */
export default {
  name: 'UseDesk',
  // The tracker takes any ending: these are the two that are least likely to be anybody else's.
  hosts: ['https://*.usedesk.ru/*', 'https://*.usedesk.com/*'],
  views: [
    {
      kind: 'ticket',
      since: '2026-05',
      seenWorking: '2026-05',
      sure: { address: 'low' },
      address: '^https://[^/]+/tickets/(?<id>\\d+)(?:[/?#]|$)',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const screen = (subject: string) => `<h1 id="editable_subject">${subject}</h1><main></main>`;

export const examples: SiteExample[] = [
  {
    shows: 'a ticket: its number is known, nothing of its page is',
    url: 'https://secure.usedesk.ru/tickets/90210',
    page: screen('Broken lamp'),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '90210' } },
  },
  {
    shows: 'a French one at the other ending',
    url: 'https://maison.usedesk.com/tickets/90211?from=list',
    page: screen('Lampe cassée'),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '90211' } },
  },
  {
    shows: 'the list of tickets',
    url: 'https://secure.usedesk.ru/tickets',
    page: '<main><p>12 tickets</p></main>',
    reads: { blind: 'no-interaction' },
  },
];
