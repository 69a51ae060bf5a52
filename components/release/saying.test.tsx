import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { moments } from '@/lib/interactions/schema';
import { speaker } from '@/lib/locales/say';
import { causes } from '@/lib/reflections/schema';
import { bucketsOf, fixedFields, sharedOrigins } from '@/lib/summaries/vocabulary';
import { inkOf } from './Bar';
import { csvOf, fileName } from './csv';
import { answerIn, type Tongue, themeName } from './naming';
import { smallRelease, spreadOver } from './small-release';

const tongues: Tongue[] = (['fr', 'en'] as const).map((locale) => ({
  say: speaker(locale, 'vous'),
  locale,
  words: new Map(),
}));
const english = tongues[1] as Tongue;
const fields = [...fixedFields.keys(), 'useful.core:O1', 'diagnostic.S1'];

/** Every run of neighbouring answers that does not cover the whole scale. */
const runsIn = (field: string) => {
  const last = (bucketsOf(field)?.length ?? 1) - 1;
  const all = Array.from({ length: last + 1 }, (_, at) => at);
  return all.flatMap((from) =>
    all.filter((to) => to >= from && to - from < last).map((to) => ({ from, to })),
  );
};

describe('every theme', () => {
  it.each(fields)('%s has a name and words for whatever can be told of it, in both languages', (field) => {
    for (const tongue of tongues) {
      expect(themeName(field, tongue)).toMatch(/^[\p{Lu}«“]/u);
      for (const run of runsIn(field))
        expect(answerIn(field, run, tongue)).not.toMatch(/undefined|release\./);
    }
  });

  it.each([...causes, ...sharedOrigins, ...moments, 'glad', 'quiet'])('has a question for %s', (question) => {
    for (const { say } of tongues)
      expect(say(`release.monday.${question}` as 'release.monday.quiet')).toMatch(/\?$/);
  });

  it('has answers whose inks differ, however they are told together', () => {
    const cut = fc.constantFrom(...fields).chain((field) =>
      fc.record({
        field: fc.constant(field),
        starts: fc.subarray([1, 2, 3].slice(0, (bucketsOf(field)?.length ?? 1) - 1)),
      }),
    );
    fc.assert(
      fc.property(cut, ({ field, starts }) => {
        const ends = [...starts.map((start) => start - 1), (bucketsOf(field)?.length ?? 1) - 1];
        const inks = ends.map((to, at) => inkOf(field, { from: [0, ...starts][at] ?? 0, to }));
        expect(new Set(inks).size).toBe(inks.length);
      }),
    );
  });
});

describe('the table that is saved', () => {
  const release = smallRelease(
    {
      glad: spreadOver(2, 5, 3, 0),
      'cause.means': { is: 'leaning', people: '5-9', bucket: 1, mean: 1 },
      'theme.wait': { is: 'hidden' },
      'useful.core:O1': spreadOver(5, 0, 5),
    },
    { receipts: ['r'.repeat(43)] },
  );
  const words = new Map([['useful.core:O1', '=HYPERLINK("https://example.org")']]);
  const read = (name: string) =>
    parse<string[]>(csvOf({ release, name }, { ...english, words }).slice(1), { skipEmptyLines: true }).data;

  it('has one line for each group, and the reason where nothing may be told', () => {
    const rows = read('North desk');
    expect(rows[0]).toEqual([
      'North desk',
      'From Monday 23 November to Sunday 29 November 2026',
      'ten to fourteen people',
    ]);
    expect(rows).toContainEqual(['Moments to be glad of', 'ten to fourteen people', 'once or twice', '5']);
    expect(rows).toContainEqual([
      '“I did not have the means”',
      'five to nine people',
      'once or twice',
      'most',
    ]);
    expect(rows).toContainEqual(['The delay', '', 'Not enough voices yet', '']);
    expect(JSON.stringify(rows)).not.toContain('rrrr');
  });

  it('holds no formula, whoever named the team or the reminder', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
      for (const cell of read(name).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('begins with the mark that tells spreadsheets it is UTF-8', () => {
    expect(csvOf({ release, name: 'Équipe' }, english).startsWith('\ufeffÉquipe')).toBe(true);
  });
});

describe('the file’s name', () => {
  const release = smallRelease({});
  it('holds team and week, and nothing a disk would refuse', () => {
    expect(fileName({ release, name: 'Équipe Nord / Lyon' })).toBe('equipe-nord-lyon-2026-W48');
    expect(fileName({ release: { ...release, part: 2 }, name: '…' })).toBe('aparte-2026-W48-2');
  });
});
