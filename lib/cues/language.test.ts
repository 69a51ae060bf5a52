import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language';
import { examples as english } from './languages/en/examples';
import { examples as french } from './languages/fr/examples';

describe('a message is told by its small words', () => {
  test.each([
    ['Bonjour, je n’ai pas reçu mon colis, merci de me répondre.', 'fr'],
    ['bjr jai pas recu mon colis', 'fr'],
    ['Merci', 'fr'],
    ['Hello, I have not received my parcel yet.', 'en'],
    ['hi my card doesnt work pls help', 'en'],
    ['Thanks!', 'en'],
    ['ok', null],
    ['48213', null],
    ['', null],
    ['👍👍', null],
    ['Ich habe mein Paket noch nicht bekommen, bitte helfen Sie mir.', null],
    ['No he recibido mi paquete, ayúdenme por favor.', null],
    ['لم أستلم طردي بعد', null],
    ['Bonjour, hello, merci, thank you, je ne sais pas, I do not know', null],
  ])('“%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  test('no example is taken for the other language, and most of the longer ones are recognised', () => {
    for (const [examples, own] of [
      [english, 'en'],
      [french, 'fr'],
    ] as const) {
      const told = examples
        .filter(({ says }) => says.split(' ').length >= 6)
        .map(({ says }) => languageOf(says));
      expect(told.filter((language) => language !== own && language !== null)).toEqual([]);
      expect(told.filter((language) => language === own).length / told.length).toBeGreaterThan(0.85);
    }
  });

  test('any text has an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => [null, 'fr', 'en'].includes(languageOf(text))));
  });
});
