import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersIn } from '../packs/words-schema';
import { beginnings } from './beginnings';
import { longestLine, masked } from './mask';

describe('a line that leaves', () => {
  it.each([
    [
      'Marc m’a dit que le service de Lille appelle M. Dupont au 06 12 34 56 78.',
      '… m’a dit que le service de … appelle … au …',
    ],
    [
      'Le client attend depuis le 3/11, commande n° A-4521, 40 €.',
      'Le client attend depuis le … commande n° ….',
    ],
    [
      'I told Sarah I’d call Acme Corp back at 3pm. Nobody answered.',
      'I told … I’d call … back at … Nobody answered.',
    ],
    ['Le SAV ne répond jamais. Jean-Pierre le sait.', 'Le … ne répond jamais. … le sait.'],
    ['write to sam@desk.example or https://desk.example/4821, @paul #12', 'write to … or …'],
    ['L’iPhone de l’Oréal, d’Alembert, McDonald', '… de l’…, d’…'],
    ['Иван ждёт с ٣ часов', '… ждёт с … часов'],
  ])('%s', (line, leaves) => expect(masked(line)).toBe(leaves));

  it('leaves what says it all as it was written', () => {
    for (const line of [
      'Je répète trois fois la même règle.',
      'When they wait, I wait too. We need the right to decide.',
    ])
      expect(masked(line)).toBe(line);
  });

  it('holds no digit, and no capital but where a sentence may begin', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem(), (odd, plain) => {
        const line = masked(`${odd} ${plain}`);
        expect(line).not.toMatch(/\p{N}/u);
        const capitals = line.match(/[\p{L}\p{M}]*\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [];
        for (const word of capitals)
          expect(/^I\b/u.test(word) || beginnings.has(word.toLowerCase().replaceAll('’', "'")), word).toBe(
            true,
          );
      }),
      { numRuns: 2_000 },
    ));

  it('changes no more when it is masked again, and is never too long', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const once = masked(line);
        expect(masked(once)).toBe(once);
        expect(charactersIn(once)).toBeLessThanOrEqual(longestLine);
      }),
      { numRuns: 2_000 },
    ));
});
