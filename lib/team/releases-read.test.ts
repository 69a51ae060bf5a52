// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../summaries/any-state';
import type { State } from '../summaries/merge';
import { releaseOf } from '../summaries/release';
import type { Release } from '../summaries/schema';
import type { Given } from '../summaries/stored-schema';
import { tally } from '../summaries/tally';
import { countedIn, releasesIn } from './releases-read';
import { signRelease } from './signed-release';
import { makeSmallTeam, type SmallTeam } from './small-team';

const week = '2027-W10';
const terms = { k: 5, words: false, noise: null };
let small: SmallTeam;
let other: SmallTeam;
beforeAll(async () => {
  [small, other] = await Promise.all([makeSmallTeam({ above: ['Lyon'], terms }), makeSmallTeam()]);
});

const idOf = (nth: number) => `${'A'.repeat(40)}${String(nth).padStart(3, '0')}`;
const people = (from: number, many: number): State =>
  new Map(Array.from({ length: many }, (_, at) => [idOf(from + at), { cells: { glad: 1 }, words: [] }]));
async function made(state: State, part: Partial<Release> = {}): Promise<Release> {
  const random = seeded(state.size);
  const where = {
    of: part.of ?? { team: small.team.id },
    week: part.week ?? week,
    part: part.part ?? 1,
    terms,
  };
  const release = await releaseOf(tally(state, terms, random), where, random);
  if (!release) throw new Error('Too few people.');
  return release;
}
const signed = (release: Release, by = small) => signRelease(release, by.steward.sign);
const given = (nth: number, is: 'given' | 'withdrawn' = 'given'): Given => {
  const share = { id: idOf(nth), team: small.team.id, week };
  const cells = { glad: 1 };
  return {
    id: `${small.team.id} ${week}`,
    team: small.team.id,
    week,
    at: 1,
    share:
      is === 'withdrawn'
        ? { is, ...share }
        : {
            is,
            id: share.id,
            contribution: {
              v: 1,
              kind: 'contribution',
              vocabulary: 'core-1',
              team: share.team,
              week,
              cells,
              words: [],
            },
          },
  };
};

describe('the releases in a lead’s file', () => {
  it('are shown when the team’s steward signed them, newest first', async () => {
    const files = await Promise.all(
      ['2027-W09', '2027-W11', '2027-W10'].map(async (week) => signed(await made(people(0, 5), { week }))),
    );
    const { read, aside } = await releasesIn(files, small.team);
    expect(read.map(({ release }) => release.week)).toEqual(['2027-W11', '2027-W10', '2027-W09']);
    expect(read[0]?.file).toBe(files[1]);
    expect(aside).toBe(0);
  });

  it('are left out when they protect less than the team’s terms', async () => {
    const file = await signed(await made(people(0, 6)));
    const strict = { ...small.team, terms: { ...terms, k: 6 } };
    expect(await releasesIn([file], strict)).toEqual({ read: [], aside: 1 });
  });

  it('are those of the team, and of what stands above it', async () => {
    const above = await signed(await made(people(0, 12), { of: { above: 'Lyon', teams: 2 } }));
    const elsewhere = await signed(await made(people(0, 12), { of: { above: 'Paris', teams: 2 } }));
    const foreign = await signed(await made(people(0, 5), { of: { team: other.team.id } }));
    const { read, aside } = await releasesIn([above, elsewhere, foreign], small.team);
    expect(read.map(({ file }) => file)).toEqual([above]);
    expect(aside).toBe(2);
  });

  it('are left out when somebody else signed them, or when they stand against another one', async () => {
    const first = await signed(await made(people(0, 6)));
    const oneLess = await signed(await made(people(0, 5)));
    const invented = await signed(await made(people(50, 5), { week: '2027-W12' }), other);
    const { read, aside } = await releasesIn([first, oneLess, invented, 'nothing'], small.team);
    expect(read.map(({ file }) => file)).toEqual([first]);
    expect(aside).toBe(3);
  });
});

describe('whether one’s own share was counted', () => {
  it('is known to this browser alone', async () => {
    const release = await made(people(0, 5));
    expect(await countedIn(release, [release], [given(3)])).toBe('yes');
    expect(await countedIn(release, [release], [given(7)])).toBe('no');
    expect(await countedIn(release, [release], [])).toBeNull();
  });

  it('is told where it is counted, when a week has several parts', async () => {
    const parts = [await made(people(0, 5)), await made(people(10, 5), { part: 2 })];
    const told = await Promise.all(parts.map((one) => countedIn(one, parts, [given(12)])));
    expect(told).toEqual([null, 'yes']);
  });

  it('tells whether taking it back came in time', async () => {
    const release = await made(people(0, 5));
    expect(await countedIn(release, [release], [given(3, 'withdrawn')])).toBe('taken-back-too-late');
    expect(await countedIn(release, [release], [given(9, 'withdrawn')])).toBe('taken-back');
  });

  it('is never told of what stands above teams', async () => {
    const release = await made(people(0, 12), { of: { above: 'Lyon', teams: 2 } });
    expect(await countedIn(release, [release], [given(3)])).toBeNull();
  });
});
