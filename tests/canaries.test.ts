// @vitest-environment node
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '@/components/release/csv';
import { speaker } from '@/lib/locales/say';
import { feelings } from '@/lib/reflections/schema';
import { contributionOf, nothingAsked } from '@/lib/summaries/contribute';
import { gather } from '@/lib/summaries/gather';
import { releaseOf } from '@/lib/summaries/release';
import type { Release, Share } from '@/lib/summaries/schema';
import { sealShare, shareFileName } from '@/lib/summaries/sealed-share';
import { shareId } from '@/lib/summaries/share-id';
import { tally } from '@/lib/summaries/tally';
import { usefulnessFiles } from '@/lib/summaries/usefulness';
import { noChoices, shareOf } from '@/lib/team/choices';
import { makeTeam } from '@/lib/team/invitation';
import { raise } from '@/lib/team/obstacles';
import type { Team } from '@/lib/team/schema';
import { signRelease } from '@/lib/team/signed-release';
import { signTeamFile } from '@/lib/team/signed-team-file';
import { emptyBoard } from '@/lib/team/stored-schema';
import { teamFileOf } from '@/lib/team/team-file';
import { makeTeamKeys, type TeamKeys } from '@/lib/team/team-keys';
import { fromBase64Url } from '@/lib/text';
import { canaries, found, hex, meant, noteBy } from './stage/canaries';

const week = '2026-W47';
const zone = 'Europe/Paris';
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

let keys: TeamKeys;
let team: Team;
let shares: (Share & { is: 'given' })[];
let files: string[];
const outputs = new Map<string, string>();

beforeAll(async () => {
  keys = await makeTeamKeys();
  team = makeTeam(
    {
      name: 'Desk',
      language: 'en',
      zone,
      above: [],
      steward: { name: 'Sam', is: 'peer' },
      terms: { k: 5, words: true, noise: null },
      answerWithin: 10,
      since: '2026-11-01',
      leadKey: keys.sign.publicKey,
    },
    keys,
    random,
  );
  shares = await Promise.all(Array.from({ length: 9 }, (_, person) => shareBy(person)));
  files = await Promise.all(shares.map((one) => sealShare(one, team.keys.seal, team.id)));
  const { weeks } = await gather(
    files.map((text) => ({ name: shareFileName(random), text })),
    [{ team, privateKey: keys.seal.privateKey }],
  );
  const state = weeks[0]?.state ?? new Map();
  const where = { of: { team: team.id }, week, part: 1, terms: team.terms };
  const made = await releaseOf(tally(state, team.terms, random), where, random);
  if (made) await fill(made);
}, 30_000);

async function shareBy(person: number): Promise<Share & { is: 'given' }> {
  const notes = Array.from({ length: 6 }, (_, nth) => noteBy(person, nth));
  const opinions = [{ reminder: 'core:O1', is: 'kept' as const }];
  const id = await shareId(random(32) as Uint8Array<ArrayBuffer>, team.id, week);
  const ticked = new Set(notes.slice(0, 3).map(({ id }) => id));
  return shareOf({ team, week, notes, opinions, questions: new Map(), id }, { ...noChoices, ticked });
}

/** Every form in which a summary goes on from here. */
async function fill(release: Release): Promise<void> {
  const signed = await signRelease(release, keys.sign);
  const board = {
    ...raise(
      emptyBoard(team.id),
      { what: 'No means', cause: 'means', from: 'voices', week },
      '2026-11-25',
      crypto.randomUUID(),
    ),
    opened: [week],
    selfChecks: [
      { week, lifted: true, thanked: null, withCustomers: null, closedLoop: null, note: canaries.mirror },
    ],
  };
  const kept = [{ id: 'x', of: team.id, week, part: 1, file: signed }];
  outputs.set('release', JSON.stringify(release));
  outputs.set('signed release', signed);
  outputs.set('usefulness', JSON.stringify(usefulnessFiles(release)));
  outputs.set('team file', await signTeamFile(teamFileOf(board, kept, '2026-11-25', team.name), keys.sign));
  for (const locale of ['fr', 'en'] as const)
    outputs.set(
      `table ${locale}`,
      csvOf({ release, name: team.name }, { say: speaker(locale, 'vous'), locale, words: new Map() }),
    );
}

/** All the bytes under the seal, those behind the end too. */
async function unsealed(file: string): Promise<string> {
  const { enc, ct } = JSON.parse(file) as { enc: string; ct: string };
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();
  const recipientKey = await crypto.subtle.importKey('pkcs8', bytes(keys.seal.privateKey), 'X25519', true, [
    'deriveBits',
  ]);
  const info = new TextEncoder().encode(`aparte-share-1\0${team.id}`);
  return Buffer.from(await suite.open({ recipientKey, enc: bytes(enc), info }, bytes(ct))).toString('latin1');
}

describe('a canary in a note, a plan, a name, a number, a site, a feeling', () => {
  it('is in no contribution and in no sealed share, byte for byte, nor under its seal', async () => {
    for (const [at, file] of files.entries()) {
      expect(found(JSON.stringify(shares[at]))).toEqual([]);
      expect(found(file)).toEqual([]);
      const inside = await unsealed(file);
      expect(found(inside)).toEqual([]);
      expect(inside).toContain(meant);
    }
  });

  it.each(['release', 'signed release', 'usefulness', 'team file', 'table fr', 'table en'])(
    'is not in the %s, as it is or decoded',
    (name) => {
      expect(outputs.get(name)?.length).toBeGreaterThan(100);
      expect(found(outputs.get(name) ?? '')).toEqual([]);
    },
  );

  it('would be found: what goes out on purpose is', () => {
    for (const name of ['release', 'signed release', 'team file'])
      expect(found(outputs.get(name) ?? '', [meant]), name).toEqual([meant]);
    for (const word of Object.values(canaries)) {
      expect(found(Buffer.from(`.. ${word} ..`).toString('base64url'))).toContain(word);
      expect(found(hex(word))).toContain(word);
    }
  });
});

describe('a share', () => {
  it('is as long as any other, with much in it, with nothing, or taking itself back', async () => {
    const { id, contribution } = shares[0] ?? { id: '', contribution: null };
    if (!contribution) throw new Error('there is no share');
    const empty = contributionOf({ team: team.id, week, zone }, [], nothingAsked);
    const others: Share[] = [
      { is: 'given', id, contribution: { ...empty, cells: {} } },
      { is: 'given', id, contribution: { ...contribution, words: Array(3).fill('é'.repeat(160)) } },
      { is: 'withdrawn', id, team: team.id, week },
    ];
    const sealed = await Promise.all(others.map((one) => sealShare(one, team.keys.seal, team.id)));
    expect(new Set([...files, ...sealed].map(({ length }) => length)).size).toBe(1);
    expect(new Set([...files, ...sealed].map((file) => Buffer.byteLength(file))).size).toBe(1);
  });

  it('has a name that is the same for nobody, and never the same bytes twice', async () => {
    const [one] = shares;
    if (!one) throw new Error('there is no share');
    const again = await Promise.all([1, 2].map(() => sealShare(one, team.keys.seal, team.id)));
    expect(again[0]).not.toBe(again[1]);
    const names = Array.from({ length: 200 }, () => shareFileName(random));
    expect(new Set(names).size).toBe(200);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}\.aparte-share\.json$/);
  });

  it('holds no word for what somebody feels: the vocabulary has none', () => {
    const words = Object.values(feelings)
      .flat()
      .filter((word) => word !== 'glad');
    const text = JSON.stringify(shares);
    expect(words.filter((word) => text.includes(`"${word}"`) || text.includes(`${word}.`))).toEqual([]);
  });
});
