import { expect, it, vi } from 'vitest';
import type { Outcome } from '@/lib/team/attempt';
import { attempts } from '@/lib/team/attempts';
import { mostInvented } from '@/lib/team/invented';
import { draw } from '@/tests/screens/draw';
import { DemonstrationScreen } from './DemonstrationScreen';
import type { DemonstrationEvents, DemonstrationView } from './view';

const held: Outcome = {
  verdict: 'held',
  says: [{ fr: 'Rien.', en: 'Nothing came back.' }],
  shown: [{ is: 'answer', label: { fr: 'Réponse', en: 'Answer' }, release: null }],
};
const view = (part: Partial<DemonstrationView> = {}): DemonstrationView => ({
  howMany: 6,
  most: mostInvented,
  word: 'Solène',
  attempts,
  open: null,
  outcome: null,
  failed: false,
  ...part,
});
const on = (part: Partial<DemonstrationEvents> = {}): DemonstrationEvents =>
  new Proxy(part as DemonstrationEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const titled = (id: string) => attempts.find((attempt) => attempt.id === id)?.title.en ?? '';

it('one click runs an attempt, and nothing has run before it', () => {
  const attempt = vi.fn();
  const { click, page } = draw(<DemonstrationScreen view={view()} on={on({ attempt })} />);
  expect(page.querySelectorAll('[aria-expanded=true]')).toHaveLength(0);
  click(titled('four'));
  expect(attempt).toHaveBeenCalledExactlyOnceWith('four');
});

it('lists every attempt there is, each under what it goes after', () => {
  const { page } = draw(<DemonstrationScreen view={view()} on={on()} />);
  const listed = [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(listed).toEqual(attempts.map(({ title }) => title.en));
});

it('says whether the promise held only once the code has answered, and why after that', () => {
  const open = { open: 'four' };
  const { page, redraw } = draw(<DemonstrationScreen view={view(open)} on={on()} />);
  const why = attempts.find(({ id }) => id === 'four')?.why.en ?? '';
  expect(page.querySelector('[aria-busy=true]')?.textContent).toContain('Trying');
  expect(page.textContent).not.toContain('The promise');
  expect(page.textContent).not.toContain(why);
  redraw(<DemonstrationScreen view={view({ ...open, outcome: held })} on={on()} />);
  expect(page.textContent).toContain('The promise held.');
  expect(page.textContent).toContain('Not enough voices yet');
  expect(page.textContent).toContain(why);
  expect(page.querySelector('[role=status]')?.textContent).toContain('Nothing came back.');
});

it('says so in as many words when a promise is broken', () => {
  const broken: Outcome = { ...held, verdict: 'broken' };
  const { page } = draw(<DemonstrationScreen view={view({ open: 'four', outcome: broken })} on={on()} />);
  expect(page.textContent).toContain('The promise is broken.');
  expect(page.textContent).not.toContain('The promise held.');
});

it('a browser that could not try proves nothing, and says that', () => {
  const { page } = draw(<DemonstrationScreen view={view({ open: 'four', failed: true })} on={on()} />);
  expect(page.textContent).toContain('Nothing is proven, either way.');
});

it('goes from nobody to the whole invented team, one at a time, and no further', () => {
  const setNumber = vi.fn();
  const screen = (howMany: number) => <DemonstrationScreen view={view({ howMany })} on={on({ setNumber })} />;
  const { page, redraw } = draw(screen(0));
  const press = (label: string) => page.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
  press('One fewer');
  redraw(screen(mostInvented));
  press('One more');
  redraw(screen(6));
  press('One fewer');
  press('One more');
  expect(setNumber.mock.calls).toEqual([[0], [mostInvented], [5], [7]]);
});

it('looks for any word of three letters or more, and offers names that stand in the notes', () => {
  const search = vi.fn();
  const open = { open: 'a-word', outcome: held };
  const { page, click, redraw } = draw(
    <DemonstrationScreen view={view({ ...open, word: 'So' })} on={on({ search })} />,
  );
  click('Look for it');
  expect(search).not.toHaveBeenCalled();
  redraw(<DemonstrationScreen view={view({ ...open, word: 'fridge' })} on={on({ search })} />);
  click('Look for it');
  click('Nadia');
  expect(search.mock.calls).toEqual([['fridge'], ['Nadia']]);
  expect(page.querySelector('label')?.textContent).toContain('a name');
});

it('has no table at all: nothing that could be a row for each person', () => {
  const { page } = draw(<DemonstrationScreen view={view({ open: 'four', outcome: held })} on={on()} />);
  expect(page.querySelectorAll('table')).toHaveLength(0);
});
