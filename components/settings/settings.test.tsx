import { expect, it, vi } from 'vitest';
import { draw } from '@/tests/screens/draw';
import { usual } from '@/tests/screens/states/settings';
import { SettingsScreen } from './SettingsScreen';
import type { SettingsEvents, SettingsView } from './view';

const view = (part: Partial<SettingsView> = {}): SettingsView => ({ ...usual('en'), ...part });
const on = (part: Partial<SettingsEvents> = {}): SettingsEvents =>
  new Proxy(part as SettingsEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const slides = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('[type=range]')];
const low = { perInteraction: 1, perHour: 3, perShift: 0, minutesBetween: 15 };

it('limits go down to zero and never above the ceiling', () => {
  const change = vi.fn();
  const { page, type } = draw(
    <SettingsScreen view={view({ ceiling: low, ceilingIsManaged: true })} on={on({ change })} />,
  );
  expect(slides(page).map(({ min, max, value }) => [min, max, value])).toEqual([
    ['0', '1', '1'],
    ['0', '3', '3'],
    ['0', '0', '0'],
    ['15', '60', '15'],
  ]);
  type(slides(page)[1] as HTMLInputElement, '0');
  expect(change.mock.lastCall?.[0].budget.perHour).toBe(0);
  expect(page.textContent).toContain('administrator');
});

it('an address is checked before anything is asked of the browser', () => {
  const events = { addSite: vi.fn(), refuseAddress: vi.fn() };
  const { page, type, click } = draw(<SettingsScreen view={view()} on={on(events)} />);
  const field = page.querySelector('[inputmode=url]') as HTMLInputElement;
  const add = (words: string) => {
    type(field, words);
    click('Add');
  };
  add('http://desk.example.org');
  add('rt.example.org/Ticket/Display.html?id=7');
  add('our desk');
  expect(events.refuseAddress.mock.calls).toEqual([['not-https'], ['already'], ['not-an-address']]);
  expect(events.addSite).not.toHaveBeenCalled();
  add('desk.example.org');
  expect(events.addSite).toHaveBeenCalledExactlyOnceWith('https://desk.example.org/*');
});

it('says what is wrong beside the field', () => {
  const { page } = draw(<SettingsScreen view={view({ addressProblem: 'not-https' })} on={on()} />);
  const field = page.querySelector('[inputmode=url]');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(page.querySelector(`#${field?.getAttribute('aria-describedby')?.split(' ')[0]}`)).not.toBeNull();
});

it('a site is taken back in one click, unless an administrator gave it', () => {
  const takeBackSite = vi.fn();
  const { page, find, click } = draw(<SettingsScreen view={view()} on={on({ takeBackSite })} />);
  expect(find('Take back').getAttribute('aria-label')).toContain('zendesk.com');
  click('Take back');
  expect(takeBackSite).toHaveBeenCalledExactlyOnceWith('https://electromenager-lafayette.zendesk.com/*');
  expect(
    [...page.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Take back'),
  ).toHaveLength(1);
});

it('language is one click, and *vous* or *tu* is asked in French only', () => {
  const change = vi.fn();
  const { page, click } = draw(<SettingsScreen view={view()} on={on({ change })} />);
  expect(page.textContent).not.toContain('vous');
  click('Français');
  expect(change).toHaveBeenCalledExactlyOnceWith({ language: 'fr' });
});

it('the passport holds a line for each thing kept, and erasing takes two steps', () => {
  const eraseEverything = vi.fn();
  const { page, click } = draw(<SettingsScreen view={view()} on={on({ eraseEverything })} />);
  expect(page.querySelectorAll('tbody tr')).toHaveLength(view().passport.length);
  click('Erase everything');
  expect(eraseEverything).not.toHaveBeenCalled();
  click('Erase everything now');
  expect(eraseEverything).toHaveBeenCalledOnce();
});
