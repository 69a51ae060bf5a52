import { describe, expect, it } from 'vitest';
import { seeded } from '../summaries/any-state';
import { givenIn, type State } from '../summaries/merge';
import { release } from '../summaries/schema';
import { receiptOf } from '../summaries/share-id';
import { type Loaded, releaseTogether } from './release-together';
import type { Team } from './schema';

const week = '2026-W48';
const people = (team: string, from: number, many: number): State =>
  new Map(
    Array.from({ length: many }, (_, nth) => [
      `${team}${from + nth}`,
      { cells: { hard: nth % 4, glad: 2 }, words: [] },
    ]),
  );
const named = (id: string, above: string[]): Team => ({
  schema: 'aparte-team/1',
  id: `t-${id}`,
  version: 1,
  name: id,
  language: 'en',
  zone: 'Europe/Paris',
  above,
  steward: { name: 'Nadia', is: 'peer' },
  keys: { seal: 's'.repeat(43), steward: 'k'.repeat(43), lead: null },
  terms: { k: 5, words: false, noise: null },
  answerWithin: 10,
  since: '2026-11-01',
});
const loaded = (id: string, many: number, above: string[] = ['Care']): Loaded => ({
  team: named(id, above),
  state: people(id, 0, many),
  counted: null,
});
/** Another draw each time, as from the world. */
let draw = 0;
const together = (teams: Loaded[], known: string[] = []) => {
  draw += 1;
  return releaseTogether(teams, week, new Set(known), seeded(draw));
};
const ofs = ({ made }: Awaited<ReturnType<typeof together>>) => made.map(({ release: { of } }) => of);

describe('a week released', () => {
  it('is a release anybody can read, and remembers whom it counted by hash alone', async () => {
    const { made, counted } = await together([loaded('aaaaaaaa', 7)]);
    expect(made.map((one) => release.safeParse(one.release).success)).toEqual([true]);
    const ids = givenIn(people('aaaaaaaa', 0, 7)).map(({ id }) => id);
    const [only] = counted;
    expect(only).toMatchObject({ id: `t-aaaaaaaa ${week}`, parts: 1 });
    expect(only?.counted.toSorted()).toEqual((await Promise.all(ids.map(receiptOf))).toSorted());
    for (const id of ids) expect(JSON.stringify({ made, counted })).not.toContain(id);
  });

  it('is nothing at all for too few, whoever else is released with them', async () => {
    const { made, counted } = await together([loaded('aaaaaaaa', 4), loaded('bbbbbbbb', 6)]);
    expect(made.map(({ signers }) => signers.map(({ id }) => id))).toEqual([['t-bbbbbbbb']]);
    expect(counted.map(({ id }) => id)).toEqual([`t-bbbbbbbb ${week}`]);
  });

  it('takes newcomers as a part that shares nobody with the first', async () => {
    const first = await together([loaded('aaaaaaaa', 6)]);
    const before = first.counted[0] ?? null;
    const late = { ...loaded('aaaaaaaa', 11), counted: before };
    const second = await together([late]);
    expect(second.made[0]?.release.part).toBe(2);
    expect(second.counted[0]).toMatchObject({ parts: 2 });
    expect(second.counted[0]?.counted).toHaveLength(11);
    const shared = first.made[0]?.release.receipts.filter((one) =>
      second.made[0]?.release.receipts.includes(one),
    );
    expect(shared).toEqual([]);
    expect((await together([{ ...late, state: people('aaaaaaaa', 0, 10) }])).made).toEqual([]);
  });
});

describe('what stands above', () => {
  const both = () => [loaded('aaaaaaaa', 7), loaded('bbbbbbbb', 6)];
  it('gets a release of its own when two teams under it are released in one go', async () => {
    const { made } = await together(both());
    expect(made.map(({ release: { of }, signers }) => [of, signers.map(({ id }) => id)])).toEqual([
      [{ team: 't-aaaaaaaa' }, ['t-aaaaaaaa']],
      [{ team: 't-bbbbbbbb' }, ['t-bbbbbbbb']],
      [{ above: 'Care', teams: 2 }, ['t-aaaaaaaa', 't-bbbbbbbb']],
    ]);
  });
  it('gets none from one team, from teams under other roofs, or beside one too small to be released', async () => {
    expect(ofs(await together([loaded('aaaaaaaa', 7)]))).toHaveLength(1);
    expect(ofs(await together([loaded('aaaaaaaa', 7), loaded('bbbbbbbb', 7, ['Sales'])]))).toHaveLength(2);
    expect(ofs(await together([loaded('aaaaaaaa', 7), loaded('bbbbbbbb', 3)]))).toHaveLength(1);
    expect(ofs(await together([loaded('aaaaaaaa', 7, []), loaded('bbbbbbbb', 7, [])]))).toHaveLength(2);
  });
  it('gets one at each level of the tree', async () => {
    const north = ['North', 'Care'];
    const teams = [loaded('aaaaaaaa', 7, north), loaded('bbbbbbbb', 6, north), loaded('cccccccc', 8)];
    expect(ofs(await together(teams)).slice(3)).toEqual([
      { above: 'North', teams: 2 },
      { above: 'Care', teams: 3 },
    ]);
    expect(ofs(await together(teams, [`North ${week} 1`])).slice(3)).toEqual([{ above: 'Care', teams: 3 }]);
  });
  it('gets no second one: it could be taken from the first', async () => {
    expect(ofs(await together(both(), [`Care ${week} 1`]))).toHaveLength(2);
  });
  it('gets none with newcomers in it', async () => {
    const { counted } = await together([loaded('aaaaaaaa', 6)]);
    const late = { ...loaded('aaaaaaaa', 11), counted: counted[0] ?? null };
    expect(ofs(await together([late, loaded('bbbbbbbb', 6)]))).toEqual([
      { team: 't-aaaaaaaa' },
      { team: 't-bbbbbbbb' },
    ]);
  });
});
