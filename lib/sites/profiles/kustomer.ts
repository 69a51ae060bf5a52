import type { SiteExample, SiteProfile } from '../schema';

/** From one public source, the address on a live account. An editor is known there, no message and no author. */
export default {
  name: 'Kustomer',
  hosts: ['https://*.kustomerapp.com/*'],
  views: [
    {
      // Mail and chat share one timeline; nothing says which of the two is open.
      kind: 'chat',
      since: '2026-05',
      seenWorking: '2026-05',
      sure: { address: 'high' },
      address: '/app/(?:customers/[0-9a-f]{24}/event|conversations)/(?<id>[0-9a-f]{24})(?![0-9a-f])',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const customer = '5f0c2a9b7d3e41a6b8c90d12';
const conversation = '64ab12cd34ef56ab78cd90ef';
const timeline = (body: string) => `
  <div data-kt="card_card">${body}</div>
  <div class="public-DraftEditor-content" contenteditable="true"><p></p></div>`;
const reads = { blind: 'address-only', about: { kind: 'chat' as const, id: conversation } };

export const examples: SiteExample[] = [
  {
    shows: 'a conversation in its customer’s timeline: kind and number are known, the rest is told by hand',
    url: `https://acme.kustomerapp.com/app/customers/${customer}/event/${conversation}`,
    page: timeline('<p>Is the blue one in stock?</p>'),
    reads,
  },
  {
    shows: 'the same conversation at its short address, in French',
    url: `https://acme.kustomerapp.com/app/conversations/${conversation}?view=mine`,
    page: timeline('<p>Avez-vous le bleu en stock ?</p>'),
    reads,
  },
  {
    shows: 'a customer with no conversation open',
    url: `https://acme.kustomerapp.com/app/customers/${customer}`,
    page: timeline('<button data-kt="customerTimelineEditCustomerProfileButton">Edit</button>'),
    reads: { blind: 'no-interaction' },
  },
];
