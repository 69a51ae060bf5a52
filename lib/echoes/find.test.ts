import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEchoes } from './find';
import type { SetPhrase } from './schema';

type Needs = 'fact' | 'date' | 'trouble';
const phrase = (
  id: string,
  lang: string,
  text: string,
  more: Partial<SetPhrase<Needs>> = {},
): SetPhrase<Needs> => ({
  id,
  lang,
  text,
  variants: [],
  needs: 'fact',
  protected: false,
  ...more,
});
const phrases = [
  phrase('welcome', 'fr', 'Bienvenue chez [Marque], [Prénom] à votre écoute.'),
  phrase('delay', 'fr', 'Nous reviendrons vers vous dans les meilleurs délais.', {
    needs: 'date',
    variants: ['Je reviens vers vous dès que possible'],
  }),
  phrase('effort', 'fr', 'Nous mettons tout en œuvre…'),
  phrase('note', 'fr', 'Veuillez noter que…'),
  phrase('recorded', 'fr', 'cet appel peut être enregistré', { protected: true }),
  phrase('found', 'en', 'I hope this email finds you well.'),
  phrase('hope', 'en', 'I hope this email'),
  phrase('understand', 'en', 'As I understand it, … is that correct?'),
  phrase('sorry', 'en', "I'm sorry you feel that way.", { needs: 'trouble' }),
];
const met = (reply: string, language = 'fr') =>
  findEchoes(reply, phrases, language).map(({ phrase: id }) => id);

describe('a set phrase is met again', () => {
  test.each([
    ['Bienvenue chez Acme, Lou à votre écoute.', 'welcome'],
    ['BIENVENUE CHEZ la Maison du Bois – Anne-Lou, à votre ecoute !', 'welcome'],
    ['Nous reviendrons vers vous\ndans les meilleurs delais', 'delay'],
    ['je reviens vers vous dès que possible.', 'delay'],
    ['Nous mettons tout en oeuvre pour cela.', 'effort'],
    ['Bonjour, veuillez noter que le samedi est chômé.', 'note'],
  ])('“%s”', (reply, id) => {
    expect(met(reply)).toEqual([id]);
  });

  test('with other people’s words between its two ends', () => {
    expect(met('As I understand it, the lamp came broken. Is that correct?', 'en')).toEqual(['understand']);
    expect(met(`As I understand it, ${'so '.repeat(31)} is that correct?`, 'en')).toEqual([]);
    expect(met('As I understand it, the lamp broke.\n\nIs that correct?', 'en')).toEqual([]);
  });

  test('whatever apostrophe is typed', () => {
    expect(met('I’m sorry you feel that way', 'en')).toEqual(['sorry']);
    expect(met('Im sorry you feel that way', 'en')).toEqual(['sorry']);
  });
});

test.each([
  ['another language', 'I hope this email finds you well.'],
  [
    'a name too long for its slot',
    'Bienvenue chez un deux trois quatre cinq six sept huit, Lou à votre écoute',
  ],
  ['a slot left empty', 'Bienvenue chez, Lou à votre écoute'],
  ['one’s own words', 'Je reviens vers vous jeudi avec la réponse du dépôt.'],
])('%s is no echo', (_, reply) => {
  expect(met(reply)).toEqual([]);
});

test('of two that overlap the longer one speaks', () => {
  expect(met('I hope this email finds you well.', 'en')).toEqual(['found']);
});

test('a sentence with protected wording is left alone, the next one is not', () => {
  expect(met('Veuillez noter que cet appel peut être enregistré. Nous mettons tout en œuvre.')).toEqual([
    'effort',
  ]);
});

test('what stands beside it is kept without any formula', () => {
  const reply = 'Bonjour.\n\nVeuillez noter que la lampe part lundi. Nous mettons tout en œuvre.\n\nLou';
  const [first] = findEchoes(reply, phrases, 'fr');
  expect(first).toMatchObject({ words: 'Veuillez noter que', needs: 'fact' });
  expect(first?.beside).toContain('la lampe part lundi');
  expect(first?.beside).not.toMatch(/noter|œuvre|Bonjour|Lou/);
});

test('a list of phrases is made ready once, however many replies come', () => {
  let asked = 0;
  const counting = phrases.map((one) => ({
    ...one,
    get text() {
      asked++;
      return one.text;
    },
  }));
  const replies = Array.from({ length: 20 }, () => findEchoes('Nous mettons tout en œuvre.', counting, 'fr'));
  expect(replies.every((echoes) => echoes.length === 1)).toBe(true);
  expect(asked).toBe(phrases.filter(({ lang }) => lang === 'fr').length);
});

test('each of five thousand phrases is met, also where many open alike', () => {
  const many = Array.from({ length: 5_000 }, (_, at) =>
    phrase(`p${at}`, 'en', `${at % 2 ? 'We will' : 'We [X] now'} word${at}`),
  );
  expect(
    findEchoes('We will word4999, and we do now word4998.', many, 'en').map((one) => one.phrase),
  ).toEqual(['p4999', 'p4998']);
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 15 }),
    fc.constantFrom(
      'Veuillez noter que',
      ' ',
      '\n\n',
      '. ',
      'I hope this email finds you well',
      'nous mettons tout en œuvre',
    ),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

  test.each(['fr', 'en'])('in %s an echo stands where it says, in order, and never twice', (language) => {
    fc.assert(
      fc.property(text, (reply) => {
        let end = 0;
        for (const { words, from, to } of findEchoes(reply, phrases, language)) {
          expect(reply.slice(from, to)).toBe(words);
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
      }),
    );
  });

  test('any formula meets itself, and a hostile one ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', 'three', '[X]', '…'), { maxLength: 60 }),
        (parts) => {
          const odd = phrase('odd', 'en', parts.join(' '));
          const reply = parts.map((part) => (part === '[X]' || part === '…' ? 'four' : part)).join(' ');
          const worded = parts.some((part) => part !== '[X]' && part !== '…');
          expect(findEchoes(reply, [odd], 'en').length > 0).toBe(worded);
        },
      ),
    );
    const slow = phrase('slow', 'en', `a ${'… [X] a '.repeat(30)}z`);
    expect(findEchoes('a '.repeat(300), [slow], 'en')).toEqual([]);
  });
});
