import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack, readPack } from './check';
import { migrated } from './migrations';
import { pack } from './schema';

/** A pack as it was written for the first format. */
const one = {
  schema: 'aparte-pack/1',
  id: 'spring',
  version: '1.2.0',
  name: { en: 'Spring delays', fr: 'Retards de printemps' },
  moments: [
    {
      id: 'opening',
      name: { en: 'Opening', fr: 'Accueil' },
      gestures: { en: 'welcome formula, own name', fr: 'formule de bienvenue, prénom' },
      intention: {
        en: `Make them feel expected. ${'So. '.repeat(50)}`.trim(),
        fr: 'Faire sentir l’attente.',
      },
    },
  ],
  needs: { date: { en: 'a date', fr: 'une date' } },
  phrases: [{ id: 'soon', moment: 'answering', lang: 'en', text: 'as soon as possible', needs: 'date' }],
  reminders: [
    {
      id: 'S1',
      moment: 'answering',
      trigger: 'date',
      text: { en: 'Which date?', fr: { vous: 'Quelle date ?', tu: 'Quelle date ?' } },
      why: { en: 'A date calms.', fr: 'Une date apaise.' },
    },
  ],
  questions: [
    {
      id: 'Q1',
      moment: 'after',
      form: 'what',
      text: {
        en: 'What helped?',
        fr: { vous: 'Qu’est-ce qui vous a aidé ?', tu: 'Qu’est-ce qui t’a aidé ?' },
      },
    },
  ],
  cues: [
    {
      id: 'urgency',
      name: { en: 'Urgency', fr: 'Urgence' },
      means: { en: 'time counts', fr: 'le temps compte' },
      reminders: ['S1'],
    },
  ],
  starters: [{ id: 'wait', text: { en: 'If they wait, I say it.', fr: 'Si l’on attend, je le dis.' } }],
};

describe('a pack of an earlier format', () => {
  it('becomes one of today’s, and loses nothing that was said', () => {
    const now = pack.parse(migrated(one));
    expect(now).toMatchObject({ id: 'spring', version: '1.2.0', layer: 'organisation', name: one.name });
    expect(now.reminders).toEqual(one.reminders);
    expect(now.questions).toEqual(one.questions);
    expect(now.cues).toEqual(one.cues);
    expect(now.starters).toEqual(one.starters);
    expect(now.phrases[0]).toMatchObject(one.phrases[0] ?? {});
    expect(now.moments[0]?.intention).toEqual(one.moments[0]?.intention);
    expect(checkPack(now).filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('keeps its gestures, under the intention that was meant for all of them', () => {
    const [gesture] = pack.parse(migrated(one)).moments[0]?.gestures ?? [];
    expect(gesture?.name.fr).toBe('formule de bienvenue, prénom');
    expect(gesture?.intention.en).toMatch(/^Make them feel expected\..*…$/);
  });

  it('is the core only when it was called so', () => {
    expect(migrated({ ...one, id: 'core' })).toMatchObject({ layer: 'core' });
    expect(migrated({ ...one, id: 'corel' })).toMatchObject({ layer: 'organisation' });
  });

  it('stays wrong where it was wrong, for the form to say', () => {
    const wrong = { ...one, theme: 'dark', reminders: 'many' };
    const places = readPack(JSON.stringify(wrong)).problems.map(({ path }) => path.join('.'));
    expect(places).toEqual(expect.arrayContaining(['theme', 'reminders']));
  });

  it('is not changed on the way, and is migrated once', () => {
    const before = structuredClone(one);
    const once = migrated(one);
    expect(one).toEqual(before);
    expect(migrated(once)).toBe(once);
  });
});

describe('what is of no known format', () => {
  it.each([
    'aparte-pack/2',
    'aparte-pack/3',
    'aparte-pack/0',
    'constructor',
    '__proto__',
    'toString',
    1,
    null,
  ])('is left as it is: %j', (schema) => {
    const value = { ...one, schema };
    expect(migrated(value)).toBe(value);
  });

  it('never throws, whatever it is, and never passes for a pack', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const inside = fc.record({ key: fc.constantFrom(...Object.keys(one), '__proto__'), value: anything });
    fc.assert(
      fc.property(anything, inside, (value, { key, value: inner }) => {
        expect(pack.safeParse(migrated(value)).success).toBe(false);
        migrated(Object.fromEntries([...Object.entries(one), [key, inner]]));
        migrated({ ...one, moments: [{ ...one.moments[0], gestures: inner, intention: inner }] });
      }),
      { numRuns: 300 },
    );
  });
});
