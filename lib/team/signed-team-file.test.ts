// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../signed';
import type { TeamFile } from './file-schema';
import type { Team } from './schema';
import { longestTeamFile, openTeamFile, readTeamFile, signTeamFile } from './signed-team-file';
import { makeSmallTeam, type SmallTeam } from './small-team';

const refused = (why: string) => ({ is: 'refused', why });
let small: SmallTeam;
let other: SmallTeam;
let one: TeamFile;
let file: string;
beforeAll(async () => {
  [small, other] = await Promise.all([makeSmallTeam(), makeSmallTeam()]);
  one = {
    schema: 'aparte-team-file/1',
    team: small.team.id,
    serial: 3,
    made: '2027-03-21',
    obstacles: [],
    contradictions: [],
    thanks: [{ id: crypto.randomUUID(), says: 'Rappelé un client un vendredi soir.', on: '2027-03-20' }],
    loop: [],
    ownTime: [],
    diagnostic: null,
    releases: ['{"aparte":"release/1"}'],
  };
  file = await signTeamFile(one, small.lead);
});
const open = (text: string, team: Team = small.team) => openTeamFile(text, team);
const signedByHand = (content: object) => sign('team-file', JSON.stringify(content), [small.lead]);

describe('a lead’s file for the team', () => {
  it('opens for the team whose lead signed it', async () => {
    const signedBy = [small.lead.publicKey];
    expect(await open(file)).toEqual({ is: 'opened', teamFile: one, signedBy });
  });

  it('is not another team’s, another lead’s, nor that of a team without a lead', async () => {
    expect(await open(file, other.team)).toEqual(refused('other-team'));
    expect(await open(await signTeamFile(one, other.lead))).toEqual(refused('other-lead'));
    expect(await open(await signTeamFile(one, small.steward.sign))).toEqual(refused('other-lead'));
    const without = { ...small.team, keys: { ...small.team.keys, lead: null } };
    expect(await open(file, without)).toEqual(refused('no-lead'));
  });

  it('tells whoever has no invitation who signed it, and not that this is the lead', async () => {
    const foreign = await signTeamFile(one, other.lead);
    expect(await readTeamFile(foreign)).toEqual({
      is: 'opened',
      teamFile: one,
      signedBy: [other.lead.publicKey],
    });
  });

  it('is not made of what is none, nor larger than anybody would open', async () => {
    await expect(signTeamFile({ ...one, serial: 0 }, small.lead)).rejects.toThrow();
    const releases = Array.from({ length: 60 }, () => 'x'.repeat(399_000));
    await expect(signTeamFile({ ...one, releases }, small.lead)).rejects.toThrow(RangeError);
  });

  it('stays closed when any one character of it has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 2), fc.constantFrom(...'AZaz09-_"}'), async (at, letter) => {
        fc.pre(file[at] !== letter);
        expect((await open(file.slice(0, at) + letter + file.slice(at + 1))).is).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('stays closed when it is cut off anywhere', async () => {
    for (let at = 24; at < file.length - 2; at += 41)
      expect(await open(file.slice(0, at))).toEqual(refused('damaged'));
  });

  it.each<[string, object, string]>([
    ['a line for each person', { people: [{ name: 'Camille', shared: false }] }, 'not-a-team-file'],
    ['words that turn round', { name: 'abc\u202egpj' }, 'not-a-team-file'],
    ['a form to come', { schema: 'aparte-team-file/2', board: {} }, 'newer-format'],
    ['a form that is an object', { schema: { toString: 1 } }, 'not-a-team-file'],
  ])('is refused with %s, whoever signed it', async (_, change, why) => {
    expect(await open(await signedByHand({ ...one, ...change }))).toEqual(refused(why));
  });

  it.each([
    ['nothing', '', 'not-a-team-file'],
    ['a web page', '<!doctype html>', 'not-a-team-file'],
    ['a release', '{"aparte":"release/1","payload":"e30","sigs":[]}', 'not-a-team-file'],
    ['a thousand levels', '['.repeat(1_000), 'not-a-team-file'],
    ['more than any such file', ' '.repeat(longestTeamFile + 1), 'too-large'],
    ['a file of a format to come', '{"aparte":"team-file/2"}', 'newer-format'],
  ])('is not %s', async (_, text, why) => {
    expect(await open(text)).toEqual(refused(why));
  });
});
