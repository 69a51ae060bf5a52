import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard } from './any-board';
import { carry, contradict, takeBackContradiction } from './contradictions';
import { board } from './stored-schema';
import { takeBackThanks, thank } from './thanks';

const id = '6f2b1c6e-0c6a-4d4e-9a3b-1f2d3c4b5a69';
const target = { target: '320 seconds a call', training: 'let them finish', takenTo: null };

describe('what a lead says', () => {
  it('stands last, and can be taken back that day only', () =>
    fc.assert(
      fc.property(anyBoard, (any) => {
        const thanked = thank(any, 'Merci.', '2028-02-01', id);
        expect(thanked.thanks.at(-1)).toEqual({ id, says: 'Merci.', on: '2028-02-01' });
        expect(takeBackThanks(thanked, id, '2028-02-01')).toEqual(any);
        expect(takeBackThanks(thanked, id, '2028-02-02')).toEqual(thanked);
        const seen = contradict(any, target, '2028-02-01', id);
        expect(takeBackContradiction(seen, id, '2028-02-01')).toEqual(any);
        expect(takeBackContradiction(seen, id, '2028-02-02')).toEqual(seen);
        expect(board.parse(seen)).toEqual(seen);
      }),
    ));

  it('about a contradiction can be taken to somebody, and the others stay where they are', () =>
    fc.assert(
      fc.property(anyBoard, (any) => {
        const carried = carry(contradict(any, target, '2028-02-01', id), id, 'Head of operations');
        expect(carried.contradictions.slice(0, -1)).toEqual(any.contradictions);
        expect(carried.contradictions.at(-1)?.takenTo).toBe('Head of operations');
      }),
    ));
});
