import type { SiteExample, SiteProfile } from '../schema';

/** A call has a page with its number. Nothing says whether it is still going on, so nothing is made of a softphone's frame. */
export default {
  name: 'Aircall',
  hosts: ['https://phone.aircall.io/*', 'https://workspace.aircall.io/*'],
  views: [
    {
      kind: 'call',
      since: '2025-01',
      seenWorking: '2026-10',
      sure: { address: 'low' },
      address: '/calls/(?<id>\\d+)',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

export const examples: SiteExample[] = [
  {
    shows: 'a call’s page: its number is known, nothing else is',
    url: 'https://phone.aircall.io/calls/558102?integration=generic',
    page: '<main><button>Hang up</button></main>',
    reads: { blind: 'address-only', about: { kind: 'call', id: '558102' } },
  },
  {
    shows: 'the same in the other window the tool has, in French',
    url: 'https://workspace.aircall.io/calls/558103',
    page: '<main><button>Raccrocher</button></main>',
    reads: { blind: 'address-only', about: { kind: 'call', id: '558103' } },
  },
  {
    shows: 'the keypad, with no call',
    url: 'https://phone.aircall.io/keypad',
    page: '<main>1 2 3</main>',
    reads: { blind: 'no-interaction' },
  },
];
