import { describe, expect, it, vi } from 'vitest';
import { inClassroom, overlays, point } from '@/tests/pages/classroom';

const here = inClassroom();

describe('teaching a page', () => {
  it('watches nothing, shows nothing and says nothing until it is asked', async () => {
    const before = document.documentElement.outerHTML;
    await here.room.pass(5_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(here.room.heard).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('answers what the conversation may be', () => {
    here.room.ask({ ask: 'guess' });
    expect(here.room.heard).toMatchObject([{ say: 'guess' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads the conversation once a message of each side was pointed at, by keyboard alone', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    await here.room.pass(100);
    expect(here.room.preview).toMatchObject({ view: null, cannot: null, id: '4711', pointed: [] });
    await here.room.pointAt('customer', 'Where is it?');
    expect(here.room.preview).toMatchObject({ view: null, cannot: null, pointed: ['customer'] });
    await here.room.pointAt('agent', 'On its way.');
    expect(here.room.preview).toMatchObject({
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
    here.room.ask({ ask: 'point', part: 'composer' });
    here.room.ask({ ask: 'move', to: 'next' });
    here.room.ask({ ask: 'choose' });
    await here.room.pass(1_000);
    expect(here.room.preview).toMatchObject({ composer: true, ended: false });
    await here.room.pointAt('closed', 'Closed');
    expect(here.room.preview).toMatchObject({
      ended: true,
      pointed: ['customer', 'agent', 'composer', 'closed'],
    });
    here.room.ask({ ask: 'forget', part: 'closed' });
    here.room.ask({ ask: 'kind', kind: 'chat' });
    await here.room.pass(1_000);
    expect(here.room.preview).toMatchObject({
      ended: false,
      kind: 'chat',
      view: { kind: 'chat', ended: [], status: [] },
    });
  });

  it('shows one closed element while somebody points, and takes it away without trace', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    await here.room.pass(100);
    const before = document.documentElement.outerHTML;
    here.room.ask({ ask: 'point', part: 'customer' });
    expect(overlays()).toHaveLength(1);
    expect(overlays()[0]?.shadowRoot).toBe(null);
    here.room.ask({ ask: 'rest' });
    expect(document.documentElement.outerHTML).toBe(before);
    here.room.ask({ ask: 'point', part: 'agent' });
    here.room.ask({ ask: 'point', part: 'customer' });
    expect(overlays()).toHaveLength(1);
    here.room.leave.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is left with Escape, and hears no other key', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    here.room.ask({ ask: 'point', part: 'customer' });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(overlays()).toHaveLength(1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(overlays()).toEqual([]);
    expect(here.room.heard.at(-1)).toEqual({ say: 'left' });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(here.room.heard.filter(({ say }) => say === 'left')).toHaveLength(1);
  });

  it('widens and narrows what is under the frame', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    here.room.ask({ ask: 'point', part: 'customer' });
    here.room.ask({ ask: 'move', to: 'next' });
    here.room.ask({ ask: 'move', to: 'next' });
    expect(here.room.under).toBe('Where is it?');
    here.room.ask({ ask: 'move', to: 'wider' });
    expect(here.room.under).toBe('in Where is it?');
    here.room.ask({ ask: 'move', to: 'narrower' });
    expect(here.room.under).toBe('Where is it?');
    here.room.ask({ ask: 'move', to: 'previous' });
    expect(here.room.under).toBe('in');
  });

  it('follows the page, two looks a second at most', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    await here.room.pointAt('customer', 'Where is it?');
    await here.room.pointAt('agent', 'On its way.');
    const before = here.room.heard.length;
    for (let at = 0; at < 20; at++) {
      const more = document.createElement('div');
      more.className = 'msg out';
      more.append(Object.assign(document.createElement('p'), { textContent: `More ${at}` }));
      document.querySelector('.thread')?.append(more);
      await here.room.pass(50);
    }
    await here.room.pass(1_000);
    expect(here.room.preview.counts.turns).toBe(23);
    expect(here.room.heard.length - before).toBeLessThan(5);
  });
});
