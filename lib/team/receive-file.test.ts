// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { TeamFile } from './file-schema';
import { joined } from './join';
import { receiveTeamFile } from './receive-file';
import { signTeamFile } from './signed-team-file';
import { invitationTo, makeSmallTeam, type SmallTeam } from './small-team';
import { emptyBoard, type KnownTeam, type TeamNews } from './stored-schema';
import { teamFileOf } from './team-file';

const today = '2027-03-21';
const asMember = { member: true, lead: false, steward: false };
let small: SmallTeam;
let other: SmallTeam;
let known: KnownTeam;
let others: KnownTeam;
beforeAll(async () => {
  [small, other] = await Promise.all([makeSmallTeam(), makeSmallTeam()]);
  known = joined(await invitationTo(small.team, small.steward), asMember, 0);
  others = joined(await invitationTo(other.team, other.steward), asMember, 0);
});

const line = (week: string, says: string) => ({ week, says, on: today });
const fileOf = (serial: number, loop: TeamFile['loop'] = []): TeamFile => ({
  ...teamFileOf({ ...emptyBoard(small.team.id), loop }, [], today),
  serial,
});
const signed = (file: TeamFile) => signTeamFile(file, small.lead);
const row = (file: string, serial: number): TeamNews => ({ id: small.team.id, serial, file, seen: true });
const receive = (file: string, here: TeamNews | null = null, teams = [others, known]) =>
  receiveTeamFile(file, { teams, newsOf: async (id) => (id === small.team.id ? here : null) }, today);

describe('a file from a lead', () => {
  it('is for the one team whose lead signed it, and is kept as it came', async () => {
    const file = await signed(fileOf(1, [line('2027-W10', 'dropped a form.')]));
    expect(await receive(file)).toEqual({
      is: 'kept',
      row: { id: small.team.id, serial: 1, file, seen: false },
      says: 'dropped a form.',
      asked: null,
      name: small.team.name,
    });
  });

  it('says what is new of its loop, and nothing that was said before', async () => {
    const before = fileOf(1, [line('2027-W10', 'dropped a form.')]);
    const here = row(await signed(before), 1);
    const again = await signed({ ...before, serial: 2 });
    expect(await receive(again, here)).toMatchObject({ is: 'kept', says: null });
    const more = await signed(fileOf(3, [...before.loop, line('2027-W11', 'got a second screen.')]));
    expect(await receive(more, here)).toMatchObject({ is: 'kept', says: 'got a second screen.' });
  });

  it('never takes the place of a newer one, nor its own', async () => {
    const [first, second] = await Promise.all([signed(fileOf(1)), signed(fileOf(2))]);
    expect(await receive(first, row(second, 2))).toEqual({ is: 'refused', why: 'older' });
    expect(await receive(second, row(second, 2))).toMatchObject({ is: 'same', team: small.team.id });
  });

  it('takes the place of a file that today’s lead did not sign, whatever its number', async () => {
    const former = row(await signTeamFile(fileOf(9), other.lead), 9);
    expect(await receive(await signed(fileOf(1)), former)).toMatchObject({ is: 'kept' });
  });

  it('tells in which week it asks how things stand', async () => {
    const file = await signed({ ...fileOf(1), diagnostic: '2027-W12' });
    expect(await receive(file)).toMatchObject({ is: 'kept', asked: '2027-W12' });
  });

  it('is refused with the most telling reason of all the teams here', async () => {
    const file = await signed(fileOf(1));
    expect(await receive(file, null, [others])).toEqual({ is: 'refused', why: 'other-team' });
    expect(await receive(file, null, [])).toEqual({ is: 'refused', why: 'other-team' });
    const foreign = await signTeamFile(fileOf(1), other.lead);
    for (const teams of [
      [others, known],
      [known, others],
    ])
      expect(await receive(foreign, null, teams)).toEqual({ is: 'refused', why: 'other-lead' });
    expect(await receive(file.slice(0, -40))).toEqual({ is: 'refused', why: 'damaged' });
    expect(await receive('{}')).toEqual({ is: 'refused', why: 'not-a-team-file' });
  });
});
