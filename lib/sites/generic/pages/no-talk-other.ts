import type { Page } from './page';

const said = (side: string, text: string) =>
  `<div class="message ${side}"><p class="text">${text}</p><time>10:00</time></div>`;

/** Pages of a tool, or of any site, in which nobody talks, or two do at once. */
export default [
  {
    shows: 'two chats beside each other, nobody named',
    url: 'https://chat.acme.example/wall/31',
    page: `<div class="wall">${['lamp', 'chair'].map((thing) => `<section class="pane"><div>${said('customer', `Where is my ${thing}?`)}${said('agent', `Your ${thing} is on its way.`)}</div><textarea placeholder="Reply"></textarea></section>`).join('')}</div>`,
  },
  {
    shows: 'a chat beside a ticket, both in sight',
    url: 'https://desk.acme.example/tickets/5501',
    page: `<div class="left"><div role="log">${said('visitor', 'Is anybody there?')}${said('operator', 'I am here for you.')}</div><textarea placeholder="Reply"></textarea></div><div class="right"><ul class="thread"><li class="entry requester"><b class="author">Nina</b><time>2 March</time><div class="body">My lamp came in two pieces last week.</div></li><li class="entry technician"><b class="author">Raj</b><time>3 March</time><div class="body">We send you a new one this afternoon.</div></li></ul><textarea placeholder="Reply"></textarea></div>`,
  },
  {
    shows: 'signing in',
    url: 'https://desk.acme.example/login?ticket=4411',
    page: '<form><label>Name <input name="user"></label><label>Password <input type="password"></label><button>Sign in</button></form><div class="messages"><div class="message agent"><b>Support</b><p>Welcome back</p></div><div class="message customer"><b>Nina</b><p>Thank you</p></div></div>',
  },
  {
    shows: 'signing in, in French',
    url: 'https://aide.maison.example/connexion/31',
    page: '<form><label>Mot de passe <input type="password"></label></form>',
  },
  {
    shows: 'settings of an agent',
    url: 'https://desk.acme.example/settings/agents/31',
    page: '<form><div class="field agent"><label>Agent name</label><input value="Raj"><p class="hint">Shown to customers</p></div><div class="field customer"><label>Customer name</label><input value="Nina"><p class="hint">Shown to agents</p></div><textarea>Best regards</textarea></form>',
  },
  {
    shows: 'French settings with rows for each role',
    url: 'https://aide.maison.example/profils/12',
    page: '<ul><li class="role agent"><label>Agent <input type="checkbox"> peut répondre aux demandes</label></li><li class="role client"><label>Client <input type="checkbox"> peut écrire des demandes</label></li></ul><textarea></textarea>',
  },
  {
    shows: 'an article of a knowledge base',
    url: 'https://help.acme.example/kb/360012',
    page: `<article><h1>How to write to a customer</h1><p>${'Be kind. '.repeat(40)}</p></article><p>Was this helpful?</p><button>Yes</button>`,
  },
  {
    shows: 'documentation with an invented dialogue',
    url: 'https://docs.acme.example/guide/12',
    page: '<main><h1>Examples</h1><div class="example customer"><b>Customer</b><p>Where is my parcel?</p></div><div class="example agent"><b>Agent</b><p>It leaves tonight.</p></div></main>',
  },
  {
    shows: 'an invoice',
    url: 'https://pay.acme.example/invoice/88121',
    page: '<table><tr><td>Customer</td><td>Nina Brandt</td></tr><tr><td>Agent</td><td>Raj</td></tr><tr><td>Date</td><td>2026-03-01</td></tr><tr><td>Total</td><td>12.00</td></tr></table>',
  },
  {
    shows: 'a French bill by lines',
    url: 'https://compta.maison.example/factures/5512',
    page: '<table><tr class="ligne"><td>Lampe</td><td>2</td><td>12,00</td></tr><tr class="ligne"><td>Ampoule</td><td>4</td><td>8,00</td></tr></table><textarea placeholder="Note"></textarea>',
  },
  {
    shows: 'questions that are asked often, to be unfolded',
    url: 'https://www.acme.example/faq/4',
    page: '<div class="faq"><details class="question" open><summary>When does it come?</summary><p class="answer">Within two days.</p></details><details class="question" open><summary>What does it cost?</summary><p class="answer">Nothing.</p></details></div>',
  },
  {
    shows: 'a form for a new ticket',
    url: 'https://desk.acme.example/tickets/new?customer=331',
    page: '<form><div class="row requester"><label>Requester</label><span>Nina Brandt</span></div><div class="row assignee"><label>Assignee</label><span>Raj</span></div><input name="subject" placeholder="Subject"><textarea placeholder="Describe the problem"></textarea></form>',
  },
  {
    shows: 'a ticket with one message and nobody’s answer',
    url: 'https://desk.acme.example/tickets/4410',
    page: '<h1>Ticket 4410</h1><div class="thread"><div class="message customer"><b class="author">Nina</b><time>10:00</time><div class="body">Where is my lamp?</div></div></div><textarea></textarea>',
  },
  {
    shows: 'a ticket of notes alone',
    url: 'https://desk.acme.example/tickets/4411',
    page: '<h1>Ticket 4411</h1><div class="thread"><div class="message note"><b class="author">Raj</b><time>10:00</time><div class="body">Call her.</div></div><div class="message note"><b class="author">Mia</b><time>11:00</time><div class="body">Done.</div></div></div><textarea></textarea>',
  },
  {
    shows: 'a ticket in which nothing tells the two apart',
    url: 'https://desk.acme.example/tickets/4412',
    page: '<h1>Ticket 4412</h1><div class="thread"><div class="message"><b class="author">Nina</b><time>10:00</time><div class="body">Where is my lamp?</div></div><div class="message"><b class="author">Raj</b><time>11:00</time><div class="body">It comes tomorrow.</div></div></div><textarea></textarea>',
  },
  {
    shows: 'a chat in which one person is on both sides',
    url: 'https://chat.acme.example/chats/4413',
    page: '<div role="log"><div class="message customer"><b class="author">Nina</b><p class="text">Hello</p></div><div class="message agent"><b class="author">Nina</b><p class="text">Hello there</p></div></div><textarea></textarea>',
  },
  {
    shows: 'a chat that says customer and operator of one message',
    url: 'https://chat.acme.example/chats/4414',
    page: '<div role="log"><div class="message customer" data-from="operator"><p class="text">Hello</p></div><div class="message agent"><p class="text">Hello there</p></div></div><textarea></textarea>',
  },
  {
    shows: 'a news page with teasers',
    url: 'https://news.example/world/88121',
    page: '<section><article><h2>Lamps are back</h2><span class="author">Nina</span><time>10:00</time><p>They never left.</p></article><article><h2>Agents on strike</h2><span class="author">Raj</span><time>11:00</time><p>Customers understand.</p></article></section>',
  },
  {
    shows: 'a survey’s answers',
    url: 'https://survey.acme.example/responses/3312',
    page: '<ul><li class="response"><b>How was the agent?</b><p class="text">Kind.</p></li><li class="response"><b>How was the customer portal?</b><p class="text">Slow.</p></li></ul>',
  },
  {
    shows: 'a bank statement',
    url: 'https://bank.example/accounts/8812',
    page: '<table><tbody><tr class="incoming"><td>01.03.2026</td><td>Nina Brandt</td><td>12,00</td></tr><tr class="outgoing"><td>02.03.2026</td><td>Acme Lamps</td><td>-8,00</td></tr></tbody></table>',
  },
  {
    shows: 'incoming and outgoing calls',
    url: 'https://phone.acme.example/history/441',
    page: '<ul><li class="call incoming"><b class="name">Nina</b><span>3 minutes, talked about a lamp</span><time>10:00</time></li><li class="call outgoing"><b class="name">Tom</b><span>no answer, try again</span><time>11:00</time></li></ul><textarea placeholder="Note"></textarea>',
  },
] satisfies Page[];
