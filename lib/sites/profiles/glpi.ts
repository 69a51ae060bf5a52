import type { SiteExample, SiteProfile } from '../schema';

const solution = '[data-itemtype="ITILSolution"]';
/** From its own source. When something was said stands at no known place, and the editor is a frame without a name. */
export default {
  name: 'GLPI',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2026-01',
      seenWorking: '2026-01',
      sure: { address: 'high', messages: 'high', authors: 'medium', ended: 'high' },
      address: '/front/ticket\\.form\\.php\\?(?:[^#]*&)?id=(?<id>\\d+)',
      marker: '.itil-timeline',
      root: '.itil-timeline',
      messages: '.timeline-item[data-itemtype]',
      leaveOut: '[data-itemtype="Document"]',
      // Newest first is a preference. Only follow-ups are counted together; what stands beside one stays there.
      order: 'key',
      key: ':scope@id /^ITILFollowup_(\\d+)$/',
      authors: [
        { is: 'note', when: '.private-item, :has(.private-item)' },
        { is: 'system', when: '[data-itemtype="Log"], [data-itemtype="ITILValidation"]' },
        // Work that was planned or done is no word to the customer.
        { is: 'note', when: '[data-itemtype="TicketTask"], [data-itemtype="ITILTask"]' },
        // The side is told by class: the requester's, whoever in that house writes, and the technicians'.
        { is: 'agent', when: ':has(.timeline-content.t-right):not(:has(.timeline-content.t-left))' },
        { is: 'customer', when: ':has(.timeline-content.t-left):not(:has(.timeline-content.t-right))' },
      ],
      text: ['.read-only-content'],
      // The status is a menu in the reader's language. The state of a solution is a class of it, or of something in
      // it: one was taken, and nothing waits for an answer.
      ended: [
        `.itil-timeline:not(:has(.waiting)):has(${solution}.accepted)`,
        `.itil-timeline:not(:has(.waiting)):has(${solution} .accepted)`,
      ],
    },
  ],
} satisfies SiteProfile;

const item = (type: string, number: number, side: string, body: string, classes = '', state = '') => `
  <div class="timeline-item ${classes}" id="${type}_${number}" data-itemtype="${type}" data-items-id="${number}" data-testid="timeline-${type}">
    <span class="avatar">LM</span><div class="timeline-content t-${side}"><div class="timeline-header">today${state}</div>
      <div class="read-only-content">${body}</div></div></div>`;
const ticket = (items: string) => `
  <div class="itil-timeline">${items}</div>
  <div id="itil-footer"><div class="main-actions"><button>Answer</button></div></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'a French ticket, oldest first, with a private note, a task and an attachment',
    url: 'https://parc.maison.example/glpi/front/ticket.form.php?id=21',
    page: ticket(
      item('ITILFollowup', 5, 'left', '<p>L’imprimante du 2e ne répond plus.</p>') +
        item('ITILFollowup', 6, 'right', '<p>Même modèle qu’au 3e.</p>', 'private-item') +
        item('TicketTask', 5, 'right', '<p>Passer au 2e.</p>') +
        item('Document', 9, 'left', 'photo.jpg') +
        item('ITILFollowup', 12, 'right', '<p>Bonjour,</p><p>Je passe à onze heures.</p>') +
        item('Log', 88, 'right', 'Statut modifié'),
    ),
    reads: {
      kind: 'ticket',
      id: '21',
      ended: false,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'L’imprimante du 2e ne répond plus.' },
        { author: 'note', text: 'Même modèle qu’au 3e.' },
        { author: 'note', text: 'Passer au 2e.' },
        { author: 'agent', text: 'Bonjour,\nJe passe à onze heures.' },
        { author: 'system', text: 'Statut modifié' },
      ],
    },
  },
  {
    shows: 'an English ticket, newest first, its second solution accepted',
    url: 'https://desk.velo.example/front/ticket.form.php?_tab=1&id=22',
    page: ticket(
      item('ITILSolution', 4, 'right', 'A new cable.', '', '<span class="accepted">✓</span>') +
        item('ITILFollowup', 31, 'left', 'Still dark.') +
        item('ITILSolution', 3, 'right', 'Restarted.', 'refused') +
        item('ITILFollowup', 9, 'left', 'My screen is dark.'),
    ),
    reads: {
      kind: 'ticket',
      id: '22',
      ended: true,
      turns: [
        { author: 'customer', text: 'My screen is dark.' },
        { author: 'agent', text: 'Restarted.' },
        { author: 'customer', text: 'Still dark.' },
        { author: 'agent', text: 'A new cable.' },
      ],
    },
  },
  {
    shows: 'a ticket taken up again: one solution was accepted, another waits',
    url: 'https://desk.velo.example/front/ticket.form.php?id=23',
    page: ticket(
      item('ITILFollowup', 40, 'left', 'No sound.') +
        item('ITILSolution', 5, 'right', 'Louder now.', 'accepted') +
        item('ITILFollowup', 41, 'left', 'It is gone again.') +
        item('ITILSolution', 6, 'right', 'Another speaker.', 'waiting'),
    ),
    reads: {
      kind: 'ticket',
      id: '23',
      ended: false,
      turns: [
        { author: 'customer', text: 'No sound.' },
        { author: 'agent', text: 'Louder now.' },
        { author: 'customer', text: 'It is gone again.' },
        { author: 'agent', text: 'Another speaker.' },
      ],
    },
  },
  {
    shows: 'a ticket whose timeline is empty',
    url: 'https://desk.velo.example/front/ticket.form.php?id=24',
    page: ticket(''),
    reads: { blind: 'no-messages', about: { kind: 'ticket', id: '24' } },
  },
  {
    shows: 'a change, which has a timeline and is no ticket',
    url: 'https://desk.velo.example/front/change.form.php?id=24',
    page: ticket(item('ITILFollowup', 50, 'right', 'New switch on Monday.')),
    reads: { blind: 'no-interaction' },
  },
];
