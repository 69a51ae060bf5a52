import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { fixed, guards } from '@/lib/team/charter';
import { draw } from '@/tests/screens/draw';
import { charterStates } from '@/tests/screens/states/charter';
import { CharterScreen } from './CharterScreen';
import type { CharterEvents, CharterView } from './view';

/** A state of the gallery, with ears. */
function shown(name: string, part: Partial<CharterEvents> = {}) {
  const state = charterStates.find((one) => one.name === `charter-${name}`);
  const screen = state?.draw('en') as { props: { view: CharterView } } | undefined;
  if (!screen) throw new Error(`No state is called ${name}.`);
  const on = new Proxy(part as CharterEvents, { get: (own, key) => Reflect.get(own, key) ?? (() => {}) });
  return { ...draw(<CharterScreen view={screen.props.view} on={on} />), view: screen.props.view };
}
const words = (page: HTMLElement) => page.textContent ?? '';

it('has every setting that protects with its floor, who signed it and since when', () => {
  const { page } = shown('usual');
  expect(page.querySelectorAll('dl > div')).toHaveLength(guards.length);
  for (const value of ['8 at least', 'within 10 working days', 'The council'])
    expect(words(page)).toContain(value);
  expect(words(page)).toContain('Never fewer than five.');
  expect(words(page)).toContain('In force since 1 December 2026, version 3. Signed by the steward.');
});

it('says what nobody can change, with a team or without', () => {
  for (const name of ['usual', 'without-a-team']) {
    const { page } = shown(name);
    const list = page.querySelector('[aria-labelledby=charter-fixed]');
    expect(list?.querySelectorAll('li')).toHaveLength(fixed.length);
    expect(words(page)).toContain('at most 2 reminders a conversation, 6 an hour, 25 a shift');
  }
});

it('tells its history newest first: who signed, and what was lowered', () => {
  const { page } = shown('usual');
  const told = [...page.querySelectorAll('[aria-labelledby=charter-history] ol > li')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(told.map((line) => line.slice(0, 9))).toEqual(['Version 3', 'Version 2', 'Version 1']);
  expect(told[1]).toContain('Signed by the steward and the lead.');
  expect(told[1]).toContain('Obstacles may wait longer');
  expect(told[2]).toContain('The first one seen here.');
});

it('a change that waits comes first, with its day and both numbers', () => {
  const { page } = shown('coming');
  const coming = page.querySelector('[aria-labelledby=charter-coming]');
  expect(coming?.textContent).toContain('14 December');
  expect(coming?.textContent).toMatch(/5 people.*8/);
  expect(words(page).indexOf('is waiting for its day')).toBeLessThan(words(page).indexOf('In force since'));
});

it('marks in words what differs from the kept invitation, and nothing else', () => {
  const { page } = shown('differs');
  const rows = [...page.querySelectorAll('tbody tr')];
  const marked = rows.filter(({ textContent }) => textContent?.endsWith('differs'));
  expect(rows).toHaveLength(guards.length);
  expect(marked.map((row) => row.querySelector('th')?.textContent)).toEqual([
    'How many people behind each figure',
    'Lines that people wrote',
  ]);
  expect(words(page)).toContain('2 differences, marked below.');
  expect(words(shown('the-same').page)).toContain('No difference.');
});

it('lets a line be pasted, and never asks for anything to be joined', () => {
  const pasteKept = vi.fn();
  const { page, type, click } = shown('without-a-team', { pasteKept });
  click('Read it');
  expect(pasteKept).not.toHaveBeenCalled();
  type(page.querySelector('textarea') as HTMLTextAreaElement, 'aparte-team:abc');
  click('Read it');
  expect(pasteKept).toHaveBeenCalledExactlyOnceWith('aparte-team:abc');
  expect(words(page)).not.toMatch(/\bjoin\b(?!ed)/i);
});

it('says why a file changed nothing', () => {
  expect(words(shown('damaged').page)).toContain('Nothing has changed.');
});

it('only whoever holds the lead’s key is offered a proposal to sign', () => {
  expect(words(shown('usual').page)).not.toContain('Open a proposal');
  expect(words(shown('signed').page)).toContain('Open a proposal to sign');
});

it('shows what a proposal lowers before the one click that signs it', () => {
  const sign = vi.fn();
  const { page, click } = shown('proposal', { sign });
  expect(words(page)).toContain('What differs: How many people behind each figure, The blur.');
  expect(sign).not.toHaveBeenCalled();
  click('Sign it, and save the file');
  expect(sign).toHaveBeenCalledOnce();
});

it('asks which team when there are two, and prints in one click', () => {
  const events = { choose: vi.fn(), print: vi.fn() };
  const { click } = shown('two-teams', events);
  act(() => click('Billing'));
  click('Print, or save as PDF');
  expect(events.choose).toHaveBeenCalledExactlyOnceWith('t-abcdefgi');
  expect(events.print).toHaveBeenCalledOnce();
});
