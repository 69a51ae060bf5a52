// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../signed';
import type { Release } from '../summaries/schema';
import { vocabulary } from '../summaries/vocabulary';
import { arrivingRelease } from './arriving-release';
import { readAgain } from './read-again';
import type { Team } from './schema';
import { signRelease } from './signed-release';
import { makeSmallTeam, type SmallTeam } from './small-team';

let small: SmallTeam;
let team: Team;
const released = (of: Release['of'], more: Partial<Release> = {}): Release => ({
  v: 1,
  kind: 'release',
  vocabulary,
  of,
  week: '2026-W48',
  part: 1,
  terms: { k: 5, words: false, noise: 1 },
  people: '10-14',
  fields: { glad: { is: 'hidden' } },
  words: null,
  receipts: [],
  ...more,
});
const ours = (more: Partial<Release> = {}) => released({ team: team.id }, more);
const signed = (one: Release, by = small) => signRelease(one, by.steward.sign);

beforeAll(async () => {
  small = await makeSmallTeam({ above: ['Lyon'] });
  team = small.team;
});

describe('a file handed to a lead', () => {
  it('is taken when this team’s steward signed a release of it, or of a roof above it', async () => {
    const here = ours();
    expect(await arrivingRelease(await signed(here), team, [])).toEqual({ is: 'new', release: here });
    const roof = released({ above: 'Lyon', teams: 3 });
    expect(await arrivingRelease(await signed(roof), team, [here])).toEqual({ is: 'new', release: roof });
  });

  it('changes nothing the second time', async () => {
    const file = await signed(ours());
    expect(await arrivingRelease(file, team, [ours()])).toMatchObject({ is: 'same' });
  });

  it('is turned away as another release of a week that was released', async () => {
    const file = await signed(ours({ people: '5-9' }));
    expect(await arrivingRelease(file, team, [ours()])).toEqual({ is: 'refused', why: 'other-release' });
  });

  it('is turned away when it is of another team, or of a roof elsewhere', async () => {
    const others = [released({ team: 't-otherteam' }), released({ above: 'Nantes', teams: 3 })];
    for (const one of others)
      expect(await arrivingRelease(await signed(one), team, [])).toEqual({
        is: 'refused',
        why: 'other-team',
      });
  });

  it('is turned away when somebody else signed it, when it was touched, and when it is something else', async () => {
    const stranger = await makeSmallTeam();
    const why = async (file: string) => {
      const came = await arrivingRelease(file, team, []);
      return came.is === 'refused' ? came.why : came.is;
    };
    expect(await why(await signed(ours(), stranger))).toBe('other-steward');
    const file = await signed(ours());
    expect(await why(file.slice(0, -40))).toBe('damaged');
    expect(await why('{"some":"file"}')).toBe('not-a-release');
    expect(await why(`${file}${' '.repeat(400_001)}`)).toBe('too-large');
    const later = JSON.stringify({ ...ours(), v: 2 });
    expect(await why(await sign('release', later, [small.steward.sign]))).toBe('newer-format');
  });
});

describe('the terms of a release', () => {
  const taken = async (terms: Partial<Release['terms']>, one: Team = team) => {
    const file = await signed(ours({ terms: { ...one.terms, ...terms } }));
    const came = await arrivingRelease(file, one, []);
    return came.is === 'refused' ? came.why : came.is;
  };
  it('are at least those the team lives by', async () => {
    const strict: Team = { ...team, since: '2026-11-23', terms: { k: 8, words: false, noise: 1 } };
    expect(await taken({}, strict)).toBe('new');
    expect(await taken({ k: 9, noise: 0.5 }, strict)).toBe('new');
    for (const less of [{ k: 7 }, { words: true }, { noise: 2 as const }, { noise: null }])
      expect(await taken(less, strict)).toBe('weaker-terms');
  });

  it('of a week before these rules are those of its time, and of a roof only its threshold counts', async () => {
    const later: Team = { ...team, since: '2026-11-30', terms: { k: 8, words: false, noise: 1 } };
    expect(await taken({ k: 5 }, later)).toBe('new');
    const strict: Team = { ...later, since: '2026-11-23' };
    const roof = (k: number) =>
      released({ above: 'Lyon', teams: 3 }, { terms: { k, words: false, noise: null } });
    expect(await arrivingRelease(await signed(roof(8)), strict, [])).toMatchObject({ is: 'new' });
    expect(await arrivingRelease(await signed(roof(5)), strict, [])).toMatchObject({ why: 'weaker-terms' });
  });
});

describe('a release read again', () => {
  it('is the same whoever is the steward now, and nothing once the disk has spoilt it', async () => {
    const before = await makeSmallTeam();
    const file = await signed(ours(), before);
    expect(await readAgain(file)).toEqual(ours());
    expect(await readAgain(file.replace('payload":"ey', 'payload":"fy'))).toBeNull();
    expect(await readAgain(await sign('release', '{"v":1}', [before.steward.sign]))).toBeNull();
  });
});
