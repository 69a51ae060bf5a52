import { describe, expect, it } from 'vitest';
import { seeded, week } from './any-state';
import type { State } from './merge';
import { rollUp } from './roll-up';
import type { Terms } from './schema';
import { tally } from './tally';

const terms: Terms = { k: 5, words: true, noise: null };
let team = 0;
/** A team of so many people, of whom so many spoke of hard moments; two by two in each bucket. */
const child = (people: number, spoke = people, part: Partial<Terms> = {}) => {
  team += 1;
  const state: State = new Map(
    Array.from({ length: people }, (_, nth) => [
      `${team}-${nth}`,
      {
        cells: { glad: nth % 4, ...(nth < spoke && { hard: nth % 2 }) } as Record<string, number>,
        words: ['x'],
      },
    ]),
  );
  return { tally: tally(state, { noise: part.noise ?? null }, seeded(team)), terms: { ...terms, ...part } };
};
const up = (...children: ReturnType<typeof child>[]) => rollUp(children, { above: 'Nord', week });
const hard = (...children: ReturnType<typeof child>[]) => up(...children)?.fields.hard?.is ?? 'hidden';

describe('what stands above several teams', () => {
  it('is told where every team tells it', () => {
    expect(up(child(8), child(12))).toMatchObject({
      of: { above: 'Nord', teams: 2 },
      people: '15-24',
      words: null,
    });
    expect(hard(child(8), child(12))).toBe('spread');
  });

  it('is withheld where one small team would be what is left', () => {
    expect(hard(child(8), child(12), child(4))).toBe('hidden');
    expect(hard(child(8), child(12), child(8, 4))).toBe('hidden');
    // One hidden team, however its people count.
    expect(hard(child(8), child(6, 6, { k: 7 }))).toBe('hidden');
  });

  it('is told where what is left is enough people in two teams or more, or nobody', () => {
    expect(hard(child(8), child(12), child(4), child(4))).toBe('spread');
    expect(hard(child(8), child(12), child(2), child(2))).toBe('hidden');
    expect(hard(child(8), child(12), child(8, 0))).toBe('spread');
  });

  it('is nothing for one team, or for teams that have too few people together', () => {
    expect(up(child(30))).toBeNull();
    expect(up(child(2), child(2))).toBeNull();
  });

  it('keeps to the highest threshold and tells the weakest blur', () => {
    const mixed = up(child(9, 9, { k: 8, noise: 1 }), child(12, 12, { noise: 2 }));
    expect(mixed?.terms).toEqual({ k: 8, words: false, noise: 2 });
    expect(up(child(9, 9, { noise: 1 }), child(12))?.terms.noise).toBeNull();
  });
});
