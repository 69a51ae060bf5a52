import type { BusyDesk, KeyTime } from './shape';

declare global {
  var busyDesk: BusyDesk;
}

const make = (tag: string, attributes: Record<string, string> = {}, ...inside: (Node | string)[]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
};
const clock = () => performance.timeOrigin + performance.now();
const drawn = () =>
  new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(clock()))));

let thread = make('section');
let pane = make('section');
const timer = make('output', {}, '0');
const editor = make('div', { contenteditable: 'true', class: 'editor', id: 'editor' });
const composer = make('section', { class: 'composer', 'data-composer': 'ticket' }, editor);
document.querySelector('#comptoir')?.append(timer, pane, composer);

function turn(id: string, author: string, words: string) {
  const head = make('header', {}, make('span', { class: 'turn-name' }, author), make('small', {}, 'now'));
  const body = make('div', { class: 'turn-body' }, make('p', {}, words));
  return make(
    'article',
    { class: `turn turn-${author}`, 'data-turn-id': id, 'data-author': author },
    head,
    body,
  );
}

const plainWords = ['Order 48213, the blue one.', 'Here is the number of your order, as you asked for it.'];

function open(id: number, turns: number) {
  const all = Array.from({ length: turns }, (_, at) =>
    turn(`${id}-${at}`, at % 2 ? 'agent' : 'customer', `${plainWords[at % 2]} (${at})`),
  );
  thread = make('section', { class: 'thread' }, ...all);
  const named = { 'data-pane': 'ticket', 'data-ticket-id': `${id}`, 'data-status': 'open' };
  const next = make('section', named, thread);
  pane.replaceWith(next);
  pane = next;
  editor.textContent = '';
  history.replaceState(null, '', `/desk/tickets/${id}`);
}

async function say(author: string, words: string) {
  thread.append(turn(`s-${thread.childElementCount}-${performance.now()}`, author, words));
  const at = clock();
  return { at, drawnAt: await drawn() };
}

/** What busy tools do all day: a clock, presence, "a minute ago", "is typing…". */
const stirs: ((count: number) => void)[] = [
  (count) => timer.replaceChildren(`${count}`),
  (count) => pane.setAttribute('data-seen', `${count}`),
  (count) =>
    thread.children[count % thread.children.length]?.querySelector('small')?.replaceChildren(`${count} s`),
  (count) => thread.children[count % thread.children.length]?.classList.toggle('is-new'),
  () => {
    const typing = thread.querySelector('.is-typing');
    if (typing) typing.remove();
    else thread.append(make('article', { class: 'turn is-typing', 'data-author': 'customer' }, '…'));
  },
];
let stirring: ReturnType<typeof setInterval> | undefined;
function stir(perSecond: number) {
  clearInterval(stirring);
  let count = 0;
  if (perSecond > 0) stirring = setInterval(() => stirs[count % stirs.length]?.(count++), 1000 / perSecond);
}

function queryAgain() {
  const taken: string[] = [];
  const take = () => {
    for (const one of document.querySelectorAll('.turn:not(.taken)')) {
      one.classList.add('taken');
      taken.push(one.textContent ?? '');
    }
  };
  new MutationObserver(take).observe(document, { childList: true, subtree: true });
  take();
}

let keys: KeyTime[] = [];
let longTasks: number[] = [];
document.addEventListener('keydown', ({ timeStamp }) => {
  const key: KeyTime = { toPage: performance.now() - timeStamp, toFrame: Number.NaN };
  requestAnimationFrame(() => {
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = () => {
      key.toFrame = performance.now() - timeStamp;
      keys.push(key);
    };
    afterFrame.port2.postMessage(null);
  });
});
const watched = new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
});
watched.observe({ type: 'longtask' });

function takeNotes() {
  longTasks.push(...watched.takeRecords().map(({ duration }) => duration));
  const notes = { keys, longTasks };
  keys = [];
  longTasks = [];
  return notes;
}

open(1, 20);
globalThis.busyDesk = { open, say, stir, queryAgain, takeNotes };
