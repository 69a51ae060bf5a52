// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack as packSchema } from '../packs/schema';
import { compareVersions } from '../packs/version';
import { freshId, freshPackId, idStart } from './fresh-id';
import { duplicate, newPack } from './new-pack';
import { entryStates, libraryEntry, mayBecome, publishedVersion } from './state-schema';
import { bump, rolledBack } from './versions';

const begun = newPack({ id: 'spring', name: { en: 'Spring', fr: 'Printemps' } });
const number = fc.nat({ max: 999_999 });
const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));

describe('a version', () => {
  it('goes up by what changed', () => {
    expect(bump('1.2.3', 'patch')).toBe('1.2.4');
    expect(bump('1.2.3', 'minor')).toBe('1.3.0');
    expect(bump('1.2.3', 'major')).toBe('2.0.0');
    expect(bump('1.2.999999', 'patch')).toBe('1.3.0');
    expect(bump('999999.999999.999999', 'patch')).toBeNull();
  });

  it('is above the one before, and still a version, wherever there is one', () => {
    fc.assert(
      fc.property(version, fc.constantFrom('patch', 'minor', 'major'), (before, step) => {
        const after = bump(before, step);
        fc.pre(after !== null);
        expect(compareVersions(after ?? '', before)).toBeGreaterThan(0);
        expect(packSchema.shape.version.safeParse(after).success).toBe(true);
      }),
    );
  });

  it('is compared by numbers, not by letters', () => {
    expect(['1.10.0', '1.9.0', '1.9.12', '0.99.0'].sort(compareVersions)).toEqual([
      '0.99.0',
      '1.9.0',
      '1.9.12',
      '1.10.0',
    ]);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });
});

describe('a step back', () => {
  const versions = ['1.0.0', '1.10.0', '1.9.0'].map((version) => ({
    ...begun,
    version,
    name: { en: version, fr: version },
  }));

  it('is the old content as the newest version, with what to tell agents', () => {
    const news = { en: 'The earlier words are back.', fr: 'Les mots d’avant sont de retour.' };
    const back = rolledBack(versions, '1.0.0', news);
    expect(back).toEqual({ ...versions[0], version: '1.10.1', news });
    expect(packSchema.safeParse(back).success).toBe(true);
  });

  it('says nothing old as news, and needs a version that was published', () => {
    const noted = [{ ...begun, news: { en: 'New.', fr: 'Nouveau.' } }];
    expect(rolledBack(noted, '0.1.0', undefined)).toEqual({ ...begun, version: '0.1.1' });
    expect(rolledBack(versions, '3.0.0', undefined)).toBeNull();
    expect(rolledBack([], '1.0.0', undefined)).toBeNull();
  });
});

describe('a pack from nothing', () => {
  it('is a pack at once', () => {
    expect(packSchema.parse(begun)).toEqual(begun);
    expect(begun.layer).toBe('organisation');
  });

  it('made from another takes its words for moments, or all its content, and a history of its own', () => {
    const core = { ...begun, layer: 'core' as const, version: '3.1.4', news: { en: 'x', fr: 'x' } };
    const copy = duplicate(core, 'copy', { en: 'Copy', fr: 'Copie' });
    expect(copy).toMatchObject({ id: 'copy', version: '0.1.0', layer: 'organisation' });
    expect(copy.news).toBeUndefined();
    const from = { ...core, publisher: 'Ada', needs: { date: { en: 'a date', fr: 'une date' } } };
    expect(newPack({ id: 'b', name: core.name, from })).toMatchObject({
      publisher: 'Ada',
      needs: from.needs,
    });
  });

  it('gives every item the first free readable id', () => {
    expect(freshId('R', ['R1', 'r2', 'R4'])).toBe('R3');
    expect(freshId(idStart('reminders', 'opening'), ['R-OP-1'])).toBe('R-OP-2');
    expect(freshId(idStart('starters'), [])).toBe('IF-1');
  });

  it('makes a pack id of any name', () => {
    expect(freshPackId('Printemps : délais de livraison', [])).toBe('printemps-delais-de-livraison');
    expect(freshPackId('Spring', ['spring', 'spring-1'])).toBe('spring-2');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
        const id = freshPackId(name, taken);
        expect(packSchema.shape.id.safeParse(id).success).toBe(true);
        expect(taken).not.toContain(id);
      }),
    );
  });
});

describe('the library', () => {
  it('keeps a draft that is no pack yet, and refuses what it does not know', () => {
    const entry = { id: 'spring', state: 'draft', draft: '{ "sch', changedAt: 5, publishedVersions: [] };
    expect(libraryEntry.parse(entry)).toEqual(entry);
    expect(libraryEntry.safeParse({ ...entry, agent: 'x' }).success).toBe(false);
    expect(libraryEntry.safeParse({ ...entry, publishedVersions: ['1.0'] }).success).toBe(false);
  });

  it('keeps what went out, with the teams that try it first', () => {
    const out = { pack: 'spring', version: '1.0.0', at: 5, text: '{}', envelope: null };
    const volunteers = { names: 'North, South', until: '2027-04-11' };
    expect(publishedVersion.parse({ ...out, volunteers })).toEqual({ ...out, volunteers });
    const wrong = { ...out, volunteers: { names: 'North', until: 'soon' } };
    expect(publishedVersion.safeParse(wrong).success).toBe(false);
  });

  it('retires only what went out, and may publish it again', () => {
    const steps = entryStates.flatMap((from) =>
      entryStates.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(steps).toEqual([
      'draft → published',
      'published → published',
      'published → retired',
      'retired → published',
    ]);
  });
});
