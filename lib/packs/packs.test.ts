import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { moments } from '../interactions/schema';
import { builtInPacks } from './catalogue';
import { checkPack } from './check';
import { needIds, type Pack } from './schema';

const files = import.meta.glob<{ id: string }>('./builtin/*.json', { eager: true, import: 'default' });

/** Every text of a pack, wherever it stands, with the field it stands in. */
function textsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, Array.isArray(value) ? field : key));
}

describe('the built-in packs', () => {
  it('bear the name of their file', () => {
    for (const [path, { id }] of Object.entries(files)) expect(id).toBe(idFrom(path));
    expect(builtInPacks.map(({ id }) => id)).toContain('core');
  });
});

describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  const phrasesIn = (lang: string) => pack.phrases.filter((phrase) => phrase.lang === lang);

  it('gives a trainer nothing to mend, nor any advice', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('has the six moments in order and a name for every need', () => {
    expect(pack.moments.map(({ id }) => id)).toEqual(moments);
    expect(Object.keys(pack.needs).sort()).toEqual([...needIds].sort());
  });

  it('has eight wordings or more for each moment, and three questions or more', () => {
    for (const moment of moments) {
      expect(pack.reminders.filter((one) => one.moment === moment).length).toBeGreaterThanOrEqual(8);
      expect(pack.questions.filter((one) => one.moment === moment).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells the reason of each reminder in a sentence of its own, without a code and without an address', () => {
    const whys = pack.reminders.map(({ why }) => why);
    expect(new Set(whys.map(({ en }) => en)).size).toBe(whys.length);
    expect(new Set(whys.map(({ fr }) => fr)).size).toBe(whys.length);
    for (const { en, fr } of whys) {
      expect(`${en} ${fr}`).not.toMatch(/\bE\d+\b|\d+ %|p ?[<=]/);
      expect(fr).not.toMatch(/(?<!\p{L})(vous|votre|vos|tu|ton|ta|tes|toi)(?!\p{L})/u);
      expect(fr).toMatch(/[.?]$/);
    }
  });

  it('is set with care: no straight apostrophe, and French marks behind a space that does not break', () => {
    const texts = textsOf({ ...pack, phrases: phrasesIn('fr'), version: '' });
    expect(texts.filter(({ text }) => text.includes("'"))).toEqual([]);
    const french = texts.filter(({ field }) => ['fr', 'vous', 'tu', 'text', 'variants'].includes(field));
    expect(
      french
        .filter(({ text }) => /[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»/.test(text))
        .filter(({ field }) => field !== 'en'),
    ).toEqual([]);
  });

  it('forces no gender on whoever reads or writes: no “(e)”, no “·e”, no agreement with « vous »', () => {
    const own = textsOf([pack.reminders, pack.questions, pack.starters, pack.cues, pack.moments, pack.needs]);
    const french = own.filter(({ field }) => field !== 'en').map(({ text }) => text);
    const agreed =
      /\([es]+\)|·|(?<!\p{L})(vous |te |t’)(a|ont) \p{L}+(é|i|u)s?(?!\p{L})(?<!servi)|(vous êtes|tu es) \p{L}+(é|i|u)e?s?(?!\p{L})/iu;
    expect(french.filter((text) => agreed.test(text))).toEqual([]);
  });

  it('exempts what law and safety want said, in both languages', () => {
    const subjects = [
      'recording',
      'identity',
      'withdrawal',
      'termination',
      'complaint',
      'recall',
      'emergency',
      'crisis',
    ];
    for (const lang of ['fr', 'en']) {
      const exempt = phrasesIn(lang).filter((phrase) => phrase.protected);
      expect(exempt.length).toBeGreaterThanOrEqual(20);
      for (const subject of subjects)
        expect(exempt.map(({ id }) => id)).toContain(`${lang}-protected-${subject}`);
    }
  });

  it('knows no formula twice, so that one is never both flagged and exempt', () => {
    const worded = ({ text, variants }: Pack['phrases'][number]) =>
      [text, ...variants].map((one) => one.toLowerCase());
    const all = pack.phrases.flatMap(worded);
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });
});
