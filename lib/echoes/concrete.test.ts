import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasConcreteDetail } from './concrete';

const customer =
  'Bonjour, la lampe du salon est arrivée cassée. The lamp came with a cracked shade, order late.';

describe('something of this very case', () => {
  test.each([
    'Il part le 12.',
    'It leaves on Thursday.',
    'Vous l’aurez jeudi.',
    'Réponse d’ici demain.',
    'Le montant est de 12,90 €.',
    'Avec la marque Lumina, c’est possible.',
    'Vous écrivez « cassée ».',
    'You wrote “cracked”.',
    'Je vois que la lampe a souffert.',
    'Je vois que les lampes ont souffert.',
    'The shade can be sent alone.',
  ])('“%s”', (paragraph) => {
    expect(hasConcreteDetail(paragraph, customer)).toBe(true);
  });
});

describe('nothing of this case', () => {
  test.each([
    '',
    'Je comprends tout à fait.',
    'Bonjour Madame, merci de votre message.',
    'I really understand, and we will come back to you.',
    'We are looking into this with the Support Team.',
    'Nous mettons tout en œuvre.\nBien à vous',
    'I think that I can help with your order in time, as I’m sure you know.'.replace('order ', 'request '),
  ])('“%s”', (paragraph) => {
    expect(hasConcreteDetail(paragraph, customer)).toBe(false);
  });
});

test('a word that weighs is seen whoever writes it in capitals, or without accents', () => {
  expect(hasConcreteDetail('je vois: cassee', 'CASSÉE en route')).toBe(true);
});

test('any two texts have an answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => typeof hasConcreteDetail(one, other) === 'boolean'),
  );
});
