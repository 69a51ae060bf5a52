import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../interactions/schema';
import { applyChange } from './delta';
import type { FromPage, ToPage } from './port';
import { type KnownSite, siteProfile } from './schema';
import { watchPage } from './watch';

const sites: KnownSite[] = [
  {
    id: 'desk',
    ...siteProfile.parse({
      name: 'Desk',
      hosts: [],
      views: [
        {
          kind: 'chat',
          since: '2026-01',
          seenWorking: '2026-01',
          address: '^',
          marker: '.desk',
          id: '.desk@data-id',
          messages: '.m',
          authors: [{ is: 'customer' }],
          text: ['.body'],
          composer: ['textarea'],
        },
      ],
    }),
  },
];
const m = (text: string) => `<div class="m"><p class="body">${text}</p></div>`;
const draw = (...texts: string[]) => {
  document.body.innerHTML = `<div class="desk" data-id="5">${texts.map(m).join('')}</div><textarea></textarea>`;
};
const add = (text: string) => document.querySelector('.desk')?.insertAdjacentHTML('beforeend', m(text));

let leave: AbortController;
let said: FromPage[];
let ask: (question: ToPage) => void;
beforeEach(() => {
  vi.useFakeTimers();
  draw('Hello');
  leave = new AbortController();
  said = [];
  watchPage(
    document,
    {
      send: (message) => said.push(structuredClone(message)),
      onAsked: (listener) => {
        ask = listener;
      },
    },
    leave.signal,
  );
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** What a panel would have put together from everything said. */
const heard = () =>
  said.reduce<Reading | null>((last, one) => {
    if (one.say !== 'reading') return null;
    const { say: _say, number: _number, ...change } = one;
    return applyChange(last, change);
  }, null);
const texts = () => heard()?.turns.map(({ text }) => text);

describe('before a panel asks', () => {
  it('nothing is timed, observed or said', async () => {
    expect(vi.getTimerCount()).toBe(0);
    add('Anyone?');
    await pass(5_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(said).toEqual([]);
  });
});

describe('once a panel asks', () => {
  beforeEach(async () => {
    ask({ ask: 'watch', sites });
    await pass(100);
  });

  it('tells the reading, and then only what changed', async () => {
    expect(texts()).toEqual(['Hello']);
    add('Anyone?');
    await pass(300);
    expect(said.at(-1)).toMatchObject({
      say: 'reading',
      number: 1,
      order: null,
      turns: [{ text: 'Anyone?' }],
    });
    expect(texts()).toEqual(['Hello', 'Anyone?']);
  });

  it.each([16, 10_000])('tells a message soon, also on a page that moves every %i ms', async (every) => {
    const clock = document.body.appendChild(document.createElement('output'));
    const tick = setInterval(() => clock.replaceChildren(`${Date.now()}`), every);
    await pass(1_040);
    add('Quick');
    await pass(50);
    clearInterval(tick);
    expect(texts()).toEqual(['Hello', 'Quick']);
  });

  it('says nothing while nothing changes', async () => {
    await pass(60_000);
    expect(said).toHaveLength(1);
  });

  it('reads at most four times a second, however busy the page is', async () => {
    for (let at = 0; at < 100; at++) {
      add(`${at}`);
      await pass(10);
    }
    expect(said.length - 1).toBeLessThanOrEqual(4);
    await pass(300);
    expect(texts()).toHaveLength(101);
  });

  it('follows messages that change or go', async () => {
    add('Typo');
    await pass(300);
    const body = document.querySelectorAll('.body')[1];
    if (body?.firstChild) body.firstChild.nodeValue = 'Typed';
    await pass(300);
    expect(texts()).toEqual(['Hello', 'Typed']);
    document.querySelector('.m')?.remove();
    await pass(300);
    expect(texts()).toEqual(['Typed']);
  });

  it('says that the composer is busy, and gives the draft only when asked', async () => {
    const editor = document.querySelector('textarea');
    if (!editor) throw new Error('no editor in the sketch');
    editor.value = 'Secret words';
    await pass(500);
    expect(heard()?.composer).toBe('busy');
    await pass(10_000);
    expect(heard()?.composer).toBe('idle');
    expect(JSON.stringify(said)).not.toContain('Secret');
    ask({ ask: 'draft' });
    expect(said.at(-1)).toEqual({ say: 'draft', text: 'Secret words' });
  });

  it('says once that it is blind, and sees again', async () => {
    document.body.innerHTML = '<p>Inbox</p>';
    await pass(1_000);
    document.body.append('One more line');
    await pass(1_000);
    expect(said.slice(1)).toEqual([{ say: 'blind', blind: { site: null, reason: 'no-profile' } }]);
    draw('Back');
    await pass(300);
    expect(texts()).toEqual(['Back']);
  });

  it('calls a profile faulty whose selector the browser refuses', async () => {
    const wrong = structuredClone(sites);
    for (const site of wrong) for (const view of site.views) view.messages = '.m:is(';
    ask({ ask: 'watch', sites: wrong });
    await pass(300);
    expect(said.at(-1)).toMatchObject({ say: 'blind', blind: { reason: 'profile-faulty' } });
  });

  it('tells all again when asked', async () => {
    add('Two');
    await pass(300);
    ask({ ask: 'all' });
    await pass(300);
    expect(said.at(-1)).toMatchObject({
      order: expect.any(Array),
      turns: [{ text: 'Hello' }, { text: 'Two' }],
    });
  });

  it('lets go when the panel leaves', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    add('Too late');
    leave.abort();
    expect(disconnect).toHaveBeenCalledOnce();
    disconnect.mockRestore();
    expect(vi.getTimerCount()).toBe(0);
    add('Much too late');
    await pass(5_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(said).toHaveLength(1);
  });

  it('leaves the page as it is', async () => {
    const before = document.documentElement.outerHTML;
    await pass(5_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
