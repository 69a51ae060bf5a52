import { type Conversation, say, setStatus } from '../desk.ts';
import { button, el, type Part, setText } from '../element.ts';
import { length } from '../moment.ts';
import { customerPanel } from './customer-panel.ts';
import type { Screen } from './screen.ts';
import { thread } from './thread.ts';
import { avatar } from './turn.ts';

/** A call: how long it lasts, what the customer says as it is transcribed, notes taken on the way. */
export function callScreen(screen: Screen, call: Conversation): Part {
  const { words, desk } = screen;
  const timer = el('output', { class: 'call-timer', 'data-call-timer': true, 'aria-label': words.duration });
  const status = el('span', { class: 'status' });
  const hangUp = button(words.hangUp, 'danger', () => {
    const now = new Date();
    const text = words.callEndedLine(length(call.startedAt, now));
    setStatus(desk, call, 'ended', now);
    say(desk, call, { by: 'system', text }, now);
  });
  hangUp.dataset.act = 'hang-up';
  const transcript = thread(call, words, words.transcript);
  const pane = el(
    'section',
    { class: 'pane call-pane', 'data-pane': 'call', 'data-call-id': call.id },
    el(
      'header',
      { class: 'pane-head call-head' },
      avatar(call.customer.name),
      el(
        'div',
        { class: 'pane-title' },
        el('h1', {}, call.customer.name),
        el('p', { class: 'muted' }, `${call.customer.phone} · ${call.subject}`),
      ),
      timer,
      status,
      hangUp,
    ),
    transcript.element,
    liveNotes(screen, call),
  );

  const update = () => {
    pane.dataset.status = call.status;
    setText(timer, length(call.startedAt, call.endedAt ?? new Date()));
    setText(status, call.status === 'ended' ? words.ended : words.live);
    hangUp.hidden = call.status === 'ended';
    transcript.update();
  };
  update();
  return { element: el('div', { class: 'with-panel' }, pane, customerPanel(screen, call)), update };
}

/** Notes go on after the call has ended: that is when most are written. */
function liveNotes({ words, desk }: Screen, call: Conversation): HTMLElement {
  const field = el('textarea', { class: 'editor', rows: 3, 'aria-label': words.liveNotes });
  const keep = () => {
    const text = field.value.trim();
    field.focus();
    if (text === '') return;
    field.value = '';
    say(desk, call, { by: 'note', text }, new Date());
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
  });
  const add = button(words.addNote, 'primary', keep);
  add.dataset.act = 'add-note';
  const foot = el('div', { class: 'composer-foot' }, el('span', { class: 'hint' }, words.sendKey), add);
  return el(
    'section',
    { class: 'composer', 'data-composer': 'call', 'data-mode': 'note', 'aria-label': words.liveNotes },
    el('h2', {}, words.liveNotes),
    field,
    foot,
  );
}
