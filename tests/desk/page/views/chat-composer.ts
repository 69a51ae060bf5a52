import { type Conversation, say } from '../desk.ts';
import { button, el, type Part } from '../element.ts';
import { formulaMenu } from './composer.ts';
import type { Screen } from './screen.ts';

/** One line that grows; Enter sends it. */
export function chatComposer({ words, desk }: Screen, chat: Conversation): Part {
  const label = words.writeTo(chat.customer.name);
  const field = el('textarea', { class: 'editor', rows: 2, 'aria-label': label, placeholder: label });
  const send = () => {
    const text = field.value.trim();
    field.focus();
    if (text === '') return;
    field.value = '';
    say(desk, chat, { by: 'agent', text }, new Date());
  };
  field.addEventListener('keydown', (event) => {
    // While an accent or a character is being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  const insert = (text: string) => {
    field.value = [field.value, text].filter((part) => part !== '').join(' ');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.focus();
  };
  const post = button(words.send, 'primary', send);
  post.dataset.act = 'send';
  const element = el(
    'section',
    { class: 'composer', 'data-composer': 'chat', 'aria-label': label },
    field,
    el(
      'div',
      { class: 'composer-foot' },
      formulaMenu(chat, words.formulas, insert),
      el('span', { class: 'hint' }, words.chatKey),
      post,
    ),
  );
  const update = () => {
    element.hidden = chat.status === 'ended';
  };
  return { element, update };
}
