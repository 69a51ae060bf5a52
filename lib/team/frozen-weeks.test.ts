// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seeded } from '../summaries/any-state';
import { crossing, isolatedBy } from '../summaries/attacks/subtract';
import type { State } from '../summaries/merge';
import { releaseId } from '../summaries/release-id';
import type { Release } from '../summaries/schema';
import { receiptOf } from '../summaries/share-id';
import type { CountedWeek } from '../summaries/stored-schema';
import { releaseTogether } from './release-together';
import type { Team } from './schema';

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const week = '2026-W48';
const field = 'hard';

/** Four teams of one tree of two storeys, and one that stands alone. */
const teams = [['North', 'Care'], ['North', 'Care'], ['Care'], ['Care'], []].map(
  (above, nth): Team => ({
    schema: 'aparte-team/1',
    id: `t-team000${nth}`,
    version: 1,
    name: `Team ${nth}`,
    language: 'en',
    zone: 'Europe/Paris',
    above,
    steward: { name: 'Nadia', is: 'peer' },
    keys: { seal: 's'.repeat(43), steward: 'k'.repeat(43), lead: null },
    terms: { k: nth === 3 ? 6 : 5, words: false, noise: null },
    answerWithin: 10,
    since: '2026-11-01',
  }),
);

/** Something that may happen at a steward's desk, in any order, as often as it likes. */
type Act =
  | { is: 'come'; teams: number[]; many: number; speaking: number; bucket: number }
  | { is: 'withdraw'; team: number; person: number }
  | { is: 'release'; teams: number[] };
const nth = fc.nat(teams.length - 1);
const some = fc.uniqueArray(nth, { minLength: 1 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('come' as const),
      teams: some,
      many: fc.nat(7),
      speaking: fc.nat(7),
      bucket: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('withdraw' as const), team: nth, person: fc.nat(30) }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('release' as const), teams: some }) },
);
const anyActs = fc.array(anyAct, { minLength: 2, maxLength: 14, size: 'max' });

interface Desk {
  states: Map<string, State>;
  counted: Map<string, CountedWeek>;
  known: Set<string>;
  told: { release: Release; places: number[] }[];
  /** Late parts count as places of their own: how many spoke of the field in each. */
  people: number[];
  receipts: string[];
}

/** What `freeze` does with a release, and who was counted by it. */
async function release(desk: Desk, some: readonly number[], seed: number): Promise<void> {
  const loaded = teams.flatMap((team, at) =>
    some.includes(at)
      ? [{ team, state: desk.states.get(team.id) ?? new Map(), counted: desk.counted.get(team.id) ?? null }]
      : [],
  );
  const { made, counted } = await releaseTogether(loaded, week, desk.known, seeded(seed));
  const places = new Map<string, number>();
  for (const { id, counted: all } of counted) {
    const [team = ''] = id.split(' ');
    const before = new Set(desk.counted.get(team)?.counted);
    const fresh = all.filter((receipt) => !before.has(receipt));
    places.set(
      team,
      desk.people.push(await speaking(desk.states.get(team) ?? new Map(), new Set(fresh))) - 1,
    );
    desk.receipts.push(...fresh);
  }
  for (const { id, ...one } of counted) desk.counted.set(id.split(' ')[0] ?? '', { id, ...one });
  for (const { release } of made) {
    expect(desk.known.has(releaseId(release))).toBe(false);
    desk.known.add(releaseId(release));
    const { of } = release;
    const under =
      'team' in of ? [of.team] : teams.filter(({ above }) => above.includes(of.above)).map(({ id }) => id);
    // Only first parts stand under a roof.
    const first = under.filter((id) => 'team' in of || desk.counted.get(id)?.parts === 1);
    desk.told.push({ release, places: first.flatMap((id) => places.get(id) ?? []) });
  }
}

async function speaking(state: State, receipts: ReadonlySet<string>): Promise<number> {
  let many = 0;
  for (const [id, one] of state)
    if (one !== 'withdrawn' && Object.hasOwn(one.cells, field) && receipts.has(await receiptOf(id))) many++;
  return many;
}

async function happened(acts: readonly Act[]): Promise<Desk> {
  const desk: Desk = {
    states: new Map(),
    counted: new Map(),
    known: new Set(),
    told: [],
    people: [],
    receipts: [],
  };
  for (const [at, act] of acts.entries()) {
    if (act.is === 'release') await release(desk, act.teams, at);
    else for (const [id, state] of changed(act, at, desk.states)) desk.states.set(id, state);
  }
  return desk;
}

/** Whoever came, or took back what they gave. */
function changed(
  act: Exclude<Act, { is: 'release' }>,
  at: number,
  before: Desk['states'],
): [string, State][] {
  const all = act.is === 'come' ? act.teams : [act.team];
  return all.map((nth) => {
    const id = teams[nth]?.id ?? '';
    const state = new Map(before.get(id));
    if (act.is === 'withdraw') state.set([...state.keys()][act.person] ?? `${id}-${at}`, 'withdrawn');
    else
      for (let more = 0; more < act.many; more++)
        state.set(`${id}-${at}-${more}`, {
          cells: more < act.speaking ? { [field]: act.bucket } : {},
          words: [],
        });
    return [id, state];
  });
}

describe('whatever a steward does in whatever order, with one week', () => {
  it('nobody is counted twice, and no release less any others leaves fewer than five', () =>
    fc.assert(
      fc.asyncProperty(anyActs, async (acts) => {
        const { told, people, receipts } = await happened(acts);
        expect(new Set(receipts).size).toBe(receipts.length);
        expect(crossing(told)).toEqual([]);
        const shown = told.filter(({ release }) => (release.fields[field]?.is ?? 'hidden') !== 'hidden');
        expect(isolatedBy(people, shown)).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('late parts and two storeys of roofs do come about in what is tried here', async () => {
    const tried = await Promise.all(fc.sample(anyActs, { numRuns: 120, seed: 5 }).map(happened));
    const names = tried.flatMap(({ known }) => [...known]);
    for (const kind of ['North', 'Care', 't-team0000']) expect(names.join()).toContain(`${kind} ${week} 1`);
    expect(names.filter((name) => name.endsWith(' 2')).length).toBeGreaterThan(10);
  });
});
