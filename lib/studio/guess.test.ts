// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { SpokenLanguage } from '../cues/language';
import { needIds } from '../packs/schema';
import { guessOf, needHints } from './guess';

const told = (sentence: string, language: string) => {
  const guess = guessOf(sentence, language as SpokenLanguage);
  return guess?.protected ? 'protected' : (guess?.needs ?? null);
};

describe.each(needHints.map((file) => [file.id, file] as const))('the hints in %s', (language, { hints }) => {
  const examples = hints.flatMap(({ need, examples }) => examples.map((example) => [example, need] as const));

  it.each(examples)('tell “%s” by what it needs: %s', (example, need) => {
    expect(told(example, language)).toBe(need);
  });

  it('know every need, each with an example', () => {
    const known = new Set(hints.map(({ need }) => need));
    expect([...known].sort()).toEqual([...needIds, 'protected'].sort());
    expect(hints.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  it('are written plainly, each once', () => {
    const says = hints.flatMap(({ says }) => says);
    expect(says.filter((signal) => !/^[a-z0-9' …*-]+$/.test(signal))).toEqual([]);
    expect(says.filter((signal, at) => says.indexOf(signal) !== at)).toEqual([]);
  });
});

describe('a guess', () => {
  it('gives the words it rests on, as they were written', () => {
    expect(guessOf('Nous répondrons Dès que POSSIBLE.', 'fr')).toMatchObject({
      needs: 'date',
      words: 'Dès que POSSIBLE',
    });
    expect(guessOf('Your lamp arrives on Tuesday.', 'en')).toBeNull();
  });

  it('leaves what the law asks for alone, whatever else the sentence says', () => {
    expect(
      guessOf('Unfortunately we cannot go on before you verify your identity as soon as possible.', 'en'),
    ).toMatchObject({
      protected: true,
    });
  });
});
