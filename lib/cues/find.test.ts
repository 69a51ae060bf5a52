import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from './find';
import { ownWords } from './own-words';
import { cueIds } from './schema';

const idsIn = (text: string, language = 'en', notThat = {}) =>
  findCues(text, language, { notThat }).map(({ id }) => id);

describe('the words are the customer’s own', () => {
  test('with their accents, capitals and spelling', () => {
    expect(findCues('Je suis TRÈS Inquiète, j’ai Déjà écrit.', 'fr')).toEqual([
      { id: 'worry', words: ['Inquiète'] },
      { id: 'repeat', words: ['Déjà écrit'] },
    ]);
  });

  test('accents written apart are understood and given back', () => {
    const apart = 'je suis déçue'.normalize('NFD');
    expect(findCues(apart, 'fr')).toEqual([{ id: 'disappointment', words: ['déçue'.normalize('NFD')] }]);
  });
});

describe('two at most, most telling first', () => {
  test('danger to somebody before all else, thanks never beside trouble', () => {
    const long =
      'Thank you so much. I am confused and disappointed, it is urgent, and my husband passed away.';
    expect(idsIn(long)).toEqual(['distress', 'urgency']);
  });

  test('said twice weighs more than said once', () => {
    expect(idsIn('I am worried. Fed up, sick of it, waste of time.')[0]).toBe('frustration');
  });
});

describe('what often means nothing needs a second sign nearby', () => {
  test('one hint is silence, two are a cue', () => {
    expect(idsIn('What if I order on Sunday?')).toEqual([]);
    expect(idsIn('What if I order on Sunday? Is it normal?')).toEqual(['worry']);
  });

  test('the same hint twice is still one', () => {
    expect(idsIn('What if I order? What if I do not?')).toEqual([]);
  });

  test('far apart they do not speak of the same thing', () => {
    expect(idsIn(`What if I order? ${'blue '.repeat(40)}. Is it normal?`)).toEqual([]);
  });
});

describe('“no, not that”', () => {
  test('asks for more words before the cue shows again', () => {
    const once = 'I am worried.';
    const twice = 'I am worried, is it safe?';
    expect(idsIn(once, 'en', { worry: 1 })).toEqual([]);
    expect(idsIn(twice, 'en', { worry: 2 })).toEqual(['worry']);
    expect(idsIn(twice, 'en', { worry: 3 })).toEqual([]);
  });

  test('never silences a cue for good, and leaves the others alone', () => {
    const sure = 'I am worried, is it safe? My mum is getting worried, I panic, I cannot sleep.';
    expect(idsIn(sure, 'en', { worry: 1_000 })).toEqual(['worry']);
    expect(idsIn('I am furious.', 'en', { worry: 3 })).toEqual(['anger']);
  });
});

test('nothing is heard in a language nobody described', () => {
  expect(findCues('Ich bin wütend!!! unacceptable', 'de')).toEqual([]);
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      ' furious ',
      ' not ',
      'worried',
      ' déçue',
      '\n> ',
      '"',
      '«',
      '\n\nRegards,\n',
      ' what if ',
      '!!',
      '.',
    ),
  );
  const message = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  test.each(['fr', 'en'])('in %s: two known cues at most, in words that stand in the message', (language) => {
    fc.assert(
      fc.property(message, (text) => {
        const found = findCues(text, language);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const { id, words } of found) {
          expect(cueIds).toContain(id);
          expect(words.length).toBeGreaterThan(0);
          for (const said of words)
            expect(said !== '' && ownWords(text).includes(said) && text.includes(said)).toBe(true);
        }
      }),
    );
  });

  test.each([
    '\nOn Monday, Care wrote:\n',
    '\nDe : Service\nEnvoyé : lundi\n',
    '\n-----Original Message-----\n',
    '\n> ',
  ])('nothing below “%s” is heard', (start) => {
    const innocent = fc.constantFrom('Here is the slip.', 'Voici le bon.', '48213', '', 'Two, please.');
    fc.assert(
      fc.property(innocent, (own) => {
        for (const language of ['fr', 'en'])
          expect(findCues(`${own}\n${start}I am furious, je suis furieuse`, language)).toEqual([]);
      }),
    );
  });

  test('two million characters are heard to the end', () => {
    const size = 2_000_000;
    for (const hostile of ['furious ', 'a', '!', '« ', '"'])
      expect(findCues(hostile.repeat(size / hostile.length), 'en').length).toBeLessThanOrEqual(2);
  }, 60_000);
});
