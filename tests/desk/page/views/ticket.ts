import { type Conversation, say, setStatus } from '../desk.ts';
import { button, el, type Part, setText } from '../element.ts';
import { composer } from './composer.ts';
import { customerPanel } from './customer-panel.ts';
import type { Screen } from './screen.ts';
import { thread } from './thread.ts';

/** One request by mail: its thread, its editor, and who it is about. */
export function ticketScreen(screen: Screen, ticket: Conversation): Part {
  const { words, desk } = screen;
  const status = el('span', { class: 'status' });
  const turnOver = button('', 'quiet', () => {
    const reopens = ticket.status === 'ended';
    setStatus(desk, ticket, reopens ? 'open' : 'ended', new Date());
    say(desk, ticket, { by: 'system', text: reopens ? words.reopenedLine : words.solvedLine }, new Date());
  });
  const messages = thread(ticket, words);
  const reply = composer(screen, ticket);
  const pane = el(
    'section',
    { class: 'pane ticket-pane', 'data-pane': 'ticket', 'data-ticket-id': ticket.id },
    el(
      'header',
      { class: 'pane-head' },
      el('div', { class: 'pane-title' }, el('h1', {}, ticket.subject), numberLine(screen, ticket)),
      status,
      turnOver,
    ),
    messages.element,
    reply.element,
  );

  const update = () => {
    pane.dataset.status = ticket.status;
    setText(status, ticket.status === 'ended' ? words.solved : words.open);
    setText(turnOver, ticket.status === 'ended' ? words.reopen : words.resolve);
    turnOver.dataset.act = ticket.status === 'ended' ? 'reopen' : 'resolve';
    messages.update();
    reply.update();
  };
  update();
  return { element: el('div', { class: 'with-panel' }, pane, customerPanel(screen, ticket)), update };
}

function numberLine({ words }: Screen, { id, priority, customer }: Conversation): HTMLElement {
  const urgent =
    priority === 'normal' ? '' : ` · ${words.priority} ${words.priorities[priority].toLowerCase()}`;
  return el('p', { class: 'muted' }, `#${id} · ${customer.name} <${customer.address}>${urgent}`);
}
