import type { Talk } from './page';

const lines = (text: string) => text.split('\n').map((one) => one.trim().split('|'));

/** Written after all tuning, in ways that no other page here is; looked at once. */
export default [
  {
    shows: 'a chat of paragraphs under headings for each speaker',
    url: 'https://inbox.tern.example/w/conversations/88120',
    page: `<main aria-label="Conversation"><div class="stream">${lines(`contact|Bea Moss|Good morning, the kettle leaks.
      teammate|Raul|Where exactly does it leak?
      contact|Bea Moss|At the handle.`)
      .map(
        ([who, name, text], at) =>
          `<section class="part part-${who}"><h5 class="part-author">${name}</h5><div class="part-body"><p>${text}</p></div><footer><time>11:0${at}</time></footer></section>`,
      )
      .join('')}</div><div class="composer" contenteditable="true"></div></main>`,
    kind: 'chat',
    id: '88120',
    turns: [
      ['customer', 'Good morning, the kettle leaks.'],
      ['agent', 'Where exactly does it leak?'],
      ['customer', 'At the handle.'],
    ],
  },
  {
    shows: 'a French ticket of letters, each with its reader’s role in words beside the name',
    url: 'https://sav.outil.example/dossiers/30551',
    page: `<h1>Dossier 30551</h1><div id="messages">${lines(`Paul Roux|(client)|04/03/2026 08:10|Bonjour, la scie achetée en février ne démarre plus du tout.
      Sylvie|(équipe)|04/03/2026 09:00|Bonjour, pouvez-vous nous envoyer une photo de la batterie ?`)
      .map(
        ([name, role, at, text]) =>
          `<div class="msg"><p class="infos"><strong>${name}</strong> <span>${role}</span> <span>${at}</span></p><div class="contenu-msg">${text}</div></div>`,
      )
      .join('')}</div><form><textarea placeholder="Votre réponse au client"></textarea></form>`,
    kind: 'ticket',
    id: '30551',
    turns: [
      ['customer', 'Bonjour, la scie achetée en février ne démarre plus du tout.'],
      ['agent', 'Bonjour, pouvez-vous nous envoyer une photo de la batterie ?'],
    ],
  },
  {
    shows: 'bubbles of them and me, with no names and no hours but a log’s role',
    url: 'https://app.parley.example/t/4c1d9e22b7a0',
    page: `<div role="log">${lines(`them|Are you open today?
      me|Until six.
      them|Perfect.`)
      .map(([side, text]) => `<div class="item"><div class="balloon ${side}">${text}</div></div>`)
      .join('')}</div><textarea placeholder="Message"></textarea>`,
    kind: 'chat',
    id: '4c1d9e22b7a0',
    turns: [
      ['customer', 'Are you open today?'],
      ['agent', 'Until six.'],
      ['customer', 'Perfect.'],
    ],
  },
  {
    shows: 'a ticket with private replies marked in data, newest first',
    url: 'https://desk.alder.example/helpdesk/tickets/71233',
    page: `<h2>Ticket #71233</h2><div class="history">${lines(`agent|false|Odd|2026-05-03T10:00:00Z|The new part leaves us tomorrow.
      agent|true|Odd|2026-05-02T12:00:00Z|Ask Lin about stock.
      requester|false|Kay Ives|2026-05-02T09:00:00Z|The drawer of my desk does not close any more.`)
      .map(
        ([who, isPrivate, name, at, text]) =>
          `<article data-author-role="${who}" ${isPrivate === 'true' ? 'data-private="true"' : ''}><b class="name">${name}</b><time datetime="${at}">${at}</time><div class="text">${text}</div></article>`,
      )
      .join('')}</div><div contenteditable="true" aria-label="Reply"></div>`,
    kind: 'ticket',
    id: '71233',
    turns: [
      ['customer', 'The drawer of my desk does not close any more.'],
      ['note', 'Ask Lin about stock.'],
      ['agent', 'The new part leaves us tomorrow.'],
    ],
  },
  {
    shows: 'a German chat, the visitor and the operator told by the pictures’ names',
    url: 'https://portal.hafen.example/livechat/55019',
    page: `<div class="chat-verlauf">${lines(`Besucher|Guten Tag, ist das Zimmer frei?
      Mitarbeiter|Ja, ab Freitag.
      Besucher|Dann nehme ich es.`)
      .map(
        ([who, text], at) =>
          `<div class="zeile"><img class="bild" alt="${who}" src="x.png"><div class="blase">${text}</div><small>14:0${at}</small></div>`,
      )
      .join('')}</div><textarea placeholder="Nachricht schreiben"></textarea>`,
    kind: 'chat',
    id: '55019',
    turns: [
      ['customer', 'Guten Tag, ist das Zimmer frei?'],
      ['agent', 'Ja, ab Freitag.'],
      ['customer', 'Dann nehme ich es.'],
    ],
  },
  {
    shows: 'a ticket in which three agents write and one customer',
    url: 'https://care.loom.example/cases/CS-20931',
    page: `<h1>Case CS-20931</h1><ul class="case-messages">${lines(`customer|Ann Ferro|The loom stopped after the update of last night.
      staff|Bo|We look into it at once.
      staff|Cy|It is the new driver. Please go back to version 4.
      customer|Ann Ferro|It weaves again.
      staff|Di|Good to hear.`)
      .map(
        ([who, name, text], at) =>
          `<li class="case-message from-${who}"><span class="author">${name}</span> <span class="date">2 June 2026, 1${at}:00</span><div class="message-content"><p>${text}</p></div></li>`,
      )
      .join('')}</ul><textarea aria-label="Write a reply"></textarea>`,
    kind: 'ticket',
    id: 'CS-20931',
    turns: [
      ['customer', 'The loom stopped after the update of last night.'],
      ['agent', 'We look into it at once.'],
      ['agent', 'It is the new driver. Please go back to version 4.'],
      ['customer', 'It weaves again.'],
      ['agent', 'Good to hear.'],
    ],
  },
] satisfies Talk[];
