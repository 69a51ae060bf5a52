import { expect, it, vi } from 'vitest';
import { day } from '@/lib/clock';
import { draw } from '@/tests/screens/draw';
import { now } from '@/tests/screens/state';
import { ready } from '@/tests/screens/states/journal';
import { blank } from '@/tests/screens/states/reflection';
import { daysOf } from './days';
import { JournalScreen } from './JournalScreen';
import type { JournalEvents, JournalView } from './view';

const view = (part: Partial<JournalView> = {}): JournalView => ({ ...ready('en'), ...part });
const on = (part: Partial<JournalEvents> = {}): JournalEvents =>
  new Proxy(part as JournalEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });

it('puts notes of one day together, newest first', () => {
  const { page } = draw(<JournalScreen view={view()} on={on()} />);
  const days = [...page.querySelectorAll('section h2')].map(({ textContent }) => textContent);
  expect(days).toEqual(['Today', 'Yesterday', 'Tuesday 17 November']);
  expect(daysOf(ready('en').entries).map(({ entries }) => entries.length)).toEqual([3, 2, 1]);
});

it('an entry unfolds to be changed or deleted', () => {
  const events = { edit: vi.fn(), remove: vi.fn() };
  const { page, click } = draw(<JournalScreen view={view()} on={on(events)} />);
  click('powerless');
  expect(page.textContent).toContain('What did they leave with?');
  click('Change');
  click('Delete');
  const id = ready('en').entries[0]?.id;
  expect(events.edit).toHaveBeenCalledExactlyOnceWith(id);
  expect(events.remove).toHaveBeenCalledExactlyOnceWith(id);
});

it('an entry answers to the page as it is now, though it was drawn before', () => {
  const remove = vi.fn();
  const unchanged = view();
  const { click, redraw } = draw(<JournalScreen view={unchanged} on={on()} />);
  click('powerless');
  redraw(<JournalScreen view={unchanged} on={on({ remove })} />);
  click('Delete');
  expect(remove).toHaveBeenCalledOnce();
});

it('a deleted note can be brought back, and is said to be gone', () => {
  const [first, ...rest] = ready('en').entries;
  const bringBack = vi.fn();
  const { page, click } = draw(
    <JournalScreen view={view({ entries: rest, removed: first ?? null })} on={on({ bringBack })} />,
  );
  expect(page.querySelector('[role=status]')?.textContent).toBe('Note deleted.');
  click('Bring it back');
  expect(bringBack).toHaveBeenCalledOnce();
});

it('the focus lands in the journal when the note under it is deleted', () => {
  const [, ...rest] = ready('en').entries;
  const { page, find, click, redraw } = draw(<JournalScreen view={view()} on={on()} />);
  click('powerless');
  find('Delete').focus();
  redraw(<JournalScreen view={view({ entries: rest })} on={on()} />);
  expect(document.activeElement).toBe(page.querySelector('main'));
});

it('erasing everything takes two steps, and the first can be left', () => {
  const eraseAll = vi.fn();
  const { press, click } = draw(<JournalScreen view={view()} on={on({ eraseAll })} />);
  click('Erase all');
  expect(document.activeElement?.textContent).toContain('for good');
  press('Escape');
  expect(document.activeElement?.textContent).toBe('Erase all');
  click('Erase all');
  expect(eraseAll).not.toHaveBeenCalled();
  click('Erase every note');
  expect(eraseAll).toHaveBeenCalledOnce();
});

it('draws a thousand days and answers a keystroke without drawing them again', () => {
  let drawn = 0;
  const [first = blank] = ready('en').entries;
  const entries = Array.from({ length: 1_000 }, (_, at) => ({
    ...first,
    id: String(at),
    writtenAt: now - at * day,
    // Read whenever an entry is drawn, and at no other time.
    get feeling() {
      drawn += 1;
      return null;
    },
  }));
  const { questions, sites } = ready('en');
  const { page, redraw } = draw(<JournalScreen view={view({ entries, questions, sites })} on={on()} />);
  expect(page.querySelectorAll('article')).toHaveLength(1_000);
  expect(drawn).toBeGreaterThanOrEqual(1_000);
  drawn = 0;
  redraw(<JournalScreen view={view({ entries, questions, sites, search: 'f' })} on={on()} />);
  expect(drawn).toBe(0);
});
