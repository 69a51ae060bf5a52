// @vitest-environment node
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from './catalogue';
import { packJsonSchema, packJsonSchemaText } from './json-schema';
import { type Pack, pack } from './schema';

const published = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8');
/** Somebody else's reader of JSON Schema; days are told by their pattern. */
const accepts = new Ajv({ strict: true, formats: { date: true } }).compile(JSON.parse(published));
const core = builtInPacks.find(({ id }) => id === 'core') as Pack;

/** One or two of each, with every field that may be left out: small enough to be broken thousands of times. */
const small = {
  ...structuredClone(core),
  layer: 'team',
  about: { en: 'For spring.', fr: 'Pour le printemps.' },
  publisher: 'Formation',
  news: { en: 'New.', fr: 'Nouveau.' },
  season: { from: '2027-03-21', until: '2028-02-29' },
  retires: ['core:O1'],
  moments: core.moments.slice(0, 1),
  phrases: [
    { ...core.phrases[0], variants: ['une autre'], replaces: 'core:fr-op-001' },
    { id: 'short', moment: 'after', lang: 'en', text: 'So sorry', needs: 'date' },
  ],
  reminders: [
    {
      ...core.reminders[0],
      showIf: {
        moment: ['opening'],
        cue: ['worry'],
        kind: ['chat'],
        language: ['en'],
        habit: true,
        needs: ['date'],
        repeatContact: false,
      },
    },
  ],
  questions: core.questions.slice(0, 1),
  cues: [{ ...core.cues[0], words: { en: ['late'], fr: [] }, falseFriends: { en: [], fr: ['panique'] } }],
  ...{ starters: core.starters.slice(0, 1), diagnostic: core.diagnostic.slice(0, 1) },
  leaders: core.leaders.slice(0, 1),
  samples: [
    {
      ...{ id: 'own', title: 'One of our own', lang: 'en', kind: 'chat', source: 'synthetic', ended: true },
      turns: [{ author: 'customer', text: 'Hello?' }],
    },
  ],
  expectations: [
    { sample: 'own', after: 1, says: ['O1'] },
    { sample: 'own', after: 'end', says: [] },
  ],
};

type Place = (string | number)[];
/** Every place of a value, the top too. */
function placesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf((value as Record<string, unknown>)[key], [...path, key]))];
}
const places = placesOf(small);

/** The value with something else at this place; `undefined` takes the place away. */
function put(value: unknown, [first, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const now = key === String(first) ? put(inner, rest, change) : inner;
    return now === undefined ? [] : [[key, now] as const];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x',
  '',
  'id',
  'en',
  'fact',
);
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\u00a0',
    '\ufeff',
    'a\u202eb',
    '\u061c',
    'a\u200d',
    '😀',
    '\ud83d',
    'core:O1',
    'O1',
    'a:b:c',
    '-a',
  ),
  fc.constantFrom(
    '2027-02-29',
    '2028-02-29',
    '2027-13-01',
    '1.0.0',
    '01.0.0',
    '1.0',
    '1000000.0.0',
    '1.0.0\n',
  ),
  fc
    .constantFrom(40, 41, 60, 80, 81, 90, 91, 140, 141, 160, 240, 300, 301, 400, 500, 2_000, 2_001)
    .map((length) => 'é'.repeat(length)),
  fc.constantFrom(40, 41, 80, 81, 90, 91, 300, 301).map((length) => '👍'.repeat(length)),
  fc.constantFrom('opening', 'worry', 'date', 'end', 'core', 'en', 'fr', 'always', 'nowhere'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const values = fc.oneof(
  texts,
  fc.constantFrom<unknown>(null, true, false, 0, 1, 1.5, -1, 60, 61, 1e21, [], {}, [[]], [null]),
  fc.jsonValue({ maxDepth: 2 }),
);
const sizes = [0, 1, 2, 3, 6, 7, 9, 11, 12, 13, 20, 21, 40, 41, 50, 51, 60, 61];
type Change = (old: unknown) => unknown;
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(() => undefined),
  values.map(
    (value): Change =>
      () =>
        value,
  ),
  fc.tuple(names, values).map(
    ([name, value]): Change =>
      (old) => {
        if (typeof old !== 'object' || old === null || Array.isArray(old)) return value;
        return Object.fromEntries([...Object.entries(old), [name, value]]);
      },
  ),
  fc.constantFrom(...sizes).map(
    (size): Change =>
      (old) => {
        if (!Array.isArray(old)) return typeof old === 'string' ? old.repeat(size) : old;
        return Array.from({ length: size }, (_, at) => old[at % Math.max(1, old.length)] ?? 'worry');
      },
  ),
);
const broken = fc
  .array(fc.tuple(fc.constantFrom(...places), changes), { minLength: 1, maxLength: 3 })
  .map((all) => all.reduce<unknown>((value, [place, change]) => put(value, place, change), small));

describe('the published JSON Schema', () => {
  it('is the one made from the schema that Aparté reads with (npm run pack -- schema writes it)', () => {
    expect(published).toBe(packJsonSchemaText());
    expect(packJsonSchema()).not.toHaveProperty('$id');
  });

  it('accepts the built-in packs and every field there is, like Aparté', () => {
    for (const one of [...builtInPacks, small]) {
      expect(accepts(one), JSON.stringify(accepts.errors)).toBe(true);
      expect(pack.safeParse(one).success).toBe(true);
    }
  });

  it('agrees with Aparté on thousands of packs, good ones and bad ones', () => {
    const told = { good: 0, bad: 0 };
    fc.assert(
      fc.property(broken, (value) => {
        // As a file would bring it: a field called `__proto__` is one like any other.
        const read: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
        const fits = pack.safeParse(read).success;
        told[fits ? 'good' : 'bad']++;
        expect(accepts(read), JSON.stringify(accepts.errors)).toBe(fits);
      }),
      { numRuns: 5_000 },
    );
    expect(told.good).toBeGreaterThan(200);
    expect(told.bad).toBeGreaterThan(2_000);
  }, 30_000);

  it.each([
    ['phrases', 2_000],
    ['reminders', 500],
    ['questions', 200],
    ['retires', 500],
    ['leaders', 100],
    ['samples', 200],
  ] as const)('agrees where the list of %s ends, at %i', (list, most) => {
    for (const length of [most, most + 1]) {
      const full = { ...small, [list]: Array.from({ length }, () => small[list][0]) };
      expect([accepts(full), pack.safeParse(full).success]).toEqual([length === most, length === most]);
    }
  });
});
