import { describe, expect, it, vi } from 'vitest';
import { draw } from '@/tests/screens/draw';
import { usualNews } from '@/tests/screens/states/team-news';
import { NewsScreen } from './NewsScreen';
import type { NewsEvents, NewsView } from './view';

const on = (part: Partial<NewsEvents> = {}): NewsEvents =>
  new Proxy(part as NewsEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const screen = (view: Partial<NewsView> = {}, events: Partial<NewsEvents> = {}) => (
  <NewsScreen view={{ ...usualNews('en'), ...view }} on={on(events)} />
);
const heads = (page: HTMLElement) => [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('what came from the lead', () => {
  it('begins with what was done since last time, and ends with figures', () => {
    const { page } = draw(screen());
    expect(heads(page)).toEqual([
      'Since last time, we…',
      'What is allowed for now',
      'What is in the way, and what was answered',
      'Your lead takes customers too',
      'Thanks',
      'Targets against the training',
      'The summaries',
    ]);
  });

  it('shows the newest line of the loop, and those before when asked', () => {
    const { page, click } = draw(screen());
    expect(page.textContent).toContain('dropped the postage form');
    expect(page.textContent).not.toContain('asked logistics to say');
    click('The times before');
    expect(page.textContent).toContain('asked logistics to say');
  });

  it('tells how long an obstacle has waited, and what was answered to the others', () => {
    const { page } = draw(screen());
    const cards = [...page.querySelectorAll('li:has(h3)')].map(({ textContent }) => textContent ?? '');
    expect(cards[1]).toContain('8 working days');
    expect(cards.find((card) => card.includes('Refunding postage'))).toContain('until 31 December');
    expect(page.textContent).toContain('postage up to €15, until 31 December');
  });

  it('shows a waiver no longer than it runs', () => {
    const { page } = draw(screen({ today: '2027-01-04' }));
    expect(heads(page)).not.toContain('What is allowed for now');
  });

  it('keeps what is over out of the way, a reasoned no among it', () => {
    const { page, click } = draw(screen());
    expect(page.textContent).not.toContain('insurance contract');
    click('What is settled');
    expect(page.textContent).toContain('The insurance contract asks for it until 2027.');
  });
});

describe('a summary', () => {
  it('is laid open when asked, as the lead reads it', () => {
    const { page, click } = draw(screen());
    expect(page.querySelector('article')).toBeNull();
    click('Week of 23 to 29 November');
    expect(page.querySelector('article')).not.toBeNull();
  });

  it('says whether the share made here is in it', () => {
    const { page } = draw(screen());
    const { textContent } = page;
    expect(textContent).toContain('only this browser can tell');
    expect(textContent).toContain('The share made here is counted in it.');
    expect(textContent).toContain('it was handed over later, or not at all');
  });

  it('hands over the very file', () => {
    const saveSigned = vi.fn();
    const { click } = draw(screen({}, { saveSigned }));
    click('Week of 23 to 29 November');
    click('Signed file (JSON)');
    expect(saveSigned).toHaveBeenCalledOnce();
    expect(saveSigned.mock.calls[0]?.[0]).toBe(usualNews('en').releases[0]?.id);
  });
});

it('a file that was refused says why', () => {
  const { page } = draw(screen({ came: 'other-lead' }));
  expect(page.querySelector('[role=status]')?.textContent).toContain(
    'The team’s lead did not sign this file',
  );
});

it('before anything came, it says so and where to open it', () => {
  const { page } = draw(screen({ file: null, releases: [] }));
  expect(page.textContent).toContain('Nothing has come from your lead yet.');
  expect(page.querySelectorAll('input[type=file]')).toHaveLength(1);
});

it('the charter is one click away', () => {
  const openCharter = vi.fn();
  const { click } = draw(screen({}, { openCharter }));
  click('The charter: what protects the team');
  expect(openCharter).toHaveBeenCalledOnce();
});
