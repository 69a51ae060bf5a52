import type { SiteExample, SiteProfile } from '../schema';

/** From public sources read in 2026-11. Mail, chat and social media all open as tickets: the kind is the tool's. */
export default {
  name: 'Gorgias',
  hosts: ['https://*.gorgias.com/*'],
  views: [
    {
      kind: 'ticket',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'high', messages: 'low' },
      address: '^https://[^/]+\\.gorgias\\.com/app/(?:ticket|views/\\d+)/(?<id>\\d+)',
      root: '[aria-label="Ticket thread"]',
      messages: '[class*="MessageBubble--messageBubble--"]',
      // What says who wrote a bubble is not known, nor where its words begin: the agent can point it out.
      text: [':scope'],
      without: '[data-testid="attachment-card"], [class*="Attachment--"]',
    },
  ],
} satisfies SiteProfile;

const bubble = (body: string, build = 'x4f2') =>
  `<div class="MessageBubble--messageBubble--${build} MessageBubble--isWide--${build}"><p>${body}</p></div>`;
const desk = (bubbles: string) => `
  <aside><textarea id="note-field" aria-label="Note">Likes tea.</textarea></aside>
  <section aria-label="Ticket thread">${bubbles}</section>`;
const about = { kind: 'ticket' as const, id: '7741' };

export const examples: SiteExample[] = [
  {
    shows: 'a ticket out of a view: its messages are seen, who wrote them is not',
    url: 'https://acme.gorgias.com/app/views/52/7741',
    page: desk(
      bubble('My lamp flickers.') +
        bubble('Which bulb did you put in?<div data-testid="attachment-card">bulb.png</div>'),
    ),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the same ticket at its own address, in French and from another build',
    url: 'https://acme.gorgias.com/app/ticket/7741',
    page: desk(bubble('Ma lampe clignote.', 'b09') + bubble('Quelle ampoule ?', 'b09')),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'a ticket whose messages have not come yet',
    url: 'https://acme.gorgias.com/app/ticket/7741',
    page: desk(''),
    reads: { blind: 'no-messages', about },
  },
  {
    shows: 'a view with no ticket open',
    url: 'https://acme.gorgias.com/app/views/52',
    page: '<main><a href="/app/views/52/7741">My lamp flickers.</a></main>',
    reads: { blind: 'no-interaction' },
  },
];
