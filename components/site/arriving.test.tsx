import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/lib/locales/say';
import { draw } from '@/tests/screens/draw';
import { sites } from '@/tests/screens/drawn-sites';

describe('a description from a file', () => {
  it('is handed on as the file it is', () => {
    const openFile = vi.fn();
    const { page } = draw(sites({}, { openFile }));
    const field = page.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'desk.json');
    Object.defineProperty(field, 'files', { value: [file] });
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(openFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it.each([
    [
      'en',
      'It is for desk.example and *.desk.example.',
      'It reads tickets and chats.',
      'It can only read: it cannot change a page, send or open anything.',
      'Add this description',
      'Not now',
    ],
    [
      'fr',
      'Elle est faite pour desk.example et *.desk.example.',
      'Elle lit\u00a0: les tickets et les discussions.',
      'Elle ne sait que lire\u00a0: elle ne peut ni changer une page, ni envoyer, ni ouvrir quoi que ce soit.',
      'Ajouter cette description',
      'Pas maintenant',
    ],
  ] as [Locale, ...string[]][])('is told before it is kept (%s)', (locale, ...said) => {
    const events = { keep: vi.fn(), decline: vi.fn() };
    const arriving = {
      id: 'desk',
      name: 'Desk',
      hosts: ['https://desk.example/*', 'https://*.desk.example/*'],
      kinds: ['ticket' as const, 'chat' as const],
      replaces: null,
    };
    const { page } = draw(sites({ arriving }, events), locale);
    const door = page.querySelector('section section') as HTMLElement;
    for (const words of said) expect(door.textContent).toContain(words);
    expect(events.keep).not.toHaveBeenCalled();
    for (const button of door.querySelectorAll('button')) act(() => button.click());
    expect(events.keep).toHaveBeenCalledOnce();
    expect(events.decline).toHaveBeenCalledOnce();
  });

  it('says whose place it takes, and where it would be read when it names no address', () => {
    const arriving = { id: 'a', name: 'A', hosts: [], kinds: ['call' as const], replaces: 'Zendesk' };
    const { page } = draw(sites({ arriving }));
    expect(page.textContent).toContain('It takes the place of the description of Zendesk');
    expect(page.textContent).toContain('tried on every address you allow');
  });

  it.each([
    'too-large',
    'not-this',
    'newer-format',
    'unknown-field',
    'damaged',
    'slow',
    'no-selector',
  ] as const)('is refused in a sentence of its own: %s', (why) => {
    const { page } = draw(sites({ problem: { why, field: 'views.0.click' } }));
    const said = page.querySelector('[role=status] section')?.textContent ?? '';
    expect(said).toContain('Nothing has changed');
    if (!['too-large', 'not-this', 'newer-format'].includes(why)) expect(said).toContain('views.0.click');
  });

  it('of the organisation that was not taken is told with its place in the list', () => {
    const { page } = draw(sites({ notTaken: [{ at: 1, why: 'slow', field: 'views.0.address' }] }));
    expect(page.textContent).toContain('Number 2 in its list.');
    expect(page.textContent).toContain('views.0.address');
  });
});
