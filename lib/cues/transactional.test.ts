import { describe, expect, test } from 'vitest';
import { isTransactional } from './transactional';

describe('left in peace', () => {
  test.each([
    ['a plain request', ['Where is my order 48213?']],
    ['a plain request with warm thanks', ['Thank you so much! Where is my invoice?']],
    ['a request with a slight word in it', ['Where is my order? I need it.']],
    ['what nobody can tell', ['Blue, as on the photo.', '48213']],
    ['nothing at all', []],
    ['a stake in quoted mail', ['Here it is.\n> my baby is in hospital']],
  ])('%s', (_, messages) => {
    expect(isTransactional(messages, 'en')).toBe(true);
  });

  test('a language nobody described', () => {
    expect(isTransactional(['unacceptable'], 'de')).toBe(true);
  });
});

describe('more than business', () => {
  test.each([
    ['a cue in any message', ['Where is my order?', 'I am worried.', 'ok']],
    ['a personal stake', ['Where is my order? It holds my insulin.']],
    ['a slight stake without a plain request', ['There is a problem with the lamp.']],
  ])('%s', (_, messages) => {
    expect(isTransactional(messages, 'en')).toBe(false);
  });

  test.each([
    ['what the company says is denied', 'The page says delivered. I never signed for it.'],
    ['a sentence is in capitals', 'Where is my order? I HAVE BEEN HERE ALL DAY'],
  ])('%s', (_, message) => {
    expect(isTransactional([message], 'en')).toBe(false);
  });

  test('but capitals are no reason in a code, an address, or where everything is in capitals', () => {
    for (const message of [
      'My code is below.\n\nTHIS IS THE CODE AB12 FOR IT',
      'Deliver it here.\n\nTHE OLD MILL YORK ROAD LEEDS',
      'WHERE IS MY ORDER? I DO NOT HAVE THE NUMBER',
    ])
      expect(isTransactional([message], 'en')).toBe(true);
  });

  test('in French too', () => {
    expect(isTransactional(['Où est mon colis ? C’est pour le mariage.'], 'fr')).toBe(false);
    expect(isTransactional(['Où est mon colis ?'], 'fr')).toBe(true);
  });
});
