import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { known } from './catalogue';
import type { FromPage, ToPage } from './port';
import { watchPage } from './watch';

const seen = { since: '2026-01', seenWorking: '2026-01' };
const site = known('desk', {
  name: 'Desk',
  hosts: [],
  views: [
    {
      ...{ ...seen, kind: 'chat', address: '^', marker: '.desk', id: '.desk@data-id' },
      ...{ messages: '.m', authors: [{ is: 'customer' }], text: [':scope'], composer: ['textarea'] },
    },
  ],
});

const leave = new AbortController();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

it('a draft asked for before the page has been read is given once it has', async () => {
  document.body.innerHTML =
    '<div class="desk" data-id="5"><p class="m">Hi</p></div><textarea>Dear</textarea>';
  const said: FromPage[] = [];
  let ask: (question: ToPage) => void = () => undefined;
  watchPage(
    document,
    { send: (one) => said.push(one), onAsked: (listener) => (ask = listener) },
    leave.signal,
  );
  ask({ ask: 'watch', sites: [site] });
  ask({ ask: 'draft' });
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(said.at(-1)).toEqual({ say: 'draft', text: 'Dear' });
  expect(said.filter(({ say }) => say === 'draft')).toHaveLength(1);
});
