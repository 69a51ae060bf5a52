import { type Conversation, say, setStatus } from '../desk.ts';
import { button, el, type Part, setText } from '../element.ts';
import { chatComposer } from './chat-composer.ts';
import { chatList } from './chat-list.ts';
import { customerPanel } from './customer-panel.ts';
import type { Screen } from './screen.ts';
import { thread } from './thread.ts';

/** All chats at once: every pane opened so far stays mounted, one is seen. */
export function chatScreen(screen: Screen): Part {
  const list = chatList(screen);
  const panes = new Map<Conversation, Part>();
  const place = el('div', { class: 'chat-panes' });

  const update = () => {
    const current = screen.current();
    for (const chat of screen.desk.conversations.filter(({ kind }) => kind === 'chat')) {
      const pane = panes.get(chat) ?? chatPane(screen, chat);
      if (!panes.has(chat)) place.append(pane.element);
      panes.set(chat, pane);
      pane.element.hidden = chat !== current;
      if (chat === current) chat.unread = 0;
      pane.update();
    }
    list.update();
  };
  update();
  return { element: el('div', { class: 'with-chats' }, list.element, place), update };
}

function chatPane(screen: Screen, chat: Conversation): Part {
  const { words, desk } = screen;
  const status = el('span', { class: 'status' });
  const end = button(words.endChat, 'quiet', () => {
    setStatus(desk, chat, 'ended', new Date());
    say(desk, chat, { by: 'system', text: words.chatEndedLine }, new Date());
  });
  end.dataset.act = 'end-chat';
  const messages = thread(chat, words, `${words.chat} ${chat.customer.name}`);
  const reply = chatComposer(screen, chat);
  const pane = el(
    'section',
    { class: 'pane chat-pane', 'data-pane': 'chat', 'data-chat-id': chat.id },
    el(
      'header',
      { class: 'pane-head' },
      el(
        'div',
        { class: 'pane-title' },
        el('h1', {}, chat.customer.name),
        el('p', { class: 'muted' }, chat.subject),
      ),
      status,
      end,
    ),
    messages.element,
    reply.element,
  );

  const update = () => {
    pane.dataset.status = chat.status;
    setText(status, chat.status === 'ended' ? words.ended : words.live);
    end.hidden = chat.status === 'ended';
    messages.update();
    reply.update();
  };
  return { element: el('div', { class: 'with-panel' }, pane, customerPanel(screen, chat)), update };
}
