import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Release } from '@/lib/summaries/schema';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { ReadingScreen } from './ReadingScreen';
import type { ReadingEvents, ReadingView } from './reading-view';
import { smallRelease, spreadOver } from './small-release';

const release = smallRelease({ glad: spreadOver(2, 4, 3, 1), 'obstacle.means': spreadOver(4, 6) });
const entry = { id: '2026-W48 ', week: '2026-W48', roof: null, is: 'unopened' } as const;
const view = (more: Partial<ReadingView>): ReadingView => ({
  state: 'ready',
  name: 'North desk',
  today: '2026-12-04',
  weeks: [entry],
  chosen: null,
  known: [release],
  words: new Map(),
  came: [],
  ...more,
});
/** Notes down what the screen says to its page. */
function listening() {
  const said: unknown[][] = [];
  const on = new Proxy({} as ReadingEvents, {
    get:
      (_, name) =>
      (...all: unknown[]) => {
        said.push([name, ...all]);
        return Promise.resolve(true);
      },
  });
  return { said, on };
}
const shown = (more: Partial<ReadingView>, on = deaf<ReadingEvents>()) =>
  draw(<ReadingScreen view={view(more)} on={on} />);
const open = (parts: Release[]): ReadingView['chosen'] => ({
  is: 'open',
  entry: { ...entry, is: 'opened' },
  parts,
  onBoard: new Set(),
});

describe('the room where a lead reads', () => {
  it('says where summaries come from when none has come', () => {
    expect(shown({ weeks: [], known: [] }).page.textContent).toContain(
      'once five people or more have shared',
    );
  });

  it('takes several files at once', () => {
    const { on, said } = listening();
    const { page } = shown({}, on);
    const field = page.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    expect(field.multiple).toBe(true);
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(field, 'files', { value: [file, file] });
    act(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(said).toEqual([['take', [file, file]]]);
  });

  it('tells file by file what was left aside and why, and that the rest was taken', () => {
    const text = shown({
      came: [
        { name: 'a.json', is: 'taken' },
        { name: 'b.json', is: 'other-release' },
        { name: 'c.json', is: 'damaged' },
      ],
    }).page.textContent;
    expect(text).toContain('One summary came in.');
    expect(text).toContain('2 files were left aside');
    expect(text).toMatch(/b\.json.*already released; a second summary could be compared with the first/);
    expect(text).toMatch(/c\.json.*changed or cut off on its way/);
    expect(text).toContain('All others were taken');
  });

  it('opens a week that waits with one click, and shows nothing of it before', () => {
    const { on, said } = listening();
    const { page, click } = shown({ chosen: { is: 'ready', entry } }, on);
    expect(page.querySelector('article')).toBeNull();
    click('Open it');
    expect(said).toEqual([['open', entry.id]]);
  });

  it('keeps a week closed until the team has been told, and shows nothing of it', async () => {
    const { on, said } = listening();
    const { page, click, type } = shown({ chosen: { is: 'closed', entry, owed: '2026-W47' } }, on);
    expect(page.querySelector('article')).toBeNull();
    expect(page.textContent).toContain('Since last time, we…');
    click('Say it to the team');
    expect(said).toEqual([]);
    type(page.querySelector('textarea') as HTMLTextAreaElement, 'got the spare keys');
    await act(async () => click('Say it to the team'));
    expect(said).toEqual([['closeLoop', '2026-W47', 'got the spare keys']]);
  });

  it('shows parts one under the other, each with its own figures and its own file', () => {
    const { on, said } = listening();
    const late = smallRelease({ glad: spreadOver(0, 5, 5, 0) }, { part: 2, people: '5-9' });
    const { page } = shown({ chosen: open([release, late]) }, on);
    const [first, second] = page.querySelectorAll('article');
    expect(first?.textContent).toContain('ten to fourteen people');
    expect(second?.textContent).toContain('five to nine people');
    const signed = [...(second?.querySelectorAll('button') ?? [])].at(-1);
    act(() => signed?.click());
    expect(said).toEqual([['saveSigned', 'north-desk-2026-W48-2.aparte-release.json', late]]);
  });

  it('puts an obstacle on the board under the week it comes from', () => {
    const { on, said } = listening();
    shown({ chosen: open([release]) }, on).click('Put it on the board');
    expect(said).toEqual([
      ['putOnBoard', '2026-W48', 'means', 'Means that were missing: to be lifted, for about half'],
    ]);
  });

  it('gives the trainer a file only where reminders are spoken of', () => {
    const { on, said } = listening();
    expect(shown({ chosen: open([release]) }).page.textContent).not.toContain('For whoever writes');
    const spoken = smallRelease({ 'useful.core:O1': spreadOver(4, 3, 3) });
    shown({ chosen: open([spoken]) }, on).click('Save what the reminders were worth');
    expect(said).toEqual([['saveUsefulness', spoken]]);
  });

  it('says which week one looks at, and which ones wait', () => {
    const weeks = [entry, { ...entry, id: '2026-W47 ', week: '2026-W47', is: 'opened' as const }];
    const { page } = shown({ weeks, chosen: open([release]) });
    const current = page.querySelectorAll('[aria-current=true]');
    expect([...current].map(({ textContent }) => textContent)).toEqual([
      'Week of 23 November not opened yet',
    ]);
  });
});
