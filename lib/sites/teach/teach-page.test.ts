import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Classroom, conversation, overlays, point } from './classroom';

let room: Classroom;
beforeEach(() => {
  vi.useFakeTimers();
  Reflect.get(window, 'happyDOM').setURL('https://desk.example/tickets/4711');
  document.body.innerHTML = conversation;
  room = new Classroom();
});
afterEach(() => {
  room.leave.abort();
  vi.useRealTimers();
});

describe('teaching a page', () => {
  it('watches nothing, shows nothing and says nothing until it is asked', async () => {
    const before = document.documentElement.outerHTML;
    await room.pass(5_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(room.heard).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('answers what the conversation may be', () => {
    room.ask({ ask: 'guess' });
    expect(room.heard).toMatchObject([{ say: 'guess' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads the conversation once a message of each side was pointed at, by keyboard alone', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    await room.pass(100);
    expect(room.preview).toMatchObject({ view: null, cannot: null, id: '4711', pointed: [] });
    await room.pointAt('customer', 'Where is it?');
    expect(room.preview).toMatchObject({ view: null, cannot: null, pointed: ['customer'] });
    await room.pointAt('agent', 'On its way.');
    expect(room.preview).toMatchObject({
      cannot: null,
      counts: { turns: 3, customer: 2, agent: 1, unknown: 0 },
      last: [
        { author: 'customer', text: 'Where is it?' },
        { author: 'agent' },
        { author: 'customer', text: 'Thanks' },
      ],
      kind: 'ticket',
      composer: false,
    });
    room.ask({ ask: 'point', part: 'composer' });
    room.ask({ ask: 'move', to: 'next' });
    room.ask({ ask: 'choose' });
    await room.pass(1_000);
    expect(room.preview).toMatchObject({ composer: true, ended: false });
    await room.pointAt('closed', 'Closed');
    expect(room.preview).toMatchObject({ ended: true, pointed: ['customer', 'agent', 'composer', 'closed'] });
    room.ask({ ask: 'forget', part: 'closed' });
    room.ask({ ask: 'kind', kind: 'chat' });
    await room.pass(1_000);
    expect(room.preview).toMatchObject({
      ended: false,
      kind: 'chat',
      view: { kind: 'chat', ended: [], status: [] },
    });
  });

  it('shows one closed element while somebody points, and takes it away without trace', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    await room.pass(100);
    const before = document.documentElement.outerHTML;
    room.ask({ ask: 'point', part: 'customer' });
    expect(overlays()).toHaveLength(1);
    expect(overlays()[0]?.shadowRoot).toBe(null);
    room.ask({ ask: 'rest' });
    expect(document.documentElement.outerHTML).toBe(before);
    room.ask({ ask: 'point', part: 'agent' });
    room.ask({ ask: 'point', part: 'customer' });
    expect(overlays()).toHaveLength(1);
    room.leave.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is left with Escape, and hears no other key', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    room.ask({ ask: 'point', part: 'customer' });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(overlays()).toHaveLength(1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(overlays()).toEqual([]);
    expect(room.heard.at(-1)).toEqual({ say: 'left' });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(room.heard.filter(({ say }) => say === 'left')).toHaveLength(1);
  });

  it('widens and narrows what is under the frame', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    room.ask({ ask: 'point', part: 'customer' });
    room.ask({ ask: 'move', to: 'next' });
    room.ask({ ask: 'move', to: 'next' });
    expect(room.under).toBe('Where is it?');
    room.ask({ ask: 'move', to: 'wider' });
    expect(room.under).toBe('in Where is it?');
    room.ask({ ask: 'move', to: 'narrower' });
    expect(room.under).toBe('Where is it?');
    room.ask({ ask: 'move', to: 'previous' });
    expect(room.under).toBe('in');
  });

  it('follows the page, two looks a second at most', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    await room.pointAt('customer', 'Where is it?');
    await room.pointAt('agent', 'On its way.');
    const before = room.heard.length;
    for (let at = 0; at < 20; at++) {
      const more = document.createElement('div');
      more.className = 'msg out';
      more.append(Object.assign(document.createElement('p'), { textContent: `More ${at}` }));
      document.querySelector('.thread')?.append(more);
      await room.pass(50);
    }
    await room.pass(1_000);
    expect(room.preview.counts.turns).toBe(23);
    expect(room.heard.length - before).toBeLessThan(5);
  });
});
