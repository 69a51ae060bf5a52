import { describe, expect, it } from 'vitest';
import type { Standing, State } from '../summaries/merge';
import { receiptOf } from '../summaries/share-id';
import { readinessOf } from './readiness';
import type { Team } from './schema';
import type { KnownTeam } from './stored-schema';

const week = '2026-W48';
/** Two days after that week, in Paris. */
const now = Date.parse('2026-12-01T10:00:00Z');
const gave: Standing = { cells: { hard: 1 }, words: [] };
const people = (from: number, many: number, standing: Standing = gave): State =>
  new Map(Array.from({ length: many }, (_, nth) => [`p${from + nth}`, standing]));

const team: Team = {
  schema: 'aparte-team/1',
  id: 't-abcdefgh',
  version: 2,
  name: 'Leeds',
  language: 'en',
  zone: 'Europe/Paris',
  above: [],
  steward: { name: 'Nadia', is: 'peer' },
  keys: { seal: 's'.repeat(43), steward: 'k'.repeat(43), lead: null },
  terms: { k: 5, words: true, noise: null },
  answerWithin: 10,
  since: '2026-11-01',
};
const known = (history: Partial<KnownTeam['history'][number]>[] = []) => ({
  team,
  history: history.map((one) => ({ version: 2, since: '2026-11-01', by: [], lowered: [], ...one })),
});
const counting = async (ids: string[]) => ({
  id: `${team.id} ${week}`,
  parts: 1,
  counted: await Promise.all(ids.map(receiptOf)),
});
const ready = (state: State, at = now, one = known()) => readinessOf({ week, state }, one, null, at);

describe('a week that was never released', () => {
  it('opens from as many people as the team wants, and not one earlier', async () => {
    expect([await ready(people(0, 4)), await ready(people(0, 5))]).toEqual(['too-few', 'ready']);
  });
  it('counts nobody who took their share back', async () => {
    expect(await ready(new Map([...people(0, 5), ...people(4, 1, 'withdrawn')]))).toBe('too-few');
  });
  it('waits until the week is over where the team is', async () => {
    expect(await ready(people(0, 9), Date.parse('2026-11-29T22:30:00Z'))).toBe('not-over');
    expect(await ready(people(0, 9), Date.parse('2026-11-29T23:30:00Z'))).toBe('ready');
  });
});

describe('a week given under terms that protect more', () => {
  it('is not released under those that protect less', async () => {
    const lowered = (since: string, what: string) => known([{ since, lowered: [what] }]);
    expect(await ready(people(0, 9), now, lowered('2026-12-01', 'k'))).toBe('earlier-terms');
    expect(await ready(people(0, 9), now, lowered('2026-12-01', 'words'))).toBe('earlier-terms');
    expect(await ready(people(0, 9), now, lowered('2026-11-30', 'noise'))).toBe('ready');
  });
  it('is not held back by what changes no figure, or by a version that still waits', async () => {
    expect(await ready(people(0, 9), now, known([{ since: '2026-12-01', lowered: ['answer-within'] }]))).toBe(
      'ready',
    );
    expect(await ready(people(0, 9), now, known([{ version: 3, since: '2027-01-01', lowered: ['k'] }]))).toBe(
      'ready',
    );
  });
});

describe('a week that was released', () => {
  it('stays as it is for nobody or few, and takes another part of enough newcomers', async () => {
    const counted = await counting([...people(0, 6).keys()]);
    const again = (state: State) => readinessOf({ week, state }, known(), counted, now);
    expect(await again(people(0, 6))).toBe('nobody-new');
    expect(await again(people(0, 10))).toBe('too-few-new');
    expect(await again(people(0, 11))).toBe('ready-again');
    expect(await again(people(6, 5))).toBe('ready-again');
  });
});
