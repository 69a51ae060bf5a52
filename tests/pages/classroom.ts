import { afterEach, beforeEach, vi } from 'vitest';
import { type FromTeacher, fromTeacher, type Part, parts, type ToTeacher } from '@/lib/sites/teach/port';
import { teachPage } from '@/lib/sites/teach/teach-page';

/** A conversation of a tool nobody has described. */
const said = (by: string, text: string) => `<div class="msg ${by}"><b>${by}</b><p>${text}</p></div>`;
export const conversation = `<main><div class="thread">${said('in', 'Where is it?')}${said('out', 'On its way.')}${said('in', 'Thanks')}</div><textarea></textarea><span class="state">Closed</span></main>`;

export const point = Object.fromEntries(parts.map((part) => [part, `Point at ${part}`])) as Record<
  Part,
  string
>;

/** The panel's end of the line to the page, and what came over it. */
export class Classroom {
  leave = new AbortController();
  heard: FromTeacher[] = [];
  ask: (question: ToTeacher) => void = () => {};

  constructor() {
    teachPage(
      document,
      {
        send: (message) => this.heard.push(fromTeacher.parse(message)),
        onAsked: (listener) => {
          this.ask = listener;
        },
      },
      this.leave.signal,
    );
  }

  pass(ms: number) {
    return vi.advanceTimersByTimeAsync(ms);
  }

  get preview() {
    const last = this.heard.findLast((message) => message.say === 'preview');
    if (last?.say !== 'preview') throw new Error('no preview');
    return last;
  }

  get under() {
    const last = this.heard.findLast((message) => message.say === 'under');
    return last?.say === 'under' ? last.words : null;
  }

  /** Steps with the panel's keys until these words are under the frame, and takes them. */
  async pointAt(part: Part, words: string) {
    this.ask({ ask: 'point', part });
    for (let steps = 0; steps < 30; steps++) {
      this.ask({ ask: 'move', to: 'next' });
      if (this.under?.includes(words)) break;
    }
    this.ask({ ask: 'choose' });
    await this.pass(1_000);
  }
}

/** What stands in the page beside its head and body. */
export const overlays = () =>
  [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV');

/** A conversation drawn before each test, with its teacher; both gone after it. */
export function inClassroom(): { room: Classroom } {
  const here = {} as { room: Classroom };
  beforeEach(() => {
    vi.useFakeTimers();
    Reflect.get(window, 'happyDOM').setURL('https://desk.example/tickets/4711');
    document.body.innerHTML = conversation;
    here.room = new Classroom();
  });
  afterEach(() => {
    here.room.leave.abort();
    vi.useRealTimers();
  });
  return here;
}
