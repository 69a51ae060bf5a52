import type { SiteExample, SiteProfile } from '../schema';

/** Statuses are renamed by accounts; these are the ones it comes with, in words people see. */
const over =
  'resolved|closed|résolue?|fermée?|clos|close|gelöst|geschlossen|resuelto|cerrado|resolvido|fechado|risolto|chiuso|opgelost|gesloten';

/** One ticket is mounted at a time; the class names have held since 2019. No message says when it was sent. */
export default {
  name: 'Freshdesk, Freshservice',
  hosts: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*'],
  views: [
    {
      kind: 'ticket',
      since: '2019-12',
      seenWorking: '2026-03',
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'medium' },
      address: '^https://[^/]+/(?:a|helpdesk)/tickets/(?<id>\\d+)',
      // Customers' own domains are common.
      marker:
        '#ticket-details .ticket-details__item, #ticket-details .ticket-subject-heading, #ticket-details .sentiment-ticket-heading',
      root: '#ticket-details',
      agrees: '.breadcrumb__item.active, [data-test-id="ticket-human-display-id"] /(\\d+)\\s*$/',
      messages: '.ticket-details__item',
      authors: [
        // Replies of outside people carry the class of private notes as well: they come first.
        { is: 'customer', when: '.ticket-details__requestor, :has(.ticket-details__requestor)' },
        { is: 'note', when: '.ticket-details__privatenote, :has(.ticket-details__privatenote)' },
        { is: 'agent' },
      ],
      name: '.sender-info [data-test-id="user-name"]',
      text: [
        '[data-test-id="conversation-content"]',
        '[data-test-id="ticket-description"]',
        '.text__content',
        '.ticket-details__item__content',
      ],
      // Reply, note and forward have an editor each: the visible one counts.
      composer: ['div.fr-element.fr-view[contenteditable="true"]'],
      // Accounts rename them: those an agent names for the site count as well.
      status: ['[data-test-id="tkt-properties-status"] .ember-power-select-selected-item'],
      ended: [`[data-test-id="tkt-properties-status"] .ember-power-select-selected-item /^(?:${over})$/i`],
    },
  ],
} satisfies SiteProfile;

const said = (classes: string, name: string, content: string) => `
  <div class="ticket-details__item ${classes}"><div class="sender-info"><span data-test-id="user-name">${name}</span>
    <span>2 days ago</span></div><div class="ticket-details__item__content">${content}<button>…</button></div></div>`;
const reply = (text: string) =>
  `<div data-test-id="conversation-content">${text}</div><span>photo.png</span>`;
const ticket = (number: string, status: string, items: string, editors = '') => `
  <div id="ticket-details"><ul><li class="breadcrumb__item"><a>Tickets</a></li>
    <li class="breadcrumb__item active">${number}</li></ul><h2 class="ticket-subject-heading">Lamp</h2>${items}${editors}</div>
  <div data-test-id="tkt-properties-status"><span class="ember-power-select-selected-item"> ${status} </span></div>`;
const editor = (text: string, shown: boolean) =>
  `<div style="${shown ? '' : 'display: none'}"><div class="fr-element fr-view" contenteditable="true">${text}</div></div>`;
const opening = said(
  'ticket-details__requestor',
  'Ivy Stone',
  '<div data-test-id="ticket-description"><div>The lamp flickers.</div></div>',
);

export const examples: SiteExample[] = [
  {
    shows: 'a ticket with a note, and an outside reply that wears the class of one',
    url: 'https://lumen.freshdesk.com/a/tickets/512?current_tab=details',
    page: ticket(
      '512',
      'Open',
      opening +
        said('ticket-details__privatenote', 'Raj', reply('Known batch.')) +
        said('', 'Raj', reply('<p>Which bulb is in it?</p>')) +
        said(
          'ticket-details__privatenote ticket-details__requestor',
          'Ivy Stone',
          reply('A 40&nbsp;W one.<br><br>And it hums.'),
        ),
    ),
    reads: {
      kind: 'ticket',
      id: '512',
      ended: false,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'The lamp flickers.', name: 'Ivy Stone' },
        { author: 'note', text: 'Known batch.' },
        { author: 'agent', text: 'Which bulb is in it?', name: 'Raj' },
        { author: 'customer', text: 'A 40 W one.\n\nAnd it hums.' },
      ],
    },
  },
  {
    shows: 'a resolved ticket in French, on a domain of the company’s own',
    url: 'https://aide.lumiere.example/a/tickets/77',
    page: ticket(
      '#77',
      'Résolu',
      said('ticket-details__requestor', 'Zoé', reply('Merci, elle brille.')) +
        said('', 'Raj', reply('Avec plaisir.')),
    ),
    reads: {
      kind: 'ticket',
      id: '77',
      ended: true,
      turns: [
        { author: 'customer', text: 'Merci, elle brille.' },
        { author: 'agent', text: 'Avec plaisir.' },
      ],
    },
  },
  {
    shows: 'a reply being written, the editor for notes hidden before it',
    url: 'https://lumen.freshdesk.com/helpdesk/tickets/512',
    page: ticket('512', 'Pending', opening, editor('', false) + editor('<p>Hi Ivy,</p>', true)),
    reads: {
      kind: 'ticket',
      id: '512',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'The lamp flickers.' }],
    },
  },
  {
    shows: 'a Freshservice ticket, whose number is told beside its subject',
    url: 'https://inside.freshservice.com/a/tickets/9',
    page: `<span data-test-id="ticket-human-display-id">INC-9</span><div id="ticket-details">${opening}</div>`,
    reads: {
      kind: 'ticket',
      id: '9',
      ended: false,
      turns: [{ author: 'customer', text: 'The lamp flickers.' }],
    },
  },
  {
    shows: 'the ticket before, still drawn under the address of the next',
    url: 'https://lumen.freshdesk.com/a/tickets/513',
    page: ticket('512', 'Open', opening),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a ticket whose conversation has not come yet',
    url: 'https://lumen.freshdesk.com/a/tickets/514',
    page: ticket('514', 'Open', ''),
    reads: { blind: 'no-messages' },
  },
];
