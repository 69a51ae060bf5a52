import { expect, it, vi } from 'vitest';
import { overviewOf } from '@/lib/team/overview';
import { teamFileOf } from '@/lib/team/team-file';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { busyBoard } from '@/tests/screens/states/board';
import { HeadsScreen } from './HeadsScreen';
import type { HeadsEvents, HeadsView } from './heads-view';
import { StartScreen } from './StartScreen';

const today = '2026-11-25';
const board = busyBoard('en');
const named = { ...board, obstacles: board.obstacles.map((one) => ({ ...one, owner: 'Solène Canary' })) };
const { teams } = overviewOf([{ file: teamFileOf(named, [], today, 'After-sales'), key: 'k' }], today);
const view = (part: Partial<HeadsView> = {}): HeadsView => ({
  state: 'ready',
  today,
  teams: teams.map((team) => ({ ...team, uncompared: null })),
  ownTime: null,
  came: [],
  strangers: [],
  ...part,
});
const heads = (part: Partial<HeadsView>, on: HeadsEvents = deaf()) =>
  draw(<HeadsScreen view={view(part)} on={on} />);

it('shows teams and never people: no owner, nobody thanked, no lead’s own count', () => {
  const { page } = heads({});
  expect(page.textContent).toContain('Waiver until 31 December: postage up to €15');
  expect(page.textContent).toContain('“320 seconds a call” against “let people finish”');
  for (const person of ['Solène', 'Inès', 'Thank']) expect(page.textContent).not.toContain(person);
  expect(page.textContent).toContain('Told from five leads on');
});

it('names causes in the rows of its tables, never anybody', () => {
  const { page } = heads({});
  const rows = [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['The right to decide', 'The means', 'Something else']);
});

it('takes a file with another key only when somebody says so', () => {
  const take = vi.fn();
  const on = { ...deaf<HeadsEvents>(), take };
  const { click, page } = heads(
    { strangers: [{ team: 't-abcdefgh', name: 'Deliveries', short: '3b6a 27bc' }] },
    on,
  );
  expect(page.textContent).toContain('Deliveries: another key than before');
  click('Take it');
  expect(take).toHaveBeenCalledExactlyOnceWith('t-abcdefgh');
});

it('says of each file what became of it, and that the others were taken', () => {
  const { page } = heads({
    came: [
      { name: 'a.json', is: 'taken' },
      { name: 'photo.json', is: 'not-a-team-file' },
      { name: 'b.json', is: 'older' },
    ],
  });
  expect(page.textContent).toContain('One file was taken.');
  expect(page.textContent).toContain('photo.json');
  expect(page.textContent).toContain('The others were taken.');
});

it('the start has four doors, and a way to each team by name', () => {
  const on = { door: vi.fn(), lead: vi.fn(), news: vi.fn() };
  const { click, page } = draw(
    <StartScreen view={{ teams: [{ id: 't-abcdefgh', name: 'Lyon', lead: true, member: false }] }} on={on} />,
  );
  for (const words of ['I lead a team', 'I open the shares', 'I lead leads', 'Let me try to break it'])
    click(words);
  expect(on.door.mock.calls.flat()).toEqual(['lead', 'steward', 'heads', 'demonstration']);
  expect(page.querySelectorAll('[aria-label="Lead it: Lyon"]')).toHaveLength(1);
});
