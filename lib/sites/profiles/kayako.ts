import type { SiteExample, SiteProfile } from '../schema';

/** A time tracker knows its address and the block that holds a conversation; of its messages nothing is known. */
export default {
  name: 'Kayako',
  hosts: [],
  views: [
    {
      // Mail and chat share one screen; nothing says which of the two is open.
      kind: 'ticket',
      since: '2026-05',
      seenWorking: '2026-05',
      sure: { address: 'low' },
      // Numbers only: what is about to be created stands at the same address.
      address: '/agent/conversations/(?<id>\\d+)(?:[/?#]|$)',
      marker: '.ko-case-content',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const screen = (words: string) => `<div class="ko-case-content"><p>${words}</p></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a conversation: its number is known, nothing of its page is',
    url: 'https://support.shop.example/agent/conversations/3107',
    page: screen('Where is my parcel?'),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '3107' } },
  },
  {
    shows: 'a French one',
    url: 'https://aide.maison.example/agent/conversations/3108?tab=notes',
    page: screen('Où est mon colis ?'),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '3108' } },
  },
  {
    shows: 'one about to be created',
    url: 'https://support.shop.example/agent/conversations/new',
    page: screen('To whom?'),
    reads: { blind: 'no-interaction' },
  },
];
