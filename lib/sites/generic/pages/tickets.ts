import type { Talk } from './page';

const row = (who: string, role: string, at: string, text: string) =>
  `<tr><td class="who"><b>${who}</b><br><small>${role}</small></td><td><div class="date">${at}</div><div class="msgtext">${text}</div></td></tr>`;
const mail = (name: string, address: string, at: string, text: string) => `
  <article class="mail"><header><span class="mail-from">${name} &lt;${address}&gt;</span><time datetime="${at}">${at}</time></header><div class="mail-body">${text}</div></article>`;
const post = (name: string, badge: string, at: string, text: string) => `
  <li class="activity-item"><img alt="${name}" src="a.png"><div><strong>${name}</strong>${badge && `<span class="lozenge">${badge}</span>`}<time datetime="${at}">${at}</time></div><div class="activity-body"><p>${text}</p></div></li>`;
const thread = (type: string, name: string, at: string, text: string) =>
  `<div class="thread thread-${type}"><div class="thread-head"><span class="name">${name}</span> <span class="date">${at}</span></div><div class="thread-message">${text}</div></div>`;
const named = (name: string, at: string, text: string) =>
  `<div class="entrada"><div class="cabecera"><span class="autor">${name}</span><span class="fecha">${at}</span></div><div class="contenido"><p>${text}</p></div></div>`;

export default [
  {
    shows: 'a ticket in a table, with the role under each name',
    url: 'https://help.norwood.example/admin_ticket.php?track=7QX-3TB-91AA',
    page: `<h1>Ticket: broken shelf</h1><table class="ticket-info"><tr><th>Status:</th><td>Open</td></tr><tr><th>Priority:</th><td>Low</td></tr></table>
      <table class="replies"><tbody>${row('Gil Moore', 'Customer', '2026-03-01 10:00', 'One shelf came broken in two. What should I do with it?')}${row('Dana', 'Staff', '2026-03-01 11:30', 'We are sorry. A new one leaves today.')}</tbody></table>
      <form><h3>Add reply</h3><textarea name="message"></textarea></form>`,
    kind: 'ticket',
    id: '7QX-3TB-91AA',
    turns: [
      ['customer', 'One shelf came broken in two. What should I do with it?'],
      ['agent', 'We are sorry. A new one leaves today.'],
    ],
  },
  {
    shows: 'letters, answered from an address of the house',
    url: 'https://desk.fernway.example/mail/tickets/3312',
    page: `<h1>Re: Invoice 88</h1><dl><dt>Status</dt><dd>Open</dd><dt>Requester</dt><dd>Paul Adeyemi</dd></dl><section class="thread">
      ${mail('Paul Adeyemi', 'paul@adeyemi.example', '2026-02-01T09:00:00Z', '<p>Dear team,</p><p>invoice 88 names the wrong street.</p>')}
      ${mail('Lotte Kern', 'lotte@fernway.example', '2026-02-01T12:00:00Z', '<p>Dear Mr Adeyemi,</p><p>here is the corrected one.</p>')}</section><div class="reply-box"><div contenteditable="true"></div></div>`,
    kind: 'ticket',
    id: '3312',
    turns: [
      ['customer', 'Dear team,\ninvoice 88 names the wrong street.'],
      ['agent', 'Dear Mr Adeyemi,\nhere is the corrected one.'],
    ],
  },
  {
    shows: 'a request, newest first, with an internal note under a badge',
    url: 'https://service.hallmark.example/jira/servicedesk/queues/4/HELP-219',
    page: `<main><h1>Laptop does not start</h1><section aria-label="Details"><div><span>Reporter</span><span>Ines Roth</span></div><div><span>Assignee</span><span>Karl Boom</span></div></section>
      <ol class="activity">${post('Ines Roth', '', '2026-03-02T12:00:00Z', 'It works again, thank you.')}${post('Karl Boom', 'Internal note', '2026-03-02T11:00:00Z', 'Battery batch 7, known fault.')}${post('Karl Boom', '', '2026-03-02T10:00:00Z', 'Please hold the power button for a minute.')}${post('Ines Roth', '', '2026-03-02T09:00:00Z', 'My laptop does not start since this morning.')}</ol>
      <div class="composer"><button>Add internal note</button><button>Reply to customer</button><textarea placeholder="Reply to customer"></textarea></div></main>`,
    kind: 'ticket',
    id: 'HELP-219',
    turns: [
      ['customer', 'My laptop does not start since this morning.'],
      ['agent', 'Please hold the power button for a minute.'],
      ['note', 'Battery batch 7, known fault.'],
      ['customer', 'It works again, thank you.'],
    ],
  },
  {
    shows: 'a ticket whose threads are classed by who wrote them',
    url: 'https://support.uvelo.example/en/member/ticket/view/145',
    page: `<h3>#145 Saddle too high</h3><div class="ticket-thread">${thread('customer', 'Rosa Weil', '12-03-2026 10:01', 'The saddle cannot be lowered. Is there a shorter post?')}${thread('note', 'Jan', '12-03-2026 10:20', 'Part 5512.')}${thread('agent', 'Jan', '12-03-2026 10:31', 'There is: we send it today.')}</div><textarea name="reply"></textarea>`,
    kind: 'ticket',
    id: '145',
    turns: [
      ['customer', 'The saddle cannot be lowered. Is there a shorter post?'],
      ['note', 'Part 5512.'],
      ['agent', 'There is: we send it today.'],
    ],
  },
  {
    shows: 'a Spanish ticket that marks nobody, the requester named beside it',
    url: 'https://ayuda.sol.example/tickets/8841',
    page: `<h1>Pedido retrasado</h1><aside><h4>Solicitante</h4><p class="nombre">Lucía Vega</p><h4>Asignado a</h4><p class="responsable">Mateo Ruiz</p></aside>
      <div class="hilo">${named('Lucía Vega', '12/03/2026 09:00', 'Buenos días, mi pedido no ha llegado todavía.')}${named('Mateo Ruiz', '12/03/2026 10:00', 'Lo sentimos, llegará mañana por la mañana.')}</div><textarea placeholder="Escribir respuesta"></textarea>`,
    kind: 'ticket',
    id: '8841',
    turns: [
      ['customer', 'Buenos días, mi pedido no ha llegado todavía.'],
      ['agent', 'Lo sentimos, llegará mañana por la mañana.'],
    ],
  },
  {
    shows: 'a French ticket, badges for requester and technician, already closed',
    url: 'https://assistance.mairie.example/demandes/5120',
    page: `<h1>Demande n° 5120</h1><div><span>Statut</span><span class="etat">Résolu</span></div><div class="echanges">${[
      'Jeanne Petit|Demandeur|03/03/2026 09:00|L’imprimante du deuxième étage ne répond plus.',
      'Hugo Blin|Technicien|03/03/2026 09:30|Je passe la redémarrer avant midi.',
      'Jeanne Petit|Demandeur|03/03/2026 13:00|Elle imprime, merci.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, at, text]) =>
          `<div class="echange"><div class="entete"><a href="/utilisateurs/4">${who}</a> <em class="badge">${role}</em> <span>${at}</span></div><div class="corps"><p>${text}</p></div></div>`,
      )
      .join('')}</div><textarea placeholder="Votre réponse"></textarea>`,
    kind: 'ticket',
    id: '5120',
    turns: [
      ['customer', 'L’imprimante du deuxième étage ne répond plus.'],
      ['agent', 'Je passe la redémarrer avant midi.'],
      ['customer', 'Elle imprime, merci.'],
    ],
  },
  {
    shows: 'a ticket in terms and descriptions, sides told on the descriptions',
    url: 'https://desk.plain.example/ticket/77',
    page: `<h1>Ticket 77</h1><dl class="correspondence"><dt>Uma, 10:00</dt><dd class="from-requester">The door sticks when it rains, and only then.</dd><dt>Vic, 10:20</dt><dd class="from-staff">We send somebody on Monday morning.</dd></dl><textarea aria-label="Reply"></textarea>`,
    kind: 'ticket',
    id: '77',
    turns: [
      ['customer', 'The door sticks when it rains, and only then.'],
      ['agent', 'We send somebody on Monday morning.'],
    ],
  },
  {
    shows: 'a case whose items are told by test attributes',
    url: 'https://app.caseworks.example/cases/0f8fad5b-d9cb-469f-a165-70867728950e',
    page: `<div data-testid="case-timeline">${[
      'END_USER|Mo Farah|My login fails since the update, with an empty page.',
      'AGENT|Ella Quist|We found the reason and mend it tonight.',
      'SYSTEM||Priority changed to high',
    ]
      .map((one) => one.split('|'))
      .map(
        ([type, who, text]) =>
          `<div data-testid="timeline-item" data-author-type="${type}">${who && `<span data-testid="item-author">${who}</span>`}<div data-testid="item-content">${text}</div><time datetime="2026-03-02T10:00:00Z">2 March</time></div>`,
      )
      .join('')}</div><div contenteditable="true" data-testid="reply-editor" role="textbox"></div>`,
    kind: 'ticket',
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    turns: [
      ['customer', 'My login fails since the update, with an empty page.'],
      ['agent', 'We found the reason and mend it tonight.'],
      ['system', 'Priority changed to high'],
    ],
  },
  {
    shows: 'a ticket with two agents, each message saying who in its class',
    url: 'https://tickets.ordo.example/t/view.aspx?id=60771',
    page: `<div id="ticket60771"><div class="conv">${[
      'user|Nell Gray|Order 5 lacks the screws, could you send some?',
      'agent|Bo|We send them today.',
      'agent|Cy|They are on their way, number 12.',
      'user|Nell Gray|They came.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([type, who, text], at) =>
          `<div class="message by-${type}"><div class="message-header"><span class="author">${who}</span><span class="timestamp">2 Mar 2026 1${at}:00</span></div><div class="message-body">${text}</div></div>`,
      )
      .join('')}</div><div class="cke_editable" contenteditable="true" title="Rich Text Editor"></div></div>`,
    kind: 'ticket',
    id: '60771',
    turns: [
      ['customer', 'Order 5 lacks the screws, could you send some?'],
      ['agent', 'We send them today.'],
      ['agent', 'They are on their way, number 12.'],
      ['customer', 'They came.'],
    ],
  },
] satisfies Talk[];
