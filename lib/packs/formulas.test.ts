import { describe, expect, test } from 'vitest';
import { findEchoes } from '../echoes/find';
import english from '../locales/en.json';
import french from '../locales/fr.json';
import { builtInPacks } from './catalogue';

const phrases = builtInPacks.flatMap((pack) => pack.phrases);
const met = (reply: string, language: string) =>
  findEchoes(reply, phrases, language).map(({ words, needs }) => [words, needs]);

describe('formulas are met in the middle of what people really write', () => {
  test.each([
    [
      'Nous mettons tout en œuvre pour résoudre votre problème dans les meilleurs délais.',
      [
        ['Nous mettons tout en œuvre pour résoudre votre problème', 'owner'],
        ['dans les meilleurs délais', 'date'],
      ],
    ],
    [
      'Nos équipes mettent tout en œuvre afin que votre colis parte au plus vite.',
      [
        ['Nos équipes mettent tout en œuvre', 'owner'],
        ['au plus vite', 'date'],
      ],
    ],
    [
      'Un nouveau passage est programmé dès que possible, nous faisons le nécessaire.',
      [
        ['dès que possible', 'date'],
        ['nous faisons le nécessaire', 'owner'],
      ],
    ],
    ['Votre dossier part ce jour au service concerné.', [['au service concerné', 'owner']]],
    ['Nous sommes désolés pour la gêne occasionnée.', [['pour la gêne occasionnée', 'trouble']]],
    [
      'Nous reviendrons vers vous dans les meilleurs délais.',
      [['Nous reviendrons vers vous dans les meilleurs délais', 'date']],
    ],
  ])('“%s”', (reply, echoes) => {
    expect(met(reply, 'fr')).toEqual(echoes);
  });

  test.each([
    [
      'Your delivery has been rescheduled and will arrive as soon as possible.',
      [['as soon as possible', 'date']],
    ],
    [
      'We’re doing everything we can and will reply at our earliest convenience.',
      [
        ['doing everything we can', 'owner'],
        ['at our earliest convenience', 'date'],
      ],
    ],
    [
      'Please accept our apologies for the inconvenience, it went to the relevant team.',
      [
        ['Please accept our apologies', 'trouble'],
        ['for the inconvenience', 'trouble'],
        ['to the relevant team', 'owner'],
      ],
    ],
  ])('“%s”', (reply, echoes) => {
    expect(met(reply, 'en')).toEqual(echoes);
  });
});

describe('words that keep their promise are left alone', () => {
  test.each([
    ['Je vous appelle jeudi avant midi avec la réponse du dépôt.', 'fr'],
    ['Karim, du dépôt de Lyon, charge votre fauteuil demain à 8 h.', 'fr'],
    ['Sam at the Leeds depot loads your chair tomorrow at eight, and I ring you at nine.', 'en'],
  ])('“%s”', (reply, language) => {
    expect(met(reply, language)).toEqual([]);
  });
});

/** Three words in a row said twice, one line below the other, is one thing said twice. */
const threes = (text: string) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
};

test('what a cue may mean does not repeat the line it is shown under', () => {
  for (const { id, means } of builtInPacks.flatMap(({ cues }) => cues)) {
    for (const [shown, meant] of [
      [english[`cue.may.${id}`], means.en],
      [french[`cue.may.${id}`], means.fr],
    ]) {
      const said = threes(shown ?? '');
      expect.soft(shown).toBeTruthy();
      expect.soft(threes(meant ?? '').filter((three) => said.includes(three))).toEqual([]);
    }
  }
});
