import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCues } from './find';
import { type MoreWords, metIn, sayingsIn } from './more';
import { type CueId, cueIds } from './schema';
import { isTransactional } from './transactional';
import { wordsOf } from './words';

const both = (...list: string[]) => ({ en: list, fr: list });
const trade = (id: CueId, words: string[], falseFriends: string[] = []): MoreWords[] => [
  { id, words: both(...words), falseFriends: both(...falseFriends) },
];
const heard = (says: string, more?: readonly MoreWords[], language = 'en') =>
  findCues(says, language, { more });
const cuesIn = (...all: Parameters<typeof heard>) => heard(...all).map(({ id }) => id);

describe('words a pack adds', () => {
  const blackout = trade('urgency', ['total blackout', 'pager went off', "l'astreinte"]);

  it('signal their cue, in the customer’s own words', () => {
    expect(heard('We have had a Total  blackout since six.')).toEqual([]);
    expect(heard('We have had a total blackout since six.', blackout)).toEqual([
      { id: 'urgency', words: ['total blackout'] },
    ]);
  });

  it('are met whatever the accents and apostrophes, within one sentence', () => {
    expect(cuesIn('Je suis d’astreinte cette nuit', trade('urgency', ['Astreinte']), 'fr')).toEqual([
      'urgency',
    ]);
    expect(cuesIn('C’est total. Blackout demain ?', blackout, 'fr')).toEqual([]);
  });

  it('are turned round by a negation, unless they hold their own', () => {
    expect(cuesIn('It is not a total blackout.', blackout)).toEqual([]);
    const never = trade('disappointment', ['never arrived warm']);
    expect(cuesIn('The curry never arrived warm.', never)).toEqual(['disappointment']);
  });

  it('are no pattern: a sign in them has no effect', () => {
    for (const odd of ['black*', '~blackout', 'black…', '.*', '(a+)+$', '[', '…', '*', '~', '!!'])
      expect(cuesIn('We have had blackouts all over.', trade('urgency', [odd]))).toEqual([]);
    expect(cuesIn('A blackout!', trade('urgency', ['~blackout*!!']))).toEqual(['urgency']);
  });

  it('do not count twice what is heard anyway', () => {
    const twice = { notThat: { anger: 2 } };
    expect(findCues('This is outrageous.', 'en').map(({ id }) => id)).toEqual(['anger']);
    expect(findCues('This is outrageous.', 'en', twice)).toEqual([]);
    expect(findCues('This is outrageous.', 'en', { ...twice, more: trade('anger', ['outrageous']) })).toEqual(
      [],
    );
  });

  it('stay in their language', () => {
    const french: MoreWords[] = [{ id: 'urgency', words: { en: [], fr: ['blackout'] } }];
    expect([cuesIn('A blackout', french), cuesIn('Un blackout', french, 'fr')]).toEqual([[], ['urgency']]);
  });
});

describe('false friends a pack adds', () => {
  it('strike out what would be heard', () => {
    const says = 'My order of Outrageous Mustard is two jars short, outrageous mustard being my favourite.';
    expect(cuesIn(says)).toEqual(['anger']);
    expect(cuesIn(says, trade('anger', [], ['outrageous mustard']))).toEqual([]);
  });

  it('make a request plain again that named a product', () => {
    const says = 'Hello, I would like a copy of the invoice for the mortgage simulator, please.';
    const simulator = trade('distress', [], ['mortgage simulator']);
    expect([isTransactional([says], 'en'), isTransactional([says], 'en', simulator)]).toEqual([false, true]);
  });
});

describe('whatever a pack adds', () => {
  const saying = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('constructor', '__proto__', "l'a", 'a a', 'not', '…', '(', 'a*', '💥'),
  );
  const more = fc.array(
    fc.record({
      id: fc.constantFrom(...cueIds),
      words: fc.record({ en: fc.array(saying), fr: fc.array(saying) }),
      falseFriends: fc.record({ en: fc.array(saying), fr: fc.array(saying) }),
    }),
    { maxLength: 4 },
  );
  const text = fc.array(saying, { maxLength: 30 }).map((parts) => parts.join(' '));

  it('nothing throws, and what is shown stands in the message', () => {
    fc.assert(
      fc.property(more, text, fc.constantFrom('en', 'fr'), (added, says, language) => {
        for (const { words } of findCues(says, language, { more: added }))
          for (const shown of words) expect(says).toContain(shown);
      }),
    );
  });

  it('five thousand hostile sayings cost a word no more than one does', () => {
    const readsFor = (sayings: string[]) => {
      const added: MoreWords[] = [{ id: 'anger', words: { en: sayings, fr: [] } }];
      const ready = sayingsIn(added, 'words', 'en', () => true);
      let reads = 0;
      const words = wordsOf('a a '.repeat(500)).map((word) => ({
        ...word,
        get plain() {
          reads++;
          return word.plain;
        },
      }));
      expect(metIn(words, ready)).toEqual([]);
      return reads;
    };
    const hostile = Array.from({ length: 5_000 }, (_, at) => `a a a ${at}`);
    expect(readsFor(hostile)).toBe(readsFor(hostile.slice(0, 1)));
    expect(cuesIn('a a a 4999', [{ id: 'anger', words: { en: hostile, fr: [] } }])).toEqual(['anger']);
  });

  it('a list is made ready once, however many messages come', () => {
    let asked = 0;
    const added: MoreWords[] = [
      {
        id: 'anger',
        get words() {
          asked++;
          return both('total blackout');
        },
      },
    ];
    for (let times = 0; times < 20; times++) expect(cuesIn('A total blackout.', added)).toEqual(['anger']);
    expect(asked).toBe(1);
  });
});
