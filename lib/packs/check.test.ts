import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from './catalogue';
import { checkPack, readPack } from './check';
import type { Pack } from './schema';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;

/** Problems of the built-in pack after this was done to it. */
function changed(change: (pack: Pack) => unknown) {
  const broken = structuredClone(core);
  change(broken);
  return checkPack(broken);
}

describe('a pack that does not fit the form', () => {
  const first = ({ reminders }: Pack) => reminders[0] ?? core.reminders[0];
  const cases: [string, (pack: Pack) => unknown, string, RegExp, RegExp][] = [
    ['a field nobody knows', (pack) => Object.assign(pack, { theme: 'dark' }), 'theme', /theme/, /theme/],
    [
      'a reminder of 91 characters',
      (pack) => Object.assign(first(pack)?.text ?? {}, { en: 'x'.repeat(91) }),
      'reminders.0.text.en',
      /91 characters; 90/,
      /91 caractères/,
    ],
    [
      'a missing French text',
      (pack) => Object.assign(pack.starters[0] ?? {}, { text: { en: 'If…, I…' } }),
      'starters.0.text.fr',
      /French text is missing/,
      /français manque/,
    ],
    [
      'a missing « tu »',
      (pack) => Object.assign(first(pack)?.text ?? {}, { fr: { vous: 'Et la date ?' } }),
      'reminders.0.text.fr.tu',
      /“tu” is missing/,
      /«\u00a0tu\u00a0» manque/,
    ],
    [
      'a trigger nobody knows',
      (pack) => Object.assign(first(pack) ?? {}, { trigger: 'mood' }),
      'reminders.0.trigger',
      /always/,
      /always/,
    ],
    [
      'a text that turns the reading direction',
      (pack) => Object.assign(first(pack)?.text ?? {}, { en: 'a\u202eb' }),
      'reminders.0.text.en',
      /direction/,
      /sens de lecture/,
    ],
    [
      'an empty text',
      (pack) => Object.assign(first(pack)?.text ?? {}, { en: '  ' }),
      'reminders.0.text.en',
      /empty/,
      /vide/,
    ],
    [
      'an id with a space',
      (pack) => Object.assign(first(pack) ?? {}, { id: 'O 1' }),
      'reminders.0.id',
      /letter/,
      /lettre/,
    ],
    [
      'a version in words',
      (pack) => Object.assign(pack, { version: 'two' }),
      'version',
      /1\.0\.0/,
      /1\.0\.0/,
    ],
    ['a list where a text should be', (pack) => Object.assign(pack, { name: [] }), 'name', /form/, /forme/],
    [
      'too many cues',
      (pack) => Object.assign(pack, { cues: Array.from({ length: 21 }, () => pack.cues[0]) }),
      'cues',
      /21 items/,
      /21 éléments/,
    ],
  ];

  it.each(cases)('is told about %s', (_, change, place, english, french) => {
    const problem = changed(change).find(({ path }) => path.join('.') === place);
    expect(problem?.kind).toBe('error');
    expect(problem?.says.en).toMatch(english);
    expect(problem?.says.fr).toMatch(french);
  });

  it('names the item, and still hears of what is wrong elsewhere', () => {
    const problems = changed(({ reminders }) => {
      Object.assign(reminders[0]?.text ?? {}, { en: 'x'.repeat(91) });
      Object.assign(reminders[1]?.text ?? {}, { en: 'What must be done here, before anything else?' });
    });
    expect(problems.map(({ item }) => item)).toEqual(['O1', 'O2']);
  });
});

describe('a pack file', () => {
  it('gives its pack when nothing forbids it', () => {
    expect(readPack(JSON.stringify(core))).toEqual({ pack: core, problems: [] });
  });

  it('gives its pack beside mere advice', () => {
    const loud = structuredClone(core);
    Object.assign(loud.reminders[0]?.text ?? {}, {
      en: 'Which date could you give them here, before they ask?!',
    });
    const read = readPack(JSON.stringify(loud));
    expect(read.pack).toEqual(loud);
    expect(read.problems.map(({ kind }) => kind)).toEqual(['advice']);
  });

  it('gives no pack when it guilts, does not parse or is too large', () => {
    const guilty = structuredClone(core);
    Object.assign(guilty.reminders[0]?.text ?? {}, { en: 'You must.' });
    const deep = JSON.stringify(core).replace('"retires":[]', `"retires":${'['.repeat(17)}${']'.repeat(17)}`);
    for (const text of [JSON.stringify(guilty), '{"schema":', ' '.repeat(2_000_001), deep]) {
      expect(readPack(text).pack).toBeNull();
      expect(readPack(text).problems).not.toEqual([]);
    }
  });

  it('never throws and never passes, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readPack(text).pack === null),
      { numRuns: 300 },
    );
    expect(readPack('['.repeat(200_000)).pack).toBeNull();
    expect(readPack(`{"__proto__":${JSON.stringify(core)}}`).pack).toBeNull();
  });

  it('never throws, whatever JSON it is, even in place of one of its parts', () => {
    const hostile = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom([null], { __proto__: null, id: 'O1' }),
    );
    const lists = ['moments', 'phrases', 'reminders', 'questions', 'cues', 'starters'] as const;
    const keys = [...lists, 'schema', 'id', 'version', 'name', 'needs'] as const;
    const place = fc.record({
      key: fc.constantFrom(...keys),
      list: fc.constantFrom(...lists),
      at: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(place, hostile, ({ key, list, at }, value) => {
        const inPlaceOfPart = { ...core, [key]: value };
        const inPlaceOfItem = {
          ...core,
          [list]: core[list].map((item, place) => (place === at ? value : item)),
        };
        for (const text of [value, inPlaceOfPart, inPlaceOfItem].map((one) => JSON.stringify(one))) {
          const { pack, problems } = readPack(text);
          expect(pack === null).toBe(problems.some(({ kind }) => kind === 'error'));
        }
      }),
      { numRuns: 40 },
    );
  });
});
