import { act, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { usualLead } from '@/tests/screens/states/lead';
import { type DraftBook, Drafting, passingBook } from './drafts';
import { LeadScreen } from './LeadScreen';
import type { LeadEvents, LeadView } from './view';

const yes = () => Promise.resolve(true);
const view = (part: Partial<LeadView> = {}): LeadView => ({ ...usualLead('en'), ...part });
const on = (part: Partial<LeadEvents> = {}): LeadEvents =>
  new Proxy(part as LeadEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });

/** The screen, with its clicks counted, and a way to let what was kept come back. */
function lead(events: Partial<LeadEvents>, part: Partial<LeadView> = {}, book: DraftBook = passingBook()) {
  const within = (node: ReactNode) => <Drafting book={book}>{node}</Drafting>;
  const drawn = draw(within(<LeadScreen view={view(part)} on={on(events)} />));
  let clicks = 0;
  const field = (label: string) => {
    const found = [...drawn.page.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    return drawn.page.querySelector(`#${CSS.escape(found?.htmlFor ?? '')}`) as HTMLInputElement;
  };
  return {
    ...drawn,
    clicks: () => clicks,
    click: async (words: string) => {
      clicks++;
      drawn.click(words);
      await act(async () => {});
    },
    /** A button whose name says what it is about. */
    clickNamed: (name: string) => {
      clicks++;
      act(() => (drawn.page.querySelector(`[aria-label="${name}"]`) as HTMLElement).click());
    },
    write: (label: string, words: string) => drawn.type(field(label), words),
    field,
  };
}
const tool = 'Three tools open to change one address';

it('begins with the mirror and the board; no figure stands before them', () => {
  const { page } = lead({});
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    'The mirror, this week',
    'What is in the way',
    'The file for the team',
  ]);
  expect(page.querySelector('table, canvas, svg')).toBeNull();
});

it('own time with customers is one click, and can be taken back', async () => {
  const spendTime = vi.fn();
  const { click, clicks } = lead({ spendTime });
  await click('I took one myself');
  expect(clicks()).toBe(1);
  await click('Take one back');
  expect(spendTime.mock.calls).toEqual([[1], [-1]]);
});

it('an obstacle has an owner and a date in two clicks, without a word typed', async () => {
  const take = vi.fn(yes);
  const parts = view().board.obstacles[0];
  const { click, clickNamed, clicks } = lead({ take });
  clickNamed(`Take it: ${parts?.what}`);
  await click('So be it');
  expect(take).toHaveBeenCalledExactlyOnceWith(parts?.id, 'The team’s lead', '2026-12-09');
  expect(clicks()).toBe(2);
});

it('a no takes three clicks and its reason, and is not kept without it', async () => {
  const answer = vi.fn(yes);
  const { click, clickNamed, clicks, write, page } = lead({ answer });
  clickNamed(`Answer: ${tool}`);
  await click('No, and why');
  await click('Answer');
  expect(answer).not.toHaveBeenCalled();
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  write('The reason, without which a no is no answer', 'The law forbids it.');
  const before = clicks();
  act(() =>
    page
      .querySelector('form[aria-label=Answer]')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await act(async () => {});
  expect(answer.mock.calls).toEqual([
    [expect.any(String), { is: 'no', on: '2026-11-25', says: 'The law forbids it.' }],
  ]);
  expect(before).toBe(3);
  expect(page.querySelector('form[aria-label=Answer]')).toBeNull();
});

it('a waiver holds what for, until when, and what the team should know', async () => {
  const answer = vi.fn(yes);
  const { click, clickNamed, write, clicks } = lead({ answer });
  clickNamed(`Answer: ${tool}`);
  await click('A waiver, until a day');
  write('For what, up to where', 'parts up to €40');
  write('Until this day, included', '2026-12-31');
  write('What the team should know', 'Until the new contract.');
  await click('Answer');
  expect(answer.mock.lastCall).toEqual([
    expect.any(String),
    {
      is: 'waiver',
      on: '2026-11-25',
      says: 'Until the new contract.',
      scope: 'parts up to €40',
      until: '2026-12-31',
    },
  ]);
  expect(clicks()).toBe(3);
});

it('what the disk refused is still in the form, and says so', async () => {
  const thank = vi.fn(() => Promise.resolve(false));
  const { click, write, field, page } = lead({ thank });
  await click('Thank somebody');
  write('One person, one precise act, in one sentence', 'Thank you, Inès.');
  await click('Thank');
  expect(thank).toHaveBeenCalledExactlyOnceWith('Thank you, Inès.');
  expect(field('One person, one precise act, in one sentence').value).toBe('Thank you, Inès.');
  expect(page.querySelector('[role=alert]')?.textContent).toContain('still here');
});

it('what was begun survives a closed tab, and leaves once it was kept', async () => {
  const book = passingBook();
  const first = lead({}, {}, book);
  await first.click('Raise an obstacle');
  first.write('What is in the way?', 'Three tools');
  const second = lead({ raise: yes }, {}, book);
  await second.click('Go on with the obstacle you began');
  expect(second.field('What is in the way?').value).toBe('Three tools');
  await second.click('Put it on the board');
  expect(book.of('raise')).toBeUndefined();
});

it('a one-to-one is three questions in one click, and no field to write anything about anybody', async () => {
  const { click, find, clicks } = lead({});
  await click('Prepare a one-to-one');
  expect(clicks()).toBe(1);
  const fold = find('Prepare a one-to-one').closest('section') as HTMLElement;
  expect(fold.querySelectorAll('li')).toHaveLength(3);
  expect(fold.querySelector('input, textarea, select')).toBeNull();
});

it('a waiting summary asks for “since last time, we…” before the way to it says open', async () => {
  const closeLoop = vi.fn(yes);
  const { click, write, redraw, page } = lead({ closeLoop });
  expect(page.textContent).not.toContain('Open it');
  write('Since last time, we…', 'dropped the form.');
  await click('Say it to the team');
  expect(closeLoop).toHaveBeenCalledExactlyOnceWith('2026-W46', 'dropped the form.');
  const said = { week: '2026-W46', says: 'dropped the form.', on: '2026-11-25' };
  redraw(
    <LeadScreen
      view={view({ board: { ...view().board, loop: [said], opened: ['2026-W46'] } })}
      on={deaf()}
    />,
  );
  expect(page.textContent).toContain('Open it');
});

it('a long wait is told in a sentence, which reminds that a reasoned no is an answer', () => {
  const { page } = lead({});
  expect(page.textContent).toContain('Waiting for 13 working days; the team has agreed on 10.');
});

it('a file nobody would believe is announced before it is saved', () => {
  const { page } = lead({}, { key: { ...view().key, fits: 'other' } });
  expect(page.textContent).toContain('names another key');
});
