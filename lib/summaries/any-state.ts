import fc from 'fast-check';
import type { State } from './merge';
import type { Random } from './noise';
import { type Cells, type Share, share } from './schema';
import { bucketsOf, fixedFields, vocabulary } from './vocabulary';

const named = ['useful.core:O1', 'useful.house:D2', 'diagnostic.S1', 'diagnostic.S8'];
const allFields = [...fixedFields.keys(), ...named];

/** Any choice of fields, each with any of its buckets. */
const anyCells: fc.Arbitrary<Cells> = fc
  .record(
    Object.fromEntries(allFields.map((field) => [field, fc.nat((bucketsOf(field)?.length ?? 1) - 1)])),
    { requiredKeys: [] },
  )
  .map((cells) => ({ ...cells }) as Cells);

const anyWords = fc.array(fc.constantFrom('waiting', 'attendre', 'the rule', 'l’outil', '…'), {
  maxLength: 3,
});
export const team = 't-abcdefgh';
export const week = '2026-W48';
const idOf = (nth: number) => `${'A'.repeat(40)}${String(nth).padStart(3, '0')}`;

/** Any share of this team and week, by one of so many people; the same person may occur again, differently. */
export const anyShare = (people = 30): fc.Arbitrary<Share> =>
  fc
    .record({ nth: fc.nat(people - 1), cells: anyCells, words: anyWords, gone: fc.nat(9) })
    .map(({ nth, cells, words, gone }) =>
      share.parse(
        gone === 0
          ? { is: 'withdrawn', id: idOf(nth), team, week }
          : {
              is: 'given',
              id: idOf(nth),
              contribution: { v: 1, kind: 'contribution', vocabulary, team, week, cells, words },
            },
      ),
    );

/** A state of exactly so many people who gave. */
export const anyStateOf = (people: number): fc.Arbitrary<State> =>
  fc
    .array(fc.record({ cells: anyCells, words: anyWords }), { minLength: people, maxLength: people })
    .map((all) => new Map(all.map((standing, nth) => [idOf(nth), standing])));

/** Random bytes that are the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
