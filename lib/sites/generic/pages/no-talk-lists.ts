import type { Page } from './page';

const result = (title: string, by: string, at: string, text: string, href = '/tickets/9') =>
  `<li class="result"><h3><a href="${href}">${title}</a></h3><span class="author">${by}</span> <time>${at}</time><p>${text}</p></li>`;
const line = (who: string, role: string, at: string, subject: string) =>
  `<tr class="ticket-row ${role}"><td><input type="checkbox"></td><td class="${role}-name">${who}</td><td><a href="/t/4">${subject}</a></td><td class="date">${at}</td></tr>`;
const preview = (who: string, at: string, text: string, side: string) =>
  `<li class="conversation-item last-${side}"><a href="/inbox/5"><strong class="name">${who}</strong><time>${at}</time><p class="message-preview">${text}</p></a></li>`;

/** Lists of things, each of which is somewhere else. */
export default [
  {
    shows: 'search results for tickets',
    url: 'https://desk.acme.example/search?q=refund&page=20',
    page: `<main><input type="search" value="refund"><ol class="results">${result('Refund for order 5', 'Nina Brandt', '2026-03-01', 'I want my money back')}${result('Refund twice', 'Omar (agent)', '2026-03-02', 'We refunded you today')}</ol></main>`,
  },
  {
    shows: 'French search results at an address with a number',
    url: 'https://aide.maison.example/recherche/4411',
    page: `<div class="resultats">${result('Colis perdu', 'Client', 'hier', 'Mon colis est perdu')}${result('Colis trouvé', 'Agent', 'hier', 'Nous l’avons trouvé')}</div><textarea></textarea>`,
  },
  {
    shows: 'a queue of tickets with customers and agents in columns',
    url: 'https://desk.acme.example/queues/12',
    page: `<table><thead><tr><th></th><th>Requester</th><th>Subject</th><th>Updated</th></tr></thead><tbody>${line('Nina', 'customer', '10:00', 'Where is it?')}${line('Tom', 'agent', '11:00', 'Internal order')}</tbody></table>`,
  },
  {
    shows: 'an inbox of conversations, no one open',
    url: 'https://chat.acme.example/inbox/2231',
    page: `<ul role="list" aria-label="Conversations">${preview('Ada', '10:00', 'Hello?', 'customer')}${preview('Bob', '10:05', 'We are on it', 'agent')}</ul><textarea placeholder="Write a message" disabled></textarea>`,
  },
  {
    shows: 'a French mailbox',
    url: 'https://courriel.example/boite/300',
    page: `<div role="list">${['Léa|client|Où est mon colis ?', 'Moi|agent|Réponse à votre demande']
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<div role="option" class="mail ${role}"><b class="from">${who}</b><span>${text}</span><time>09:00</time></div>`,
      )
      .join('')}</div>`,
  },
  {
    shows: 'the people of an account, with their roles',
    url: 'https://desk.acme.example/accounts/55/users',
    page: `<ul class="users">${[
      'Nina Brandt|Customer|Joined 2 March 2026, writes to us about lamps',
      'Raj|Agent|Joined 3 March 2025, looks after lamps',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<li class="user ${role?.toLowerCase()}"><strong class="name">${who}</strong><span class="badge">${role}</span><p>${text}</p><time>2 March</time></li>`,
      )
      .join('')}</ul><textarea placeholder="Invite by mail"></textarea>`,
  },
  {
    shows: 'a list of saved replies with who wrote them',
    url: 'https://desk.acme.example/macros/14',
    page: `<ul>${[
      'Refund|Dear customer, your refund has left us today.',
      'Delay|Dear customer, we are sorry for the delay.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([title, text]) =>
          `<li class="macro"><h4>${title}</h4><p>${text}</p><span class="author">Raj</span><time>2 March</time></li>`,
      )
      .join('')}</ul>`,
  },
  {
    shows: 'notifications',
    url: 'https://desk.acme.example/notifications/88',
    page: `<ul role="feed">${[
      'Nina Brandt|replied to ticket 5',
      'Raj|assigned you ticket 6',
      'Nina Brandt|closed ticket 7',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text]) =>
          `<li class="notification"><a href="/t/5"><b>${who}</b> ${text}<time>10:00</time></a></li>`,
      )
      .join('')}</ul>`,
  },
  {
    shows: 'an audit log of who changed what',
    url: 'https://desk.acme.example/audit/7781',
    page: `<div role="log">${[
      'Raj|agent|changed the priority of 5',
      'Nina|customer|opened the portal',
      'Raj|agent|signed out',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<div class="entry"><span class="actor ${role}">${who}</span><span class="action">${text}</span><time>10:00</time></div>`,
      )
      .join('')}</div>`,
  },
  {
    shows: 'orders of a customer',
    url: 'https://shop.acme.example/orders/customer/881',
    page: `<ul>${['Order 5|Shipped|One lamp, two bulbs', 'Order 6|Open|Three chairs']
      .map((one) => one.split('|'))
      .map(
        ([title, state, text]) =>
          `<li class="order"><h4>${title}</h4><span class="badge">${state}</span><p>${text}</p><time>2026-03-01</time></li>`,
      )
      .join('')}</ul>`,
  },
  {
    shows: 'a wallboard with two conversations at once',
    url: 'https://chat.acme.example/wall/2',
    page: `<div class="wall">${['Ada|Raj', 'Bob|Mia']
      .map((one) => one.split('|'))
      .map(
        ([customer, agent]) =>
          `<section class="pane"><div role="log"><div class="message customer"><b class="author">${customer}</b><p class="text">Is anybody there?</p><time>10:00</time></div><div class="message agent"><b class="author">${agent}</b><p class="text">I am here for you.</p><time>10:01</time></div></div><textarea></textarea></section>`,
      )
      .join('')}</div>`,
  },
  {
    shows: 'a board of cards',
    url: 'https://plan.acme.example/board/31',
    page: `<div class="kanban">${['To do|Mend lamp|Raj', 'Doing|Call customer|Mia', 'Done|Agent training|Raj']
      .map((one) => one.split('|'))
      .map(
        ([column, title, who]) =>
          `<div class="column"><h3>${column}</h3><div class="card"><h4>${title}</h4><span class="assignee">${who}</span><time>2 Mar</time></div></div>`,
      )
      .join('')}</div>`,
  },
  {
    shows: 'a calendar of a week',
    url: 'https://plan.acme.example/calendar/2026/12',
    page: `<table><tbody>${['Mon|Call with customer|10:00', 'Tue|Agent meeting|11:00']
      .map((one) => one.split('|'))
      .map(
        ([day, text, at]) =>
          `<tr class="day"><td>${day}</td><td class="event">${text}</td><td><time>${at}</time></td></tr>`,
      )
      .join('')}</tbody></table>`,
  },
  {
    shows: 'customers and their agents on a dashboard',
    url: 'https://desk.acme.example/dashboard/4',
    page: `<div class="cards"><div class="card customer-card"><h3>Customers</h3><p>1,204 customers wrote this week</p><time>today</time></div><div class="card agent-card"><h3>Agents</h3><p>12 agents answered them</p><time>today</time></div></div><textarea placeholder="Notes"></textarea>`,
  },
  {
    shows: 'a history of calls with a customer',
    url: 'https://desk.acme.example/contacts/441',
    page: `<h1>Nina Brandt</h1><ul class="timeline">${[
      'Call|Raj|Spoke for 5 minutes',
      'Note|Mia|Prefers mail',
      'Call|Raj|No answer',
    ]
      .map((one) => one.split('|'))
      .map(
        ([type, who, text]) =>
          `<li class="timeline-item ${type?.toLowerCase()}"><span class="author">${who}</span><p>${text}</p><time>2 March</time></li>`,
      )
      .join('')}</ul><textarea placeholder="Add a note"></textarea>`,
  },
] satisfies Page[];
