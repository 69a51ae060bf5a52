// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SigningKey } from '../signed';
import { changedTeam } from './invitation';
import { arriving, inForce, joined } from './join';
import { lowered } from './lowered';
import type { Team } from './schema';
import { invitationTo, makeSmallTeam, type SmallTeam } from './small-team';
import type { KnownTeam } from './stored-schema';
import { makeTeamKeys, type TeamKeys } from './team-keys';

const today = '2027-03-21';
const inAWeek = '2027-03-28';
const refused = (why: string) => ({ is: 'refused', why });

let small: SmallTeam;
let known: KnownTeam;
/** A steward's keys of somebody else. */
let others: TeamKeys;
beforeAll(async () => {
  [small, others] = await Promise.all([makeSmallTeam(), makeTeamKeys()]);
  const asMember = { member: true, lead: false, steward: false };
  known = joined(await invitationTo(small.team, small.steward), asMember, 7);
});

const changed = (change: Partial<Team>) => changedTeam(small.team, change);
const fewer = () => ({ terms: { ...small.team.terms, k: 5 } });
const theirs = () => ({
  keys: { ...small.team.keys, seal: others.seal.publicKey, steward: others.sign.publicKey },
  steward: { name: 'Dominique', is: 'peer' as const },
});
const arrives = async (one: Team) => arriving(await invitationTo(one, small.steward), known, today);

describe('another steward, or other keys', () => {
  const arrivesFrom = async (one: Team, also: SigningKey[] = []) =>
    arriving(await invitationTo(one, others, also), known, today);

  it('asks for the six words again, and says who of those before signed', async () => {
    const after = changed({ ...theirs(), since: today });
    expect(await arrivesFrom(after)).toMatchObject({ is: 'other-steward', by: [], next: { team: after } });
    expect(await arrivesFrom(after, [small.steward.sign])).toMatchObject({ by: ['steward'] });
    const both = await arrivesFrom(after, [small.steward.sign, small.lead]);
    expect(both).toMatchObject({ by: ['steward', 'lead'], lowered: [] });
  });

  it('does so for a name, a kind or the key of shares alone', async () => {
    const { steward, keys } = small.team;
    const ways: Partial<Team>[] = [
      { steward: { ...steward, name: 'Dominique' } },
      { steward: { ...steward, is: 'peer' } },
      { keys: { ...keys, seal: others.seal.publicKey } },
    ];
    for (const way of ways)
      expect(await arrives(changed({ ...way, since: today }))).toMatchObject({ is: 'other-steward' });
  });

  it('never brings anything that protects less along by itself', async () => {
    const hidden = changed({ ...theirs(), ...fewer(), since: inAWeek });
    expect(await arrivesFrom(hidden)).toEqual(refused('two-must-sign'));
    expect(await arrivesFrom(hidden, [small.lead])).toEqual(refused('two-must-sign'));
    const agreed = await arrivesFrom(hidden, [small.steward.sign, small.lead]);
    expect(agreed).toMatchObject({ is: 'other-steward', lowered: ['k'], next: { coming: hidden } });
    const byLead = changed({ ...theirs(), steward: { name: 'Alix', is: 'lead' }, since: inAWeek });
    expect(await arrivesFrom(byLead)).toEqual(refused('two-must-sign'));
  });

  it('lets another key speak for the lead after a week and six words: a lead who left cannot sign', async () => {
    const keys = { ...small.team.keys, lead: others.sign.publicKey };
    expect(await arrives(changed({ keys, since: today }))).toEqual(refused('too-soon'));
    expect(await arrives(changed({ keys, since: inAWeek }))).toMatchObject({
      is: 'other-steward',
      lowered: ['lead-key'],
      next: { team: small.team, coming: { keys } },
    });
    const none = { ...small.team.keys, lead: null };
    expect(await arrives(changed({ keys: none, since: inAWeek }))).toMatchObject({ is: 'other-steward' });
  });
});

describe('whatever arrives in whatever order', () => {
  it('nothing protects less without two signatures and a week, and no version goes back', async () => {
    const change = fc.record(
      {
        k: fc.integer({ min: 5, max: 12 }),
        noise: fc.constantFrom(null, 0.5 as const, 1 as const, 2 as const),
        words: fc.boolean(),
        answerWithin: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['k', 'noise', 'words', 'answerWithin'] },
    );
    const step = fc.record({
      change,
      version: fc.integer({ min: 1, max: 6 }),
      notice: fc.integer({ min: 0, max: 12 }),
      byLead: fc.boolean(),
      passes: fc.integer({ min: 0, max: 5 }),
    });
    const dayAfter = (days: number) =>
      new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        let has = known;
        let now = 0;
        for (const { change: asked, version, notice, byLead, passes } of steps) {
          now += passes;
          const before = inForce(has, dayAfter(now));
          const { answerWithin, ...terms } = asked;
          const after: Team = { ...small.team, version, terms, answerWithin, since: dayAfter(now + notice) };
          const arrival = arriving(
            await invitationTo(after, small.steward, byLead ? [small.lead] : []),
            has,
            dayAfter(now),
          );
          if (!('next' in arrival)) continue;
          expect(version).toBeGreaterThan((before.coming ?? before.team).version);
          const isLess = lowered(before.team, after).length > 0;
          expect(isLess && !(byLead && notice >= 7)).toBe(false);
          if (isLess) expect(arrival.next.team).toEqual(before.team);
          has = arrival.next;
        }
      }),
      { numRuns: 150 },
    );
  });
});
