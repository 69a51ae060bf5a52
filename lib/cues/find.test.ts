import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../interactions/limits';
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

  test.each([
    ['C’est la troisième fois que j’écris pour ce colis.', 'fr', ['troisième fois que j’écris']],
    ['Quatre fois que je vous appelle.', 'fr', ['Quatre fois que je vous appelle']],
    ['Un bruit depuis ce matin et j’ai peur qu’il s’arrête. Que faire ?', 'fr', ['j’ai peur qu’il s’arrête']],
    ['J’ai peur que mon dossier soit perdu, voilà.', 'fr', ['J’ai peur que mon dossier soit perdu']],
    ['Je ne sais plus quoi faire, je m’inquiète.', 'fr', ['je m’inquiète']],
    [
      'Trois semaines et toujours pas de remboursement, toujours rien.',
      'fr',
      ['toujours pas de remboursement', 'toujours rien'],
    ],
    ['I’m scared that I’ll lose it. Anyway.', 'en', ['I’m scared that I’ll lose it']],
    ['I am sick of this chatbot, again.', 'en', ['sick of this chatbot']],
    ['That’s four times I’ve called.', 'en', ['four times I’ve called']],
    ['I only wanted to say thank you.', 'en', ['I only wanted to say thank you']],
  ])('in phrases that can stand alone: “%s”', (text, language, words) => {
    expect(findCues(text, language).flatMap((cue) => cue.words)).toEqual(expect.arrayContaining(words));
  });

  test('no longer than a person would quote, however often it is said', () => {
    for (const said of ['again and ', 'j’ai peur que ', 'fois que j’écris ', 'sick of the ', 'fed up ']) {
      const found = [...findCues(said.repeat(400), 'fr'), ...findCues(said.repeat(400), 'en')];
      expect(found.flatMap(({ words }) => words).filter((words) => words.split(' ').length > 15)).toEqual([]);
    }
  });

  test('what stands in two sentences, or behind a mark, is never joined', () => {
    expect(findCues('<b>sorted, thank you</b> thanks', 'en').flatMap(({ words }) => words)).toContain(
      'thank you',
    );
    expect(findCues('Furieux. Scandaleux, inadmissible', 'fr')).toEqual([
      { id: 'anger', words: ['Furieux', 'Scandaleux', 'inadmissible'] },
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

  // What costs more than its length shows at once: three times the longest turn takes nine times as long.
  test.each(['furious ', 'a', '!', '« ', '"', 'i was ', 'j’ai peur que ', 'again and '])(
    '“%s”, over and over, is heard to the end',
    (hostile) => {
      const text = hostile.repeat((3 * longestText) / hostile.length);
      for (const language of ['fr', 'en']) expect(findCues(text, language).length).toBeLessThanOrEqual(2);
    },
  );
});
