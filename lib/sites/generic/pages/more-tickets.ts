import type { Talk } from './page';

/** The first pages that were put aside: looked at once, then learnt from. */
export default [
  {
    shows: 'a ticket, newest first, comments of staff and requester',
    url: 'https://support.lakeside.example/agent/requests/9014',
    page: `<h1>Request 9014</h1><ol class="comments">${[
      'staff|Ivo|2026-04-02T10:00:00Z|Your refund left us today.',
      'internal|Ivo|2026-04-02T09:30:00Z|Approved by Nan.',
      'requester|Pia Holt|2026-04-01T18:00:00Z|I sent the lamp back a month ago and heard nothing.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([type, who, at, text]) =>
          `<li class="comment comment--${type}"><span class="comment__author">${who}</span><time datetime="${at}">day</time><div class="comment__body"><p>${text}</p></div></li>`,
      )
      .join('')}</ol><div class="editor" contenteditable="true" aria-label="Public reply"></div>`,
    kind: 'ticket',
    id: '9014',
    turns: [
      ['customer', 'I sent the lamp back a month ago and heard nothing.'],
      ['note', 'Approved by Nan.'],
      ['agent', 'Your refund left us today.'],
    ],
  },
  {
    shows: 'a German ticket in a table, roles in a column',
    url: 'https://hilfe.werk.example/index.php?action=ticket&ticket_id=2217',
    page: `<h2>Ticket 2217</h2><table class="verlauf"><tbody>${[
      'Anna Böhm|Kunde|01.03.2026 08:00|Die Heizung im Büro bleibt seit gestern kalt.',
      'Kai Lenz|Mitarbeiter|01.03.2026 08:40|Ein Techniker kommt heute Nachmittag.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, at, text]) =>
          `<tr class="eintrag"><td class="name">${who}</td><td class="rolle">${role}</td><td class="datum">${at}</td><td class="inhalt">${text}</td></tr>`,
      )
      .join('')}</tbody></table><h3>Antwort</h3><textarea name="antwort"></textarea>`,
    kind: 'ticket',
    id: '2217',
    turns: [
      ['customer', 'Die Heizung im Büro bleibt seit gestern kalt.'],
      ['agent', 'Ein Techniker kommt heute Nachmittag.'],
    ],
  },
  {
    shows: 'a case’s feed of posts by customer and agent',
    url: 'https://crm.atlas.example/case/view/500612',
    page: `<div role="feed" aria-label="Case feed">${[
      'customer-post|Eve Sand|The app closes when I open the map. It began on Monday.',
      'agent-post|Lee|Could you tell me which phone you use?',
      'internal-post|Lee|Looks like bug 12.',
      'customer-post|Eve Sand|A small one, from last year.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([type, who, text], at) =>
          `<article class="feed-item ${type}"><h4 class="actor">${who}</h4><span class="when">March ${at + 1}, 2026</span><div class="post-text"><span>${text}</span></div></article>`,
      )
      .join('')}</div><textarea placeholder="Write a reply"></textarea>`,
    kind: 'ticket',
    id: '500612',
    turns: [
      ['customer', 'The app closes when I open the map. It began on Monday.'],
      ['agent', 'Could you tell me which phone you use?'],
      ['note', 'Looks like bug 12.'],
      ['customer', 'A small one, from last year.'],
    ],
  },
  {
    shows: 'letters between a requester and the team, names alone, a requester’s panel',
    url: 'https://mail.harbour.example/threads/ticket/61200',
    page: `<h1>Boat cover</h1><div class="requester-panel"><div class="avatar"></div><a class="requester-name" href="/contacts/3">Finn Dale</a></div><div class="account-menu"><img alt="Gwen Ito" src="g.png"></div><div class="letters">${[
      'Finn Dale|Hello, the cover I ordered in January is too short for my boat. Can I change it?|2026-03-01T10:00:00Z',
      'Gwen Ito|Dear Finn, of course. Please send it back with the label below.|2026-03-01T11:00:00Z',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text, at]) =>
          `<section class="letter"><div class="letter-head"><b>${who}</b> <time datetime="${at}">1 March</time></div><div class="letter-text"><p>${text}</p></div></section>`,
      )
      .join('')}</div><div contenteditable="true" aria-label="Reply"></div>`,
    kind: 'ticket',
    id: '61200',
    turns: [
      ['customer', 'Hello, the cover I ordered in January is too short for my boat. Can I change it?'],
      ['agent', 'Dear Finn, of course. Please send it back with the label below.'],
    ],
  },
] satisfies Talk[];
