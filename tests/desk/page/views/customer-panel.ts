import { linkTo, viewOf } from '../address.ts';
import type { Conversation } from '../desk.ts';
import { el } from '../element.ts';
import type { Screen } from './screen.ts';
import { avatar } from './turn.ts';

/** Who writes, what they ordered, and what else is open with them. */
export function customerPanel(screen: Screen, conversation: Conversation): HTMLElement {
  const { words } = screen;
  const { customer, order } = conversation;
  return el(
    'aside',
    { class: 'customer-panel', 'aria-label': words.details },
    el(
      'header',
      { class: 'customer-head' },
      avatar(customer.name),
      el('h2', { class: 'customer-name' }, customer.name),
      el('p', { class: 'muted' }, words.since(customer.since)),
    ),
    facts([
      [words.email, customer.address],
      [words.phone, customer.phone],
      [words.city, customer.city],
      [words.languageOf, words.languages[conversation.language]],
    ]),
    el('h3', {}, `${words.order} ${order.number}`),
    facts([
      [words.item, order.what],
      [words.delivery, order.state],
      [words.due, order.due],
    ]),
    el('h3', {}, words.otherRequests),
    others(screen, conversation),
  );
}

const facts = (rows: [string, string][]) =>
  el('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [el('dt', {}, name), fact(value)]));

/** A long mail address is best broken behind its @. */
function fact(value: string): HTMLElement {
  const [before = '', ...after] = value.split(/(?<=@)/);
  return el('dd', {}, before, ...after.flatMap((part) => [el('wbr'), part]));
}

function others({ desk, words, address }: Screen, conversation: Conversation): HTMLElement {
  const same = desk.conversations.filter(
    (other) => other !== conversation && other.customer.address === conversation.customer.address,
  );
  if (same.length === 0) return el('p', { class: 'muted' }, words.none);
  const rows = same.map((other) => {
    const href = linkTo(address(), { view: viewOf[other.kind], id: other.id });
    return el(
      'li',
      {},
      el('a', { href }, other.subject),
      el('span', { class: 'muted' }, ` ${words[other.kind]}`),
    );
  });
  return el('ul', { class: 'other-requests' }, ...rows);
}
