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

  test.each([
    [
      'fr',
      [
        'ok merci',
        'Toujours rien.',
        'oui mais quand ?',
        'Où est mon colis ?',
        'Alors, du nouveau ?',
        'c’est bon merci',
      ],
    ],
    ['fr', ['Suivi de ma commande, svp', 'Merci de me rappeler ce soir', 'Je me permets de vous relancer']],
    [
      'en',
      [
        'ok thanks',
        'still nothing',
        'yes but when?',
        'Where is my order?',
        'any news?',
        'is it on its way',
        'no, not yet',
      ],
    ],
  ])('the shortest in %s too', (language, texts) => {
    for (const text of texts) expect.soft(languageOf(text), text).toBe(language);
  });

  describe('a neighbour’s message is nobody’s', () => {
    test.each([
      ['Ciao, dove si trova il mio pacco?'],
      ['Buongiorno, non ho ancora ricevuto la fattura.'],
      ['Non funziona, mi potete aiutare per favore?'],
      ['Quando arriva il mio ordine di lunedì?'],
      ['Hola, ¿dónde está mi paquete?'],
      ['No me ha llegado el pedido de la semana'],
      ['¿Me pueden enviar la factura de este mes?'],
      ['Sigo sin respuesta desde hace tres días'],
      ['Hallo, wo ist mein Paket?'],
      ['Das Paket ist noch nicht da'],
      ['Können Sie mir die Rechnung noch mal senden?'],
      ['Was ist mit meiner Bestellung los?'],
      ['Hallo, waar is mijn pakket?'],
      ['Ik heb de rekening nog niet ontvangen'],
      ['Kunt u mij de factuur sturen?'],
      ['We wachten al een week op het pakje'],
      ['Olá, onde está a minha encomenda?'],
      ['Ainda não recebi o pedido que fiz'],
      ['Podem me enviar a fatura de maio?'],
      ['Por que a entrega demora tanto?'],
    ])('“%s”', (text) => {
      expect(languageOf(text)).toBeNull();
    });
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
