// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seeded } from '../summaries/any-state';
import { inviteFile, makeTeam } from './invitation';
import { keyCopyIn, keyCopyOf } from './key-copy';
import { makeTeamKeys, openTeamKeys, sealTeamKeys } from './team-keys';

const passphrase = 'quatre chevaux à la mer';
const keys = await makeTeamKeys();
const team = makeTeam(
  {
    name: 'Leeds',
    language: 'en',
    zone: 'Europe/Paris',
    above: [],
    steward: { name: 'Nadia', is: 'peer' },
    terms: { k: 5, words: true, noise: 1 },
    answerWithin: 10,
    since: '2026-11-01',
    leadKey: null,
  },
  keys,
  seeded(1),
);
const invitation = await inviteFile(team, keys);
const copy = keyCopyOf(invitation, await sealTeamKeys(keys, passphrase, team.id));

describe('a copy of a steward’s keys', () => {
  it('brings back the team and its keys, with the passphrase alone', async () => {
    const back = await keyCopyIn(copy);
    expect(back?.invitation.team).toEqual(team);
    expect(await openTeamKeys(back?.box, passphrase, team.id)).toEqual(keys);
    expect(await openTeamKeys(back?.box, `${passphrase}!`, team.id)).toBeNull();
  });
  it('shows no key by itself', () => {
    for (const { privateKey } of [keys.seal, keys.sign]) expect(copy).not.toContain(privateKey.slice(0, 20));
  });
  it.each<[string, string]>([
    ['no file', ''],
    ['an invitation', invitation],
    ['cut off', copy.slice(0, -20)],
    ['with a field more', copy.replace('{"aparte"', '{"note":"x","aparte"')],
    ['with an invitation nobody signed', copy.replace(/\\"sig\\":\\"..../, '\\"sig\\":\\"AAAA')],
    ['of a format to come', copy.replace('steward-keys/1', 'steward-keys/2')],
    ['too long', copy + ' '.repeat(200_000)],
    ['too deep', '['.repeat(1_000)],
  ])('is not taken when it is %s', async (_, text) => {
    expect(text === copy).toBe(false);
    expect(await keyCopyIn(text)).toBeNull();
  });
});
