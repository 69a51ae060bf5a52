// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { newPack } from './new-pack';
import { at } from './place';
import { findIn, replaceIn, type SearchOptions } from './search';
import { textsIn } from './texts';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const saying = (en: string, fr = '¤'): Pack => newPack({ id: 'p', name: { en, fr } });
const found = (text: string, query: string, options?: SearchOptions) =>
  findIn(saying(text), query, options).map(({ from, to }) => text.slice(from, to));

describe('searching a pack', () => {
  it('finds words whatever their case, accents, apostrophes and spaces', () => {
    expect(found('Délai, delai, DÉLAI', 'delai')).toEqual(['Délai', 'delai', 'DÉLAI']);
    expect(found("l’e\u0301te\u0301 et l'été", "l'été")).toEqual(['l’e\u0301te\u0301', "l'été"]);
    expect(found('un\u00a0 \n mot', 'un mot')).toEqual(['un\u00a0 \n mot']);
    expect(found('Une œuvre', 'oeuvre')).toEqual(['œuvre']);
  });

  it('never cuts through what people see as one character', () => {
    expect(found('cœur', 'e')).toEqual([]);
    expect(found('👨‍👩‍👧 famille 👨', '👨')).toEqual(['👨']);
    expect(found('👍🏽 oui 👍🏽', 'oui')).toEqual(['oui']);
    expect(found('ﬁn', 'i')).toEqual([]);
  });

  it('is exact when asked, and keeps to whole words when asked', () => {
    expect(found('Où ou OÙ', 'ou')).toEqual(['Où', 'ou', 'OÙ']);
    expect(found('Où ou OÙ', 'ou', { caseSensitive: true })).toEqual(['ou']);
    expect(found('date, update, dates, l’date', 'date', { wholeWord: true })).toEqual(['date', 'date']);
    expect(found('e\u0301tat', 'etat', { wholeWord: true })).toEqual(['e\u0301tat']);
  });

  it('takes every mark for itself, and nothing for everything', () => {
    expect(found('a.c abc a*c (a|b) [Nom] $1', 'a.c')).toEqual(['a.c']);
    expect(found('a.c abc a*c (a|b) [Nom] $1', '[nom]')).toEqual(['[Nom]']);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('anything', '')).toEqual([]);
  });

  it('looks at every text people read, and at nothing else', () => {
    const all = textsIn(core);
    for (const { path, text } of all) expect(at(core, path)).toBe(text);
    const paths = all.map(({ path }) => path.join('.'));
    expect(paths).toContain('phrases.0.variants.0');
    expect(paths).toContain('reminders.0.text.fr.tu');
    expect(paths.filter((path) => /\.(id|trigger|needs|lang|moment|replaces)$/.test(path))).toEqual([]);
    expect(findIn(core, 'aparte-pack')).toEqual([]);
  });

  it('finds what stands there, wherever it stands', () => {
    const bits = fc.constantFrom(
      'é',
      'e\u0301',
      'œ',
      '👍🏽',
      '👨‍👩‍👧',
      ' ',
      '\u00a0',
      '’',
      'A',
      'ß',
      '\u0301',
      'x',
      'İ',
    );
    const words = fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const [query, text] = [middle.join(''), [...before, '|', ...middle, '|', ...after].join('')];
        fc.pre(
          /[\p{L}]/u.test(query) && !/^[\p{M}\s]|\s$/u.test(query) && !/^[\p{M}\u200d]/u.test(after.join('')),
        );
        for (const { from, to } of findIn(saying(text), query))
          expect(text.slice(from, to).length).toBeGreaterThan(0);
        expect(found(text, query).some((words) => words.normalize() === query.normalize())).toBe(true);
      }),
    );
  });
});

describe('replacing across a pack', () => {
  const replaced = (text: string, query: string, by: string, options?: SearchOptions) =>
    replaceIn(saying(text), query, by, options).name.en;

  it('keeps a capital where one stood, and leaves one that was typed', () => {
    expect(replaced('Colis perdu. Le colis… COLIS', 'colis', 'paquet')).toBe(
      'Paquet perdu. Le paquet… Paquet',
    );
    expect(replaced('the desk', 'the desk', 'Zendesk')).toBe('Zendesk');
    expect(replaced('Colis', 'Colis', 'paquet', { caseSensitive: true })).toBe('paquet');
  });

  it('changes nothing around it, in texts with accents and pictures', () => {
    expect(replaced('👨‍👩‍👧 Noe\u0308l à l’été 🎄 été', 'ÉTÉ', 'hiver')).toBe(
      '👨‍👩‍👧 Noe\u0308l à l’hiver 🎄 hiver',
    );
    expect(replaced('a $& b', 'a', '$1 $&')).toBe('$1 $& $& b');
  });

  it('changes only the texts that were chosen, and shares the rest', () => {
    const pack = saying('date', 'date');
    expect(replaceIn(pack, 'date', 'jour', {}, [['name', 'fr']]).name).toEqual({ en: 'date', fr: 'jour' });
    expect(replaceIn(core, 'no such words', 'x')).toBe(core);
    expect(replaceIn(core, 'friend', 'pal').phrases).toBe(core.phrases);
  });

  it('leaves nothing to find, unless the new words hold the old', () => {
    fc.assert(
      fc.property(fc.constantFrom('message', 'votre', 'the', 'é', 's'), (query) => {
        expect(findIn(replaceIn(core, query, '§'), query)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
