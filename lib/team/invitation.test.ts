// @vitest-environment node
import { createHash } from 'node:crypto';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey, sign } from '../signed';
import {
  changedTeam,
  countersign,
  invitationLine,
  inviteFile,
  longestInvitation,
  makeTeam,
  readInvitation,
  sealWords,
} from './invitation';
import type { Team } from './schema';
import { makeSmallTeam, type SmallTeam } from './small-team';

const refused = (why: string) => ({ is: 'refused', why });
let small: SmallTeam;
let file: string;
let text: string;
beforeAll(async () => {
  small = await makeSmallTeam();
  file = await inviteFile(small.team, small.steward);
  text = JSON.stringify(small.team);
});
const signedByHand = (content: unknown) =>
  sign('team-invitation', JSON.stringify(content), [small.steward.sign]);

describe('a new team', () => {
  it('bears a name of chance and the public halves of its keys', () => {
    expect(small.team).toMatchObject({ schema: 'aparte-team/1', version: 1 });
    expect(small.team.id).toMatch(/^t-[a-z2-7]{12}$/);
    expect(small.team.keys).toEqual({
      seal: small.steward.seal.publicKey,
      steward: small.steward.sign.publicKey,
      lead: small.lead.publicKey,
    });
    expect(file).not.toContain(small.steward.sign.privateKey);
  });

  it('is not made with fewer than five people behind a figure', () => {
    const { name, language, zone, above, steward, answerWithin, since, terms } = small.team;
    const chosen = { name, language, zone, above, steward, answerWithin, since, leadKey: null };
    const make = (k: number) =>
      makeTeam({ ...chosen, terms: { ...terms, k } }, small.steward, (many) => new Uint8Array(many));
    expect(() => make(4)).toThrow();
    expect(make(5).id).toBe('t-aaaaaaaaaaaa');
  });

  it('gets its next number with every change', () => {
    const changed = changedTeam(small.team, { answerWithin: 4 });
    expect(changed).toEqual({ ...small.team, version: 2, answerWithin: 4 });
    expect(() => changedTeam(small.team, { terms: { ...small.team.terms, k: 4 } })).toThrow();
  });
});

describe('an invitation', () => {
  const signedBy = () => [small.team.keys.steward];

  it('is read from its file', async () => {
    expect(await readInvitation(file)).toEqual({
      is: 'read',
      team: small.team,
      file,
      text,
      signedBy: signedBy(),
    });
  });

  it('is read from a line: alone, among other words, or broken by a mail', async () => {
    const line = invitationLine(file);
    expect(line).toMatch(/^aparte-team:[\w-]+$/);
    const broken = line.replace(/(.{76})/g, '$1\r\n');
    for (const given of [line, ` ${line}\n`, `Bonjour,\nvoici :\n${line} Merci !`, broken])
      expect(await readInvitation(given)).toMatchObject({ is: 'read', file, text });
  });

  it('is not read from a line that was cut or changed', async () => {
    const line = invitationLine(file);
    for (let at = 14; at < line.length; at += 61)
      expect(await readInvitation(line.slice(0, at))).toEqual(refused('damaged'));
    expect(await readInvitation(`${line.slice(0, 80)}A${line.slice(81)}`)).toMatchObject({ is: 'refused' });
    expect(await readInvitation('aparte-team:')).toMatchObject({ is: 'refused' });
  });

  it('says who else signed it', async () => {
    const both = await countersign(file, small.lead);
    const read = await readInvitation(both);
    expect(read).toMatchObject({ is: 'read', text, signedBy: [...signedBy(), small.lead.publicKey] });
    await expect(countersign(both, small.lead)).rejects.toThrow();
  });

  it('is refused when the steward it names did not sign it', async () => {
    const byLead = await sign('team-invitation', text, [small.lead]);
    expect(await readInvitation(byLead)).toEqual(refused('not-by-steward'));
    const stranger = await makeSigningKey();
    const taken = { ...small.team, keys: { ...small.team.keys, seal: stranger.publicKey } };
    const byStranger = await sign('team-invitation', JSON.stringify(taken), [stranger]);
    expect(await readInvitation(byStranger)).toEqual(refused('not-by-steward'));
  });

  it('stays closed when any one character of it has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 2), fc.constantFrom(...'AZaz09-_"}'), async (at, letter) => {
        fc.pre(file[at] !== letter);
        const read = await readInvitation(file.slice(0, at) + letter + file.slice(at + 1));
        expect(read.is).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, (team: Team) => object, string]>([
    ['fewer than five people', (team) => ({ terms: { ...team.terms, k: 4 } }), 'not-an-invitation'],
    ['a field nobody knows', () => ({ everybody: true }), 'not-an-invitation'],
    ['a name that turns round', () => ({ name: 'abc\u202egpj' }), 'not-an-invitation'],
    ['a key that is none', (team) => ({ keys: { ...team.keys, seal: 'p'.repeat(43) } }), 'not-an-invitation'],
    ['a form to come', () => ({ schema: 'aparte-team/2', roles: [] }), 'newer-format'],
    ['a form that is an object', () => ({ schema: { toString: 1 } }), 'not-an-invitation'],
    ['a time zone of no place', () => ({ zone: 'Europe/Atlantis' }), 'unknown-zone'],
  ])('is refused with %s, whoever signed it', async (_, change, why) => {
    expect(await readInvitation(await signedByHand({ ...small.team, ...change(small.team) }))).toEqual(
      refused(why),
    );
  });

  it.each([
    ['nothing', '', 'not-an-invitation'],
    ['a web page', '<!doctype html>', 'not-an-invitation'],
    ['a share', '{"aparte":"sealed-share/1"}', 'not-an-invitation'],
    ['a thousand levels', '['.repeat(1_000), 'not-an-invitation'],
    ['a book', 'x'.repeat(longestInvitation + 1), 'too-large'],
    ['a library', 'x'.repeat(10_000_000), 'too-large'],
    ['a line of a book', `aparte-team:${'QUFB'.repeat(9_000)}`, 'too-large'],
    ['a file of a format to come', '{"aparte":"team-invitation/2"}', 'newer-format'],
  ])('is not %s', async (_, given, why) => {
    expect(await readInvitation(given)).toEqual(refused(why));
  });

  it('never breaks the reading, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((any) => `aparte-team:${any}`),
        ),
        async (any) => {
          expect((await readInvitation(any)).is).toBe('refused');
        },
      ),
    );
  });
});

describe('the six words', () => {
  it('are the first 66 bits of the text’s SHA-256, in the words of BIP 39', async () => {
    const bits = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`) >> 190n;
    const at = (nth: bigint) => Number((bits >> (11n * (5n - nth))) & 2047n);
    const all = [0n, 1n, 2n, 3n, 4n, 5n];
    expect(await sealWords(text, 'en')).toEqual(all.map((nth) => english[at(nth)]));
    expect(await sealWords(text, 'fr')).toEqual(all.map((nth) => french[at(nth)]?.normalize('NFC')));
  });

  it('are six real words, written as people write them, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom('fr' as const, 'en' as const), async (any, language) => {
        const words = await sealWords(any, language);
        expect(words).toHaveLength(6);
        for (const word of words) {
          expect(word).toMatch(/^\p{Ll}{3,9}$/u);
          expect(word).toBe(word.normalize('NFC'));
        }
      }),
    );
  });

  it('differ as soon as anything differs', async () => {
    const other = JSON.stringify(changedTeam(small.team, {}));
    expect(await sealWords(other, 'fr')).not.toEqual(await sealWords(text, 'fr'));
    expect(await sealWords(`${text} `, 'fr')).not.toEqual(await sealWords(text, 'fr'));
  });
});
