import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../interactions/schema';
import { known } from './catalogue';
import { changeSince } from './delta';
import { type Memory, nothingRead, readSteps } from './read';
import type { SiteProfile } from './schema';

const seen = { since: '2026-11', seenWorking: '2026-11', kind: 'chat' as const, address: '/c/(?<id>\\d+)' };
const words = { messages: '.m', text: ['p'], composer: [] };
const whole: SiteProfile['views'][number] = {
  ...{ ...seen, ...words, marker: '.desk' },
  authors: [{ is: 'customer', when: '.in' }, { is: 'agent' }],
};
const mirrored: SiteProfile['views'][number] = {
  ...whole,
  when: '.mirrored',
  authors: [{ is: 'agent', when: '.in' }, { is: 'customer' }],
};
const sites = [known('desk', { name: 'Desk', hosts: [], views: [mirrored, whole] })];

const message = (at: number, by: 'in' | 'out') => `<div class="m ${by}" id="m-${at}"><p>Line ${at}</p></div>`;
let memory: Memory;
let looked = 0;
beforeEach(() => {
  memory = nothingRead();
  const lines = Array.from({ length: 300 }, (_, at) => message(at, at % 2 ? 'out' : 'in'));
  document.body.innerHTML = `<main class="desk">${lines.join('')}</main>`;
  const { matches } = Element.prototype;
  looked = 0;
  // Who speaks is asked of a message each time it is read.
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    if (selector === '.in') looked += 1;
    return matches.call(this, selector);
  });
});
afterEach(() => void vi.restoreAllMocks());

function turns(): Reading['turns'] {
  const steps = readSteps('https://desk.example/c/7', document, sites, memory);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if ('blind' in step.value) throw new Error(step.value.blind.reason);
    return step.value.reading.turns;
  }
}
const change = (id: string, words: string) => {
  const element = document.getElementById(id) as Element;
  (element.querySelector('p') as Element).textContent = words;
  memory.changed.add(element);
};

it('a page in which nothing changed is not read again, and is the same to whoever compares', () => {
  const first = turns();
  looked = 0;
  expect(turns()).toBe(first);
  expect(looked).toBe(0);
});

it('of a page in which one message changed, that one is read again', () => {
  const first = turns();
  change('m-4', 'Line four');
  looked = 0;
  const second = turns();
  expect(looked).toBe(1);
  expect(second[4]?.text).toBe('Line four');
  expect(second.filter((turn, at) => turn.text !== first[at]?.text)).toHaveLength(1);
});

it('a message that changed and says what it said leaves all as it was', () => {
  const first = turns();
  change('m-4', 'Line 4');
  expect(turns()).toBe(first);
});

it('a message that hides is gone, and comes back as it was', () => {
  const first = turns();
  document.getElementById('m-4')?.setAttribute('style', 'display: none');
  expect(turns().map(({ key }) => key)).toEqual(first.map(({ key }) => key).filter((key) => key !== 'm-4'));
  document.getElementById('m-4')?.removeAttribute('style');
  expect(turns()).toEqual(first);
});

it('what one view made of a message is nothing another one goes by', () => {
  expect(turns()[0]?.author).toBe('customer');
  document.body.insertAdjacentHTML('beforeend', '<i class="mirrored"></i>');
  expect(turns()[0]?.author).toBe('agent');
});

it('whoever compares a reading with itself has nothing to send, whatever is in it', () => {
  const state = { site: 'desk', kind: 'chat', id: '7', ended: false, composer: 'idle' } as const;
  const reading: Reading = { ...state, turns: turns() };
  expect(changeSince(reading, { ...reading })).toBeNull();
  expect(changeSince(reading, { ...reading, composer: 'busy' })?.turns).toEqual([]);
});
