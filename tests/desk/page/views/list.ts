import { type Address, linkTo, viewOf } from '../address.ts';
import type { Conversation } from '../desk.ts';
import { el, type Part, setText } from '../element.ts';
import { shortTime } from '../moment.ts';
import type { Words } from '../words/words.ts';
import { deskLink, updateAll } from './link.ts';
import type { Screen } from './screen.ts';

/** Every request, with filters that stand in the address and a search that does not. */
export function listScreen(screen: Screen): Part {
  const { words, desk } = screen;
  const filters = [statusFilter(screen), channelFilter(screen)];
  const rows = el('tbody');
  const count = el('p', { class: 'muted', role: 'status' });
  const search = el('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  search.addEventListener('input', () => update());

  const update = () => {
    const address = screen.address();
    const found = desk.conversations
      .filter((one) => fits(one, address, search.value))
      .sort(newestFirst)
      .sort(spokenFirst(address.lang));
    updateAll(filters);
    rows.replaceChildren(...found.map((one) => row(one, address, words)));
    setText(count, found.length === 0 ? words.nothingFound : words.countOf(found.length));
  };
  update();

  const titles = [
    words.subject,
    words.customer,
    words.channel,
    words.languageOf,
    words.status,
    words.priority,
  ];
  const head = [...titles, words.updated].map((title) => el('th', { scope: 'col' }, title));
  const table = el('table', { class: 'requests' }, el('thead', {}, el('tr', {}, ...head)), rows);
  const element = el(
    'section',
    { class: 'list' },
    el('header', { class: 'list-head' }, el('h1', {}, words.requests), count, search),
    el('div', { class: 'filters' }, ...filters.map((one) => one.element)),
    el('div', { class: 'table-frame' }, table),
  );
  return { element, update };
}

function fits(one: Conversation, { channel, status }: Address, sought: string): boolean {
  if (channel !== 'all' && one.kind !== channel) return false;
  if (status !== 'all' && one.status !== status) return false;
  const text = `${one.id} ${one.subject} ${one.customer.name} ${one.order.number}`.toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}

const lastAt = ({ turns, startedAt }: Conversation) => (turns.at(-1)?.at ?? startedAt).getTime();
/** Whoever looks meets their own language first. */
const spokenFirst = (lang: string) => (one: Conversation, other: Conversation) =>
  Number(other.language === lang) - Number(one.language === lang);
const newestFirst = (one: Conversation, other: Conversation) => lastAt(other) - lastAt(one);

function statusFilter(screen: Screen): Part {
  const { words } = screen;
  const link = (status: string, text: string) =>
    deskLink(screen, [text], { status }, (now) => now.status === status);
  return filter(words.status, [
    link('open', words.open),
    link('ended', words.solved),
    link('all', words.all),
  ]);
}

function channelFilter(screen: Screen): Part {
  const { words } = screen;
  const link = (channel: string, text: string) =>
    deskLink(screen, [text], { channel }, (now) => now.channel === channel);
  return filter(words.channel, [
    link('all', words.all),
    link('ticket', words.tickets),
    link('chat', words.chats),
    link('call', words.calls),
  ]);
}

function filter(label: string, links: Part[]): Part {
  const shown = [el('span', { class: 'muted' }, label), ...links.map((one) => one.element)];
  return {
    element: el('nav', { class: 'filter', 'aria-label': label }, ...shown),
    update: () => updateAll(links),
  };
}

function row(one: Conversation, address: Address, words: Words): HTMLElement {
  const href = linkTo(address, { view: viewOf[one.kind], id: one.id });
  const status = el(
    'span',
    { class: 'status', 'data-status': one.status },
    words[one.status === 'open' ? 'open' : 'solved'],
  );
  const subject = el('a', { href, lang: one.language }, one.subject);
  return el(
    'tr',
    { 'data-request': one.id },
    el('th', { scope: 'row' }, subject, el('span', { class: 'muted' }, ` #${one.id}`)),
    el('td', {}, one.customer.name),
    el('td', {}, words[one.kind]),
    el('td', {}, words.languages[one.language]),
    el('td', {}, status),
    el('td', { class: `priority-${one.priority}` }, words.priorities[one.priority]),
    el('td', { class: 'time' }, shortTime(new Date(lastAt(one)), words.language)),
  );
}
