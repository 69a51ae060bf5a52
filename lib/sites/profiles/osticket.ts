import type { SiteExample, SiteProfile } from '../schema';

/** The words it is installed with; accounts rename them, and no class tells a closed ticket. */
const over =
  'closed|resolved|archived|deleted|fermé|clos|résolu|archivé|supprimé|geschlossen|gelöst|archiviert|cerrado|resuelto|archivado|fechado|resolvido|chiuso|risolto|gesloten|opgelost';

/** From its source (2024-03). Pages are exchanged without a load: the address changes by itself. */
export default {
  name: 'osTicket',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2023-12',
      seenWorking: '2024-03',
      sure: { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'medium' },
      address: '/scp/tickets\\.php\\?(?:[^#]*&)?id=(?<id>\\d+)',
      marker: '#ticket_thread #thread-items[data-thread-id]',
      // The heading's link is the ticket's own.
      agrees: '.flush-left h2 a@href /[?&]id=(\\d+)/',
      root: '#ticket_thread',
      messages: '#thread-items .thread-entry, #thread-items .thread-event',
      authors: [
        { is: 'system', when: '.thread-event, .thread-entry.system' },
        { is: 'note', when: '.thread-entry.note' },
        { is: 'agent', when: '.thread-entry.response' },
        { is: 'customer', when: '.thread-entry.message' },
      ],
      text: ['.thread-body', '.thread-event .description', ':scope.thread-event'],
      without: '.attachments',
      at: 'time[datetime]@datetime',
      // Reply and note lie in the page together; one of them is shown.
      composer: [
        'form#reply .redactor-in',
        'form#reply textarea#response',
        'form#note .redactor-in',
        'form#note textarea#internal_note',
      ],
      // A second table below names agents and dates: only the first row of the first one is the status.
      ended: [`.tixTitle + table.ticket_info table tr:first-child > td:nth-child(2) /^(?:${over})$/i`],
    },
  ],
} satisfies SiteProfile;

const said = (type: string, at: string, body: string) => `
  <div class="thread-entry ${type}"><div class="header"><b>Somebody</b> posted <time datetime="${at}">today</time></div>
    <div class="thread-body no-pjax"><div>${body}</div><div class="attachments"><a>bill.pdf</a></div></div></div>`;
const event = (words: string) =>
  `<div class="thread-event"><span class="type-icon">✎</span><span class="faded description">${words}</span></div>`;
const ticket = (id: number, status: string, user: string, thread: string, forms = '') => `
  <div class="flush-left"><h2><a href="tickets.php?id=${id}">Ticket #0042${id}</a></h2></div>
  <div class="tixTitle"><h3>Bike</h3></div>
  <table class="ticket_info"><tbody><tr><td><table><tbody><tr><th>Status:</th><td><a href="#statuses"> ${status} </a></td></tr>
    <tr><th>Priority:</th><td>Normal</td></tr></tbody></table></td>
    <td><table><tbody><tr><th>User:</th><td>${user}</td></tr></tbody></table></td></tr></tbody></table>
  <table class="ticket_info"><tbody><tr><td><table><tbody><tr><th>Team:</th><td>Closed</td></tr></tbody></table></td></tr></tbody></table>
  <div id="ticket_thread"><div id="thread-items" data-thread-id="9${id}">${thread}</div></div>${forms}`;
const replyForm = (shown: boolean) => `
  <form id="reply" style="${shown ? '' : 'display: none'}"><textarea id="response" style="display: none"></textarea>
    <div class="redactor-box"><div class="redactor-in" contenteditable="true"><p>-- <br>Support</p></div></div></form>`;
const noteForm =
  '<form id="note"><textarea id="internal_note" style="display: none"></textarea><div class="redactor-box"><div class="redactor-in" contenteditable="true"></div></div></form>';

export const examples: SiteExample[] = [
  {
    shows: 'an open ticket with a note, an event and the tool’s own answer',
    url: 'https://help.velo.example/scp/tickets.php?id=5#reply',
    page: ticket(
      5,
      'Open',
      'Closed Caravan Ltd',
      said('message avatar', '2026-03-02T09:00:00+01:00', 'The brake squeals.<br>Can I ride it?') +
        said('system', '2026-03-02T09:00:01+01:00', 'We received your message.') +
        event('Assigned to Bo') +
        said('note', '2026-03-02T09:10:00+01:00', 'Recall 12.') +
        said('response', '2026-03-02T09:12:00+01:00', '<p>Please do not.</p><p>We fetch it today.</p>'),
      replyForm(true) + noteForm.replace('<form', '<form style="display: none"'),
    ),
    reads: {
      kind: 'ticket',
      id: '5',
      ended: false,
      composer: 'idle',
      turns: [
        {
          author: 'customer',
          text: 'The brake squeals.\nCan I ride it?',
          at: '2026-03-02T09:00:00+01:00',
        },
        { author: 'system', text: 'We received your message.' },
        { author: 'system', text: 'Assigned to Bo' },
        { author: 'note', text: 'Recall 12.' },
        { author: 'agent', text: 'Please do not.\nWe fetch it today.' },
      ],
    },
  },
  {
    shows: 'a ticket resolved in French',
    url: 'https://aide.velo.example/support/scp/tickets.php?status=closed&id=6',
    page: ticket(
      6,
      'Résolu',
      'Inès',
      said('message', '2026-03-02T09:00:00+01:00', 'Tout va bien, merci.') +
        said('response', '2026-03-02T09:30:00+01:00', 'Bonne route !'),
    ),
    reads: {
      kind: 'ticket',
      id: '6',
      ended: true,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Tout va bien, merci.' },
        { author: 'agent', text: 'Bonne route !' },
      ],
    },
  },
  {
    shows: 'an internal note about to be written, the reply form hidden before it',
    url: 'https://help.velo.example/scp/tickets.php?id=7',
    page: ticket(
      7,
      'Open',
      'Ida',
      said('message', '2026-03-02T09:00:00+01:00', 'Hello?'),
      replyForm(false) + noteForm,
    ),
    reads: {
      kind: 'ticket',
      id: '7',
      ended: false,
      composer: 'idle',
      turns: [{ author: 'customer', text: 'Hello?' }],
    },
  },
  {
    shows: 'the ticket before, still drawn under the address of the next',
    url: 'https://help.velo.example/scp/tickets.php?id=8',
    page: ticket(7, 'Open', 'Ida', said('message', '2026-03-02T09:00:00+01:00', 'Hello?')),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a thread without a message',
    url: 'https://help.velo.example/scp/tickets.php?id=9',
    page: ticket(9, 'Open', 'Ida', ''),
    reads: { blind: 'no-messages' },
  },
];
