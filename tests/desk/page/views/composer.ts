import type { Conversation } from '../desk.ts';
import { say } from '../desk.ts';
import { button, el, type Part, setText } from '../element.ts';
import { formulas } from '../words/formulas.ts';
import { framedEditor, openEditor } from './editor.ts';
import type { Screen } from './screen.ts';

/** Where a ticket is answered: a reply or an internal note, in the page or in a frame of its own. */
export function composer(screen: Screen, conversation: Conversation): Part {
  const { words, desk } = screen;
  const label = words.writeTo(conversation.customer.name);
  const editor = screen.address().frame ? framedEditor(label, send) : openEditor(label, send);
  const reply = choice('reply', words.writeReply, true);
  const note = choice('note', words.note, false);
  const post = button(words.send, 'primary', send);
  post.dataset.act = 'send';
  const hint = el('span', { class: 'hint' }, words.sendKey);
  const choices = el('fieldset', { class: 'tabs' }, reply.label, note.label);
  choices.addEventListener('change', () => {
    element.dataset.mode = note.input.checked ? 'note' : 'reply';
    setText(post, note.input.checked ? words.addNote : words.send);
    setText(hint, note.input.checked ? words.noteHint : words.sendKey);
  });
  const element = el(
    'section',
    { class: 'composer', 'data-composer': 'ticket', 'data-mode': 'reply', 'aria-label': label },
    el('div', { class: 'composer-head' }, choices, formulaMenu(conversation, words.formulas, editor.insert)),
    editor.element,
    el('div', { class: 'composer-foot' }, hint, post),
  );

  function send() {
    const text = editor.text();
    if (text === '') return editor.focus();
    editor.clear();
    say(desk, conversation, { by: note.input.checked ? 'note' : 'agent', text }, new Date());
    editor.focus();
  }

  /** A solved request is not answered; its editor stays in the page, hidden, as tools leave it. */
  const update = () => {
    element.hidden = conversation.status === 'ended';
  };
  update();
  return { element, update };
}

function choice(mode: string, text: string, checked: boolean) {
  const input = el('input', { type: 'radio', name: 'composer-mode', value: mode, checked });
  return { input, label: el('label', { class: 'tab' }, input, el('span', {}, text)) };
}

/** Canned lines in the customer's language; choosing one writes it. */
export function formulaMenu(
  { language }: Conversation,
  label: string,
  insert: (text: string) => void,
): HTMLSelectElement {
  const menu = el('select', { class: 'formulas', 'aria-label': label }, el('option', { value: '' }, label));
  menu.append(...formulas[language].map((line) => el('option', { value: line, lang: language }, line)));
  menu.addEventListener('change', () => {
    if (menu.value !== '') insert(menu.value);
    menu.value = '';
  });
  return menu;
}
