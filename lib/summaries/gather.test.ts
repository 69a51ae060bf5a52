// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey, sign } from '../signed';
import { toBase64Url } from '../text';
import { anyShare, team, week } from './any-state';
import { type Gathered, gather } from './gather';
import { stateOf } from './merge';
import type { Share } from './schema';
import { type Desk, sealShare } from './sealed-share';

const otherTeam = 't-otherteam';
const otherWeek = '2026-W49';
async function makeDesk(id: string): Promise<Desk> {
  const made = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
  const [raw, pkcs8] = [
    await crypto.subtle.exportKey('raw', made.publicKey),
    await crypto.subtle.exportKey('pkcs8', made.privateKey),
  ];
  return {
    team: { id, keys: { seal: toBase64Url(new Uint8Array(raw)) } },
    privateKey: toBase64Url(new Uint8Array(pkcs8)),
  };
}
let desks: [Desk, Desk];
let stranger: Desk;
let release: string;
let invitation: string;
let teamFile: string;
beforeAll(async () => {
  desks = [await makeDesk(team), await makeDesk(otherTeam)];
  stranger = await makeDesk(team);
  const key = await makeSigningKey();
  [release, invitation, teamFile] = (await Promise.all(
    ['release', 'team-invitation', 'team-file'].map((purpose) => sign(purpose, '{}', [key])),
  )) as [string, string, string];
});

const idOf = (nth: number) => `${'B'.repeat(40)}${String(nth).padStart(3, '0')}`;
const gone = (nth: number, of = team, at = week): Share => ({
  is: 'withdrawn',
  id: idOf(nth),
  team: of,
  week: at,
});
const sealedAt = ({ team: { id, keys } }: Desk, one: Share) => sealShare(one, keys.seal, id);
/** What was gathered, in an order that says nothing. */
const told = ({ weeks, refused }: Gathered) => ({
  weeks: weeks.map(({ state, ...one }) => ({ ...one, state: [...state].sort() })),
  refused: refused.map(({ name, why }) => `${name}: ${why}`).sort(),
});

describe('files of shares', () => {
  it('of two teams and two weeks, mixed up, are told apart', async () => {
    const files = await Promise.all([
      sealedAt(desks[0], gone(1)),
      sealedAt(desks[1], gone(2, otherTeam)),
      sealedAt(desks[0], gone(3, team, otherWeek)),
      sealedAt(desks[0], gone(4)),
    ]);
    const gathered = await gather(
      files.map((text, at) => ({ name: `${at}`, text })),
      desks,
    );
    expect(gathered.refused).toEqual([]);
    expect(gathered.weeks.map(({ team: of, week: at, files: many }) => [of, at, many])).toEqual([
      [team, week, 2],
      [team, otherWeek, 1],
      [otherTeam, week, 1],
    ]);
    expect([...(gathered.weeks[0]?.state.keys() ?? [])].sort()).toEqual([idOf(1), idOf(4)]);
  });

  it('merge to the same in any order, cut in any way, and however often each is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyShare(6), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 12 }),
        async (shares, order) => {
          const files = await Promise.all(
            shares.map(async (one, at) => ({ name: `${at}`, text: await sealedAt(desks[0], one) })),
          );
          const whole = [...files, { name: 'torn', text: release.slice(0, 50) }];
          const again = order.map((nth) => whole[nth % whole.length] ?? whole[0]!);
          const once = told(await gather(whole, desks));
          expect(once.weeks[0]?.state).toEqual([...stateOf(shares)].sort());
          const mixed = told(await gather([...again, ...whole.reverse()], desks));
          expect(mixed.weeks).toEqual(once.weeks);
          expect([...new Set(mixed.refused)]).toEqual(once.refused);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('count once for each that differs: the same file twice is one file', async () => {
    const text = await sealedAt(desks[0], gone(1));
    const twice = [
      { name: 'a', text },
      { name: 'a (1)', text },
    ];
    expect((await gather(twice, desks)).weeks[0]?.files).toBe(1);
    const resealed = [...twice, { name: 'b', text: await sealedAt(desks[0], gone(1)) }];
    const gathered = await gather(resealed, desks);
    expect(gathered.weeks[0]?.files).toBe(2);
    expect(gathered.weeks[0]?.state.size).toBe(1);
  });
});

describe('other files among them', () => {
  const wrong: [string, () => Promise<string> | string, string][] = [
    ['nothing', () => '', 'empty'],
    ['an empty line', () => ' \r\n', 'empty'],
    ['an archive', () => 'PK\u0003\u0004\u0014\u0000\u0000', 'archive'],
    ['an archive as large as a disk', () => `PK\u0003\u0004${'\u0000'.repeat(9_000_000)}`, 'archive'],
    ['a packed file', () => '\u001f\ufffd\u0008', 'archive'],
    ['a release', () => release, 'release'],
    ['an invitation', () => invitation, 'invitation'],
    ['an invitation as a line', () => 'aparte-team:AAAA', 'invitation'],
    ['a team file', () => teamFile, 'team-file'],
    ['a pack', () => '{\n  "schema": "aparte-pack/2",\n  "id": "house"}', 'pack'],
    ['a signed pack', () => '{\n  "aparte": "signed-pack/1",', 'pack'],
    ['a picture', () => '\ufffdPNG\r\n', 'not-a-share'],
    ['a share for another steward', () => sealedAt(stranger, gone(9)), 'damaged'],
    ['half a share', async () => (await sealedAt(desks[0], gone(9))).slice(0, 5_000), 'damaged'],
    ['a share of a format to come', () => '{"aparte":"sealed-share/2"}', 'newer-format'],
    ['a million letters', () => 'x'.repeat(1_000_000), 'too-large'],
    ['a thousand levels', () => '['.repeat(1_000), 'not-a-share'],
  ];

  it.each(wrong)('are left aside with their reason: %s', async (name, make, why) => {
    expect(await gather([{ name, text: await make() }], desks)).toEqual({
      weeks: [],
      refused: [{ name, why }],
    });
  });

  it('take nothing away from the shares', async () => {
    const text = await sealedAt(desks[1], gone(1, otherTeam));
    const others = await Promise.all(wrong.map(async ([name, make]) => ({ name, text: await make() })));
    const half = others.length / 2;
    const files = [...others.slice(0, half), { name: 'good', text }, ...others.slice(half)];
    const gathered = await gather(files, desks);
    expect(gathered.refused.map(({ name }) => name)).toEqual(wrong.map(([name]) => name));
    expect(gathered.weeks).toEqual([
      { team: otherTeam, week, files: 1, state: stateOf([gone(1, otherTeam)]) },
    ]);
  });

  it('of names that objects have by birth are just that', async () => {
    expect(
      (await gather([{ name: '__proto__', text: '{"__proto__":{"is":"given"}}' }], desks)).refused,
    ).toEqual([{ name: '__proto__', why: 'not-a-share' }]);
  });
});
