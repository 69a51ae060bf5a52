// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { SigningKey } from '../signed';
import { changedTeam } from './invitation';
import { arriving, inForce, joined } from './join';
import type { Team } from './schema';
import { invitationTo, makeSmallTeam, type SmallTeam } from './small-team';
import { type KnownTeam, knownTeam } from './stored-schema';
import { makeTeamKeys, type TeamKeys } from './team-keys';

const today = '2027-03-21';
const inAWeek = '2027-03-28';
const asMember = { member: true, lead: false, steward: false };
const refused = (why: string) => ({ is: 'refused', why });

let small: SmallTeam;
let known: KnownTeam;
/** A steward's keys of somebody else. */
let others: TeamKeys;
beforeAll(async () => {
  [small, others] = await Promise.all([makeSmallTeam(), makeTeamKeys()]);
  known = joined(await invitationTo(small.team, small.steward), asMember, 7);
});

const changed = (change: Partial<Team>, from = small.team) => changedTeam(from, change);
const fewer = () => ({ terms: { ...small.team.terms, k: 5 } });
const arrives = async (one: Team, also: SigningKey[] = [], has = known) =>
  arriving(await invitationTo(one, small.steward, also), has, today);

describe('an invitation to a team', () => {
  it('is new to whoever has none, and joined as it came', async () => {
    const invitation = await invitationTo(small.team, small.steward);
    expect(arriving(invitation, null, today)).toEqual({ is: 'new' });
    expect(knownTeam.parse(known)).toEqual(known);
    expect(known).toMatchObject({
      id: small.team.id,
      team: small.team,
      file: invitation.file,
      coming: null,
      joinedAt: 7,
      history: [{ version: 1, since: '2027-03-01', by: ['steward'], lowered: [] }],
    });
  });

  it('is the same when it is, whoever signed it too', async () => {
    expect(await arrives(small.team)).toEqual({ is: 'same' });
    expect(await arrives(small.team, [small.lead])).toEqual({ is: 'same' });
  });

  it('is refused when it is of another team, in another zone, or another under the same number', async () => {
    const other = await makeSmallTeam();
    const stranger = await invitationTo(other.team, other.steward);
    expect(arriving(stranger, known, today)).toEqual(refused('other-team'));
    const moved = changed({ zone: 'America/Montreal' } as Partial<Team>);
    expect(await arrives(moved, [small.lead])).toEqual(refused('zone-changed'));
    expect(await arrives({ ...small.team, answerWithin: 1 })).toEqual(refused('same-number'));
  });

  it('is older when a newer one is here, or waits', async () => {
    const second = await invitationTo(changed({ answerWithin: 3 }), small.steward);
    const stronger = arriving(second, known, today);
    if (stronger.is !== 'stronger') throw new Error(stronger.is);
    expect(await arrives(small.team, [], stronger.next)).toEqual({ is: 'older' });
    const waits = await arrives(changed({ ...fewer(), since: inAWeek }), [small.lead]);
    if (waits.is !== 'weaker') throw new Error(waits.is);
    expect(await arrives(small.team, [], waits.next)).toEqual({ is: 'older' });
  });
});

describe('a change that protects as much or more', () => {
  it('needs the steward alone, and holds from its day', async () => {
    const after = changed({ terms: { ...small.team.terms, k: 10 }, since: today });
    const arrival = await arrives(after);
    expect(arrival).toMatchObject({ is: 'stronger', next: { team: after, coming: null } });
    const later = { ...after, since: '2027-03-22' };
    expect(await arrives(later)).toMatchObject({
      is: 'stronger',
      next: { team: small.team, coming: later },
    });
  });

  it('is told by six words anew when it brings the first key of a lead, which could be the steward’s own', async () => {
    const alone = { ...small.team, keys: { ...small.team.keys, lead: null } };
    const has = joined(await invitationTo(alone, small.steward), asMember, 7);
    const after = changed({ keys: small.team.keys, since: today }, alone);
    expect(await arrives(after, [], has)).toMatchObject({ is: 'other-steward', next: { team: after } });
  });

  it('takes away one that would have protected less, before its day', async () => {
    const waits = await arrives(changed({ ...fewer(), since: inAWeek }), [small.lead]);
    if (waits.is !== 'weaker') throw new Error(waits.is);
    const third = { ...small.team, version: 3, since: today };
    const arrival = await arrives(third, [], waits.next);
    expect(arrival).toMatchObject({ is: 'stronger', next: { team: third, coming: null, comingFile: null } });
    if (arrival.is !== 'stronger') throw new Error(arrival.is);
    expect(arrival.next.history.map(({ version }) => version)).toEqual([1, 3]);
  });
});

describe('a change that protects less', () => {
  const weaker = () => changed({ ...fewer(), since: inAWeek });

  it('needs both roles of the version before', async () => {
    expect(await arrives(weaker())).toEqual(refused('two-must-sign'));
    expect(await arrives(weaker(), [others.sign])).toEqual(refused('two-must-sign'));
    expect(await arrives(weaker(), [small.lead])).toMatchObject({ is: 'weaker', lowered: ['k'] });
  });

  it('waits for its day, and is told until then', async () => {
    const arrival = await arrives(weaker(), [small.lead]);
    if (arrival.is !== 'weaker') throw new Error(arrival.is);
    const { next } = arrival;
    expect(knownTeam.parse(next)).toEqual(next);
    expect(next).toMatchObject({ team: small.team, file: known.file, coming: weaker() });
    expect(next.history.at(-1)).toEqual({
      version: 2,
      since: inAWeek,
      by: ['steward', 'lead'],
      lowered: ['k'],
    });
    expect(inForce(next, '2027-03-27')).toBe(next);
    expect(inForce(next, inAWeek)).toEqual({
      ...next,
      team: weaker(),
      file: next.comingFile,
      coming: null,
      comingFile: null,
    });
  });

  it('needs a week’s notice, whoever signed', async () => {
    const soon = changed({ ...fewer(), since: '2027-03-27' });
    expect(await arrives(soon, [small.lead])).toEqual(refused('too-soon'));
    expect(await arrives(changed({ ...fewer(), since: '2027-01-01' }), [small.lead])).toEqual(
      refused('too-soon'),
    );
  });

  it('is not possible while there is no second role, nor when one key plays both', async () => {
    for (const lead of [null, small.team.keys.steward]) {
      const alone = { ...small.team, keys: { ...small.team.keys, lead } };
      const has = joined(await invitationTo(alone, small.steward), asMember, 7);
      const after = changed({ ...fewer(), since: inAWeek }, alone);
      expect(await arrives(after, [small.lead], has)).toEqual(refused('no-lead-yet'));
    }
  });

  it('is judged by what holds, not by what waits', async () => {
    const waits = await arrives(weaker(), [small.lead]);
    if (waits.is !== 'weaker') throw new Error(waits.is);
    const third = changed({ since: today }, weaker());
    expect(await arrives(third, [], waits.next)).toEqual(refused('two-must-sign'));
  });
});
