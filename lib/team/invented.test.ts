// @vitest-environment node
import { expect, it } from 'vitest';
import { reflection } from '../reflections/schema';
import { masked } from '../summaries/mask';
import { boundsOf } from '../summaries/week';
import { plain } from '../text';
import { invented, mostInvented } from './invented';
import { keptLines, names, tickedLines } from './invented-notes';

const people = Array.from({ length: mostInvented }, (_, person) => person);
const zone = 'Europe/Paris';
const week = '2026-W47';

it('somebody invented stays who they are, and is nobody else', () => {
  const once = people.map((person) => invented(person, week, zone, 'fr'));
  const again = people.map((person) => invented(person, week, zone, 'fr'));
  expect(again).toEqual(once);
  expect(new Set(once.map(({ notes }) => JSON.stringify(notes))).size).toBe(mostInvented);
  expect(new Set(once.map(({ ticked }) => ticked)).size).toBe(mostInvented);
});

it('keeps one secret all year and notes something else each week', () => {
  const [one, other] = ['2026-W47', '2026-W46'].map((at) => invented(3, at, zone, 'fr'));
  expect(one?.secret).toEqual(other?.secret);
  expect(one?.notes).not.toEqual(other?.notes);
});

it('writes what a journal could hold, within the week', () => {
  const { from, to } = boundsOf(week, zone);
  for (const { notes } of people.map((person) => invented(person, week, zone, 'en')))
    for (const note of notes) {
      expect(reflection.parse(note)).toEqual(note);
      expect(note.writtenAt).toBeGreaterThanOrEqual(from);
      expect(note.writtenAt).toBeLessThan(to);
    }
});

it('ticks lines in which the product masks every name there is', () => {
  for (const line of tickedLines.flatMap(({ fr, en }) => [fr, en]))
    for (const name of names) expect(plain(masked(line))).not.toContain(plain(name));
});

it('puts every name it offers as bait into some note', () => {
  for (const name of names)
    for (const locale of ['fr', 'en'] as const)
      expect([...keptLines, ...tickedLines].some((line) => line[locale].includes(name))).toBe(true);
});
