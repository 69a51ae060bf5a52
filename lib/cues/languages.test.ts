import { describe, expect, test } from 'vitest';
import { idFrom } from '../catalogue';
import { cueLanguages } from './catalogue';
import { findCues } from './find';
import { type CueExample, type CueLanguage, cueIds } from './schema';
import { isTransactional } from './transactional';

const examples = Object.entries(
  import.meta.glob<CueExample[]>('./languages/*/examples.ts', { eager: true, import: 'examples' }),
).map(([path, shown]) => ({ id: idFrom(path.replace(/\/examples\.ts$/, '.ts')), shown }));

test('every language brings its examples', () => {
  expect(examples.map(({ id }) => id).sort()).toEqual(cueLanguages.map(({ id }) => id));
});

describe.each(examples)('in $id', ({ id, shown }) => {
  test.each(shown)('“$says”', ({ says, cues, transactional }) => {
    const found = findCues(says, id);
    expect(found.map((cue) => cue.id).sort()).toEqual([...cues].sort());
    for (const { words } of found) for (const word of words) expect(says).toContain(word);
    if (transactional !== undefined) expect(isTransactional([says], id)).toBe(transactional);
  });

  test('there are enough examples to trust it', () => {
    expect(shown.length).toBeGreaterThanOrEqual(150);
    expect(shown.filter(({ cues }) => cues.length === 0).length).toBeGreaterThanOrEqual(40);
    for (const cue of cueIds) {
      expect.soft(shown.filter(({ cues }) => cues.includes(cue)).length, cue).toBeGreaterThanOrEqual(8);
    }
  });
});

describe.each(cueLanguages)('the words of $id', (language: CueLanguage) => {
  const { signals, negations, turnings, falseFriends, transactional, stakes } = language;
  const all = [
    ...Object.values(signals).flat(),
    ...negations,
    ...turnings,
    ...falseFriends,
    ...transactional,
    ...stakes,
  ];

  test('are in plain form, so that they can be met', () => {
    const odd = all.filter(
      (signal) => !/^~?[\p{Script=Latin}\p{N}' *…!?\p{Extended_Pictographic}]+$/u.test(signal),
    );
    const marked = all.filter(
      (signal) => signal !== signal.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''),
    );
    expect([...odd, ...marked.filter((signal) => !signal.includes('…'))]).toEqual([]);
  });

  test('say each signal once per cue', () => {
    for (const [cue, own] of Object.entries(signals)) {
      const bare = own.map((signal) => signal.replace(/^~/, ''));
      expect(
        bare.filter((signal, at) => bare.indexOf(signal) !== at),
        cue,
      ).toEqual([]);
    }
  });
});
