import { beforeEach, describe, expect, it } from 'vitest';
import { bringNews } from './news';
import { type Memory, nothingRead } from './read';
import { type View, view } from './schema';

const desk = (messages = '.thread > .m'): View =>
  view.parse({
    kind: 'chat',
    since: '2026-01',
    seenWorking: '2026-01',
    address: '^',
    messages,
    leaveOut: '.draft',
  });

let memory: Memory;
beforeEach(() => {
  document.body.innerHTML = `<output>1</output><div class="thread"><p class="m" id="known"><b>Hello</b></p></div>`;
  memory = nothingRead();
  for (const known of document.querySelectorAll('.m'))
    memory.known.set(known, { key: null, author: 'customer', name: null, text: 'Hello', at: null });
});

/** Does this change of the page bring news? */
function brings(change: () => void, place = desk()): boolean {
  const watching = new MutationObserver(() => {});
  watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  return bringNews(watching.takeRecords(), place, memory);
}
const add = (html: string) => document.querySelector('.thread')?.insertAdjacentHTML('beforeend', html);
const inKnown = () => document.querySelector('#known b');

describe('news', () => {
  it('is a message that comes, alone or with all that is around it', () => {
    expect(brings(() => add('<p class="m">Hi</p>'))).toBe(true);
    expect(
      brings(() => document.body.insertAdjacentHTML('beforeend', '<main><div class="thread"><p class="m">')),
    ).toBe(true);
  });

  it('is the text of a message that had none when it was read', () => {
    add('<p class="m"></p>');
    expect(brings(() => document.querySelector('.thread')?.lastElementChild?.append('Hi'))).toBe(true);
  });

  it('is nothing that only moves or changes', () => {
    expect(brings(() => document.querySelector('output')?.replaceChildren('2'))).toBe(false);
    expect(brings(() => inKnown()?.setAttribute('class', 'seen'))).toBe(false);
    expect(brings(() => inKnown()?.replaceChildren('Hello!'))).toBe(false);
    expect(brings(() => document.querySelector('#known')?.remove())).toBe(false);
  });

  it('is no message that is left out, and none where a view has no messages', () => {
    expect(brings(() => add('<p class="m draft">…</p>'))).toBe(false);
    const { messages: _, ...form } = desk();
    expect(brings(() => add('<p class="m">Hi</p>'), form)).toBe(false);
  });

  it('is told from inside a frame or a shadow root as from outside', () => {
    expect(brings(() => add('<p class="m">Hi</p>'), desk('iframe >>> .m'))).toBe(true);
  });
});
