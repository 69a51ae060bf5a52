import { act, useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Pack } from '@/lib/packs/schema';
import { draw } from '@/tests/screens/draw';
import { editing, shelf, spring } from '@/tests/screens/states/studio';
import { EditorScreen } from './EditorScreen';
import { LibraryScreen } from './LibraryScreen';
import type { EditorEvents, EditorView, LibraryEvents } from './view';

const deafTo = <Events extends object>(part: Partial<Events>): Events =>
  new Proxy(part as Events, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });

/** An editor that keeps what is written in it, as the page does. */
function editor(part: Partial<EditorView> = {}, on: Partial<EditorEvents> = {}) {
  let pack = part.pack ?? spring;
  const fields: (string | undefined)[] = [];
  function Live() {
    const [, redraw] = useState(0);
    const [open, setOpen] = useState(part.open ?? null);
    const events = deafTo<EditorEvents>({
      edit: (change, field) => {
        pack = change(pack);
        fields.push(field);
        redraw((times) => times + 1);
      },
      open: setOpen,
      ...on,
    });
    return <EditorScreen view={{ ...editing('en'), ...part, pack, open }} on={events} />;
  }
  return { ...draw(<Live />), now: () => pack, fields };
}
const field = (page: HTMLElement, label: string) => {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};
const many = (count: number): Pack => ({
  ...spring,
  reminders: Array.from({ length: count }, (_, at) => ({
    ...(spring.reminders[0] as Pack['reminders'][number]),
    id: `R${at}`,
  })),
});

it('one item is open at a time, and what is typed in it goes into the pack under one field', () => {
  const { page, click, type, now, fields } = editor();
  click('Which date matters most in this message?');
  type(field(page, 'Français · tu'), 'Quelle date compte ici ?');
  type(field(page, 'Français · tu'), 'Quelle date compte');
  expect(now().reminders[0]?.text.fr.tu).toBe('Quelle date compte');
  expect(new Set(fields)).toEqual(new Set(['reminders.0.text.fr.tu']));
  click('You must never forget');
  expect(page.querySelectorAll('[aria-expanded=true]')).toHaveLength(1);
});

it('a text that is too long is told in words, and never cut', () => {
  const { page } = editor({ open: { list: 'reminders', id: 'R-OP-2' } });
  expect(page.textContent).toMatch(/96 of 90 characters: 6 too many/);
});

it('a new reminder opens, empty and ready to be written in', () => {
  const { page, click, now } = editor();
  click('Add a reminder');
  expect(now().reminders).toHaveLength(3);
  expect(document.activeElement).toBe(field(page, 'English'));
});

it('buttons move an item within its moment, and the ends of the list are ends', () => {
  const { click, find, now } = editor({ open: { list: 'reminders', id: 'R-OP-1' } });
  expect(find('Move up').hasAttribute('disabled')).toBe(true);
  click('Move down');
  expect(now().reminders.map(({ id }) => id)).toEqual(['R-OP-2', 'R-OP-1']);
});

it('narrowing is a choice among plain words, and choosing nothing takes the condition away', () => {
  const { click, now } = editor({ open: { list: 'reminders', id: 'R-OP-1' } });
  click('chat');
  expect(now().reminders[0]?.showIf).toEqual({ kind: ['ticket', 'chat'], cue: ['urgency'] });
  for (const word of ['chat', 'ticket', 'Urgency']) click(word);
  expect(now().reminders[0]).not.toHaveProperty('showIf');
});

it('an item of a pack below is retired in two clicks, or replaced by a copy that names it', () => {
  const { click, now, page } = editor();
  click('reminders are there already');
  click('Retire here');
  expect(now().retires).toEqual(['core:O2', 'core:O1']);
  click('Replace here');
  expect(now().reminders.at(-1)?.replaces).toMatch(/^core:/);
  expect(page.querySelectorAll('[data-is=replaced]')).toHaveLength(1);
});

it('two thousand items begin with fifty rows', () => {
  const { page, click } = editor({ pack: many(500) });
  expect(page.querySelectorAll('[data-open], li > div > button[aria-expanded]')).toHaveLength(51);
  click('Show more');
  expect(page.querySelectorAll('li > div > button[aria-expanded]').length).toBe(101);
});

it('another window writes: everything can be read and nothing changed', () => {
  const { page } = editor({ readOnly: true, elsewhere: true, open: { list: 'reminders', id: 'R-OP-1' } });
  expect(page.textContent).toContain('open in another window');
  expect([...page.querySelectorAll('main textarea')].every((one) => one.hasAttribute('readonly'))).toBe(true);
  expect(page.textContent).not.toContain('Add a reminder');
});

it('the check and the rehearsal come by themselves: a missing translation, and how often it would speak', async () => {
  vi.useFakeTimers();
  const { page } = editor({ open: { list: 'reminders', id: 'R-OP-1' } });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  vi.useRealTimers();
  expect(page.textContent).toContain('Français · tu is missing');
  expect(page.textContent).toMatch(/It would be said in \d+ of 13 conversations/);
});

it('a pack that must be mended is not published, and one click signs it when it is fine', async () => {
  vi.useFakeTimers();
  const publish = vi.fn();
  const ready = { ...editing('en').publishing, unlocked: true, publisher: { name: 'Us', fingerprint: 'aa' } };
  const part = { place: 'publish', publishing: ready } as const;
  const faulty = editor(part, { publish });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(faulty.find('Sign and publish').hasAttribute('disabled')).toBe(true);
  const [good] = spring.reminders;
  const text = { ...good?.text, fr: { vous: 'Quelle date compte\u202f?', tu: 'Quelle date compte\u202f?' } };
  const pack = { ...spring, reminders: [{ ...good, text }], phrases: [] } as Pack;
  const fine = editor({ ...part, pack }, { publish });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  vi.useRealTimers();
  fine.click('Sign and publish');
  expect(publish).toHaveBeenCalledExactlyOnceWith('minor', '', true);
});

it('going back to an earlier version is one click', () => {
  const rollBack = vi.fn();
  const versions = ['1.1.0', '1.0.0'].map((version, at) => ({
    version,
    at,
    signed: true,
    volunteers: null,
  }));
  const publishing = { ...editing('en').publishing, versions, state: 'published' as const };
  const { click } = editor({ place: 'publish', publishing }, { rollBack });
  click('Go back to 1.0.0');
  expect(rollBack).toHaveBeenCalledExactlyOnceWith('1.0.0');
});

it('a pack begins with a name and Enter, and never without a name', () => {
  const begin = vi.fn();
  const { page, type, click } = draw(<LibraryScreen view={shelf} on={deafTo<LibraryEvents>({ begin })} />);
  click('Begin');
  expect(begin).not.toHaveBeenCalled();
  type(page.querySelector('form input') as HTMLInputElement, ' Spring ');
  act(() => page.querySelector('form')?.requestSubmit());
  expect(begin).toHaveBeenCalledExactlyOnceWith('Spring', 'organisation', 'opening');
});
