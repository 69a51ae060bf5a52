// @vitest-environment node
import { expect, it } from 'vitest';
import type { Reflection } from '../reflections/schema';
import { share } from '../summaries/schema';
import { boundsOf } from '../summaries/week';
import { type Choices, linesOf, type Material, noChoices, shareOf } from './choices';
import type { Team } from './schema';

const week = '2026-W47';
const zone = 'Europe/Paris';
const key = 'A'.repeat(43);
const team = (words: boolean): Team => ({
  schema: 'aparte-team/1',
  id: 't-abcdefgh',
  version: 1,
  name: 'Desk',
  language: 'en',
  zone,
  above: [],
  steward: { name: 'Sam', is: 'peer' },
  keys: { seal: key, steward: key, lead: null },
  terms: { k: 5, words, noise: 1 },
  answerWithin: 10,
  since: '2026-11-01',
});
const note = (at: number, text: string, part: Partial<Reflection> = {}): Reflection => ({
  id: `7d3c1c1e-6f0a-4b7e-9a53-0f6f2f6a9b${20 + at}`,
  version: 1,
  writtenAt: boundsOf(week, zone).from + at,
  changedAt: 0,
  about: { site: null, kind: null, moment: null },
  colour: 'hard',
  feeling: 'sad',
  origin: 'rule',
  helped: null,
  nextTime: 'Ask Nadia first',
  cause: 'means',
  question: null,
  note: text,
  obstacle: true,
  ...part,
});
const notes = [note(0, 'Waiting for Karim, order 4521.'), note(1, 'The rule is unclear.'), note(2, ' ')];
const material = (part: Partial<Material> = {}): Material => ({
  team: team(true),
  week,
  notes,
  opinions: [{ reminder: 'core:O1', is: 'kept' }],
  questions: new Map(),
  id: key,
  ...part,
});
const choices = (part: Partial<Choices>): Choices => ({ ...noChoices, ...part });
const ticked = new Set(notes.map(({ id }) => id));

it('lets no word out that was not ticked', () =>
  expect(shareOf(material(), noChoices).contribution.words).toEqual([]));

it('lets ticked lines out as they were shown: masked, in no order of theirs', () => {
  const { words } = shareOf(material(), choices({ ticked })).contribution;
  expect(words).toEqual(['The rule is unclear.', 'Waiting for …, order …']);
  expect(
    linesOf(material(), noChoices)
      .map(({ leaves }) => leaves)
      .sort(),
  ).toEqual(words);
});

it('masks other words again', () => {
  const reworded = new Map([[notes[1]?.id ?? '', 'Nadia knows the rule.']]);
  const [, line] = linesOf(material(), choices({ reworded }));
  expect(line).toMatchObject({ own: 'Nadia knows the rule.', leaves: '… knows the rule.' });
});

it('lets no word out where the team shares none', () =>
  expect(shareOf(material({ team: team(false) }), choices({ ticked })).contribution.words).toEqual([]));

it('leaves out what was left out, without a trace', () => {
  const all = shareOf(material(), noChoices).contribution.cells;
  const { cells } = shareOf(
    material(),
    choices({ leftOut: new Set(['hard', 'useful.core:O1']) }),
  ).contribution;
  expect(Object.keys(all).filter((field) => !(field in cells))).toEqual(['hard', 'useful.core:O1']);
});

it('answers what was answered, and leaves unsaid what was not', () => {
  const answers = new Map([['S2', 'not-yet' as const]]);
  const { cells } = shareOf(material(), choices({ intention: 'mostly', answers })).contribution;
  expect(cells).toMatchObject({ intention: 2, 'diagnostic.S2': 1 });
  expect(Object.keys(cells)).not.toContain('diagnostic.S1');
});

it('holds no feeling, no plan, no instant and no name', () => {
  const left = shareOf(material(), choices({ ticked, intention: 'hardly' }));
  expect(share.parse(left)).toEqual(left);
  for (const word of ['sad', 'Nadia', 'Karim', '4521', `${boundsOf(week, zone).from}`])
    expect(JSON.stringify(left)).not.toContain(word);
});
