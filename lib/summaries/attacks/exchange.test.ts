// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sayingOf } from '../saying';
import type { Saying } from '../schema';
import { between, fewOr, sum } from './any-counts';
import { anyTree, type Output, outputsOf, type TeamTried } from './any-tree';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const field = 'hard';
const anyCells = fc.array(fewOr(8), { minLength: 4, maxLength: 4 });
const saying = (cells: number[]): Saying => sayingOf(field, { people: sum(cells), cells }, 5);

/** As many people in each group that is shown: whoever reads the team's own summary cannot tell these two apart. */
function isAlike(one: number[], other: number[]): boolean {
  const [told, again] = [saying(one), saying(other)];
  if (sum(one) !== sum(other) || JSON.stringify(told) !== JSON.stringify(again)) return false;
  return told.is !== 'spread' || told.groups.every((group) => between(one, group) === between(other, group));
}

/** Two ways for a team to be that its own summary tells as one. */
const anyTwin = fc.tuple(anyCells, anyCells).map(([cells, by]): [number[], number[]] => {
  const twins = permuted(cells, by).filter((twin) => isAlike(cells, twin));
  return [cells, twins[sum(by) % Math.max(1, twins.length)] ?? cells];
});

/** The same people standing elsewhere: one step to a neighbour, two steps, all the ways of the second. */
function permuted(cells: number[], by: number[]): number[][] {
  const moves = cells.flatMap((_, from) => cells.map((_, to) => [from, to] as const));
  const once = moves.flatMap(([from, to]) => moved(cells, from, to));
  const twice = once.flatMap((some) => moves.flatMap(([from, to]) => moved(some, from, to)));
  return [...twice, ...once, by];
}
function moved(cells: number[], from: number, to: number): number[][] {
  if ((cells[from] ?? 0) === 0 || from === to) return [];
  return [cells.map((many, at) => many - (at === from ? 1 : 0) + (at === to ? 1 : 0))];
}

const told = (outputs: Output[]) =>
  outputs.map(({ release: { fields, people, of } }) => ({ of, people, fields }));

describe('a team that its own summary tells in one way', () => {
  it('is not told apart by anything that stands above it, in one storey or two', () =>
    fc.assert(
      fc.asyncProperty(anyTree, anyTwin, fc.nat(3), async (others, [cells, twin], at) => {
        const among = (mine: number[]): TeamTried[] => [
          ...others.slice(0, at),
          { counts: { [field]: mine }, others: 0, k: 5, under: 0 },
          ...others.slice(at),
        ];
        if (sum(cells) < 5) return;
        expect(told(await outputsOf(among(twin)))).toEqual(told(await outputsOf(among(cells))));
      }),
      { numRuns: 1_000 },
    ));

  it('leans, is close or spreads in many ways that are tried here', () => {
    const tried = fc
      .sample(anyTwin, { numRuns: 2_000, seed: 1 })
      .filter(([cells, twin]) => `${cells}` !== `${twin}`);
    for (const is of ['leaning', 'close', 'spread'])
      expect(tried.filter(([cells]) => saying(cells).is === is).length, is).toBeGreaterThan(20);
  });
});
