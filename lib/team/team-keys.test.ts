// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { opened, sign } from '../signed';
import { openShare, sealShare } from '../summaries/sealed-share';
import { seal } from '../vault/seal';
import { makeLeadKey, makeTeamKeys, openTeamKeys, sealTeamKeys, signingKeyOf } from './team-keys';

const passphrase = 'correct horse battery';
const id = 't-abcdefgh';

describe('a steward’s keys', () => {
  it('sign, and open what was sealed to them', async () => {
    const keys = await makeTeamKeys();
    const file = await sign('release', '{}', [keys.sign]);
    expect(await opened('release', file, 1_000)).toMatchObject({ keys: [keys.sign.publicKey] });
    const share = { is: 'withdrawn', id: 'A'.repeat(43), team: id, week: '2027-W09' } as const;
    const sealed = await sealShare(share, keys.seal.publicKey, id);
    const team = { id, keys: { seal: keys.seal.publicKey } };
    expect(await openShare(sealed, keys.seal.privateKey, team)).toEqual(share);
  });

  it('lie in a box that only the passphrase opens, and only for their team', async () => {
    const keys = await makeTeamKeys();
    const box = await sealTeamKeys(keys, passphrase, id);
    expect(JSON.stringify(box)).not.toContain(keys.sign.privateKey.slice(20, 40));
    expect(await openTeamKeys(box, passphrase, id)).toEqual(keys);
    expect(await openTeamKeys(box, 'another passphrase', id)).toBeNull();
    expect(await openTeamKeys(box, passphrase, 't-otherteam')).toBeNull();
    await expect(sealTeamKeys(keys, 'short', id)).rejects.toThrow(RangeError);
  });

  it('are none where something else lies in the box', async () => {
    const other = await seal(new TextEncoder().encode('{"seal":1}'), passphrase, `team-keys ${id}`);
    const noJson = await seal(new TextEncoder().encode('keys'), passphrase, `team-keys ${id}`);
    expect(await openTeamKeys(other, passphrase, id)).toBeNull();
    expect(await openTeamKeys(noJson, passphrase, id)).toBeNull();
    expect(await openTeamKeys({ v: 1 }, passphrase, id)).toBeNull();
  });
});

describe('a lead’s key', () => {
  it('signs, and cannot be read out', async () => {
    const lead = await makeLeadKey();
    const file = await sign('team-file', '{}', [signingKeyOf(lead)]);
    expect(await opened('team-file', file, 1_000)).toMatchObject({ keys: [lead.publicKey] });
    await expect(crypto.subtle.exportKey('pkcs8', lead.signing)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', lead.signing)).rejects.toThrow();
  });
});
