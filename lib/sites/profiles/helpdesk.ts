import type { SiteExample, SiteProfile } from '../schema';

/** Of the address only its form is known, from the match patterns of extensions. */
export default {
  name: 'HelpDesk',
  hosts: ['https://app.helpdesk.com/*'],
  views: [
    {
      kind: 'ticket',
      since: '2025-01',
      seenWorking: '2026-07',
      sure: { address: 'medium' },
      // Folders stand at the same address: an id holds a digit.
      address: '/tickets/(?:[^?#]*/)?(?<id>(?=[^/?#]*\\d)[0-9A-Za-z_-]{6,})(?:[?#]|$)',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

export const examples: SiteExample[] = [
  {
    shows: 'a ticket: its number is known, nothing of its page is',
    url: 'https://app.helpdesk.com/tickets/TK7F3K9Q',
    page: '<main><p>Where is my parcel?</p></main>',
    reads: { blind: 'address-only', about: { kind: 'ticket', id: 'TK7F3K9Q' } },
  },
  {
    shows: 'a French ticket within a folder',
    url: 'https://app.helpdesk.com/tickets/unassigned/TK7F3K9R?sort=new',
    page: '<main><p>Où est mon colis ?</p></main>',
    reads: { blind: 'address-only', about: { kind: 'ticket', id: 'TK7F3K9R' } },
  },
  {
    shows: 'a folder of tickets',
    url: 'https://app.helpdesk.com/tickets/unassigned',
    page: '<main><p>12 tickets</p></main>',
    reads: { blind: 'no-interaction' },
  },
];
