// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { changedTeam } from './invitation';
import type { Team } from './schema';
import { invitationTo, makeSmallTeam, type SmallTeam } from './small-team';
import { type KnownTeam, knownTeam } from './stored-schema';
import { takingAs } from './taking';
import { makeTeamKeys } from './team-keys';

const today = '2027-03-21';
let small: SmallTeam;
let member: KnownTeam;
const takes = async (role: 'member' | 'lead', team: Team, known: KnownTeam | null, signedToo = false) =>
  takingAs(role, await invitationTo(team, small.steward, signedToo ? [small.lead] : []), known, today, 7);

beforeAll(async () => {
  small = await makeSmallTeam();
  const first = await takes('member', small.team, null);
  if (first.is !== 'ask') throw new Error('A new team is asked about.');
  member = first.next;
});

describe('an invitation that is taken', () => {
  it('is asked about by whoever has no such team, and makes them what they came as', async () => {
    expect(knownTeam.parse(member)).toEqual(member);
    expect(member.as).toEqual({ member: true, lead: false, steward: false });
    expect((await takes('lead', small.team, null)).is).toBe('ask');
  });

  it('is asked about by a member who comes to lead, and a member they stay', async () => {
    const taking = await takes('lead', small.team, member);
    expect(taking).toMatchObject({ is: 'ask', how: 'new' });
    expect(taking.is === 'ask' && taking.next.as).toEqual({ member: true, lead: true, steward: false });
  });

  it('is nothing new to whoever is that already', async () =>
    expect(await takes('member', small.team, member)).toEqual({ is: 'take', how: 'same', next: member }));

  it('is taken without a question when it protects more, but nobody comes into a role by it', async () => {
    const quicker = changedTeam(small.team, { answerWithin: 3, since: today });
    const next = { team: quicker, as: { member: true, lead: false } };
    expect(await takes('member', quicker, member)).toMatchObject({ is: 'take', how: 'stronger', next });
    expect(await takes('lead', quicker, member)).toMatchObject({
      is: 'ask',
      how: 'new',
      next: { team: quicker, as: { member: true, lead: true } },
    });
  });

  it('says what it lowers and who signed, when it protects less', async () => {
    const fewer = changedTeam(small.team, { terms: { ...small.team.terms, k: 5 }, since: '2027-04-01' });
    expect(await takes('member', fewer, member)).toEqual({ is: 'refused', why: 'two-must-sign' });
    expect(await takes('member', fewer, member, true)).toMatchObject({
      is: 'ask',
      how: 'weaker',
      next: { coming: fewer, team: small.team },
      lowering: { before: small.team, after: fewer, lowered: ['k'], by: ['steward', 'lead'] },
    });
  });

  it('asks again when other keys come in, and is refused when it is older', async () => {
    const keys = await makeTeamKeys();
    const other = changedTeam(small.team, {
      keys: { ...small.team.keys, seal: keys.seal.publicKey },
      since: today,
    });
    const taking = await takes('member', other, member);
    expect(taking).toMatchObject({ is: 'ask', how: 'other-steward' });
    const later = taking.is === 'ask' ? taking.next : null;
    expect(await takes('member', small.team, later)).toEqual({ is: 'refused', why: 'older' });
  });
});
