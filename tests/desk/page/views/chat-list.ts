import { linkTo } from '../address.ts';
import type { Conversation } from '../desk.ts';
import { el, type Part, setText } from '../element.ts';
import type { Screen } from './screen.ts';
import { avatar } from './turn.ts';

/** The chats held at once, each with its last words and how many are unread. */
export function chatList(screen: Screen): Part {
  const { desk, words } = screen;
  const chats = desk.conversations.filter(({ kind }) => kind === 'chat');
  const ownLanguageFirst = [
    ...chats.filter(({ language }) => language === words.language),
    ...chats.filter(({ language }) => language !== words.language),
  ];
  const rows = ownLanguageFirst.map((chat) => row(screen, chat));
  const element = el(
    'nav',
    { class: 'chat-list', 'aria-label': words.chats },
    el('h2', {}, words.chats),
    el('ul', {}, ...rows.map((one) => one.element)),
  );
  const update = () => {
    for (const one of rows) one.update();
  };
  return { element, update };
}

function row({ words, address, current }: Screen, chat: Conversation): Part {
  const last = el('span', { class: 'chat-last', dir: 'auto' });
  const unread = el('span', { class: 'unread' });
  const link = el(
    'a',
    { href: '', 'data-chat-link': chat.id },
    avatar(chat.customer.name),
    el('span', { class: 'chat-who' }, el('b', {}, chat.customer.name), last),
    unread,
  );
  const update = () => {
    const href = linkTo(address(), { view: 'chats', id: chat.id });
    if (link.getAttribute('href') !== href) link.setAttribute('href', href);
    if (current() === chat) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    setText(last, chat.typing ? words.typing(chat.customer.name) : (chat.turns.at(-1)?.text ?? chat.subject));
    setText(unread, chat.unread > 0 ? words.unread(chat.unread) : '');
    unread.hidden = chat.unread === 0;
    link.classList.toggle('is-ended', chat.status === 'ended');
  };
  return { element: el('li', {}, link), update };
}
