// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../signed';
import type { Release } from '../summaries/schema';
import { vocabulary } from '../summaries/vocabulary';
import { longestRelease, openRelease, signRelease } from './signed-release';
import { makeTeamKeys, type TeamKeys } from './team-keys';

const one: Release = {
  v: 1,
  kind: 'release',
  vocabulary,
  of: { team: 't-abcdefgh' },
  week: '2027-W09',
  part: 1,
  terms: { k: 8, words: true, noise: 1 },
  people: '10-14',
  fields: {
    hard: { is: 'leaning', people: '10-14', bucket: 1, mean: null },
    'useful.core:O1': { is: 'hidden' },
  },
  words: ['l’outil est lent', 'waiting…'],
  receipts: ['A'.repeat(43)],
};
const refused = (why: string) => ({ is: 'refused', why });
let steward: TeamKeys;
let other: TeamKeys;
let file: string;
beforeAll(async () => {
  [steward, other] = await Promise.all([makeTeamKeys(), makeTeamKeys()]);
  file = await signRelease(one, steward.sign);
});
const open = (text: string, by = steward) => openRelease(text, by.sign.publicKey);
const signedByHand = (content: object, purpose = 'release') =>
  sign(purpose, JSON.stringify(content), [steward.sign]);

describe('a signed release', () => {
  it('opens to what its steward signed, and to nobody else’s', async () => {
    expect(await open(file)).toEqual({ is: 'opened', release: one });
    expect(await open(file, other)).toEqual(refused('other-steward'));
  });

  it('of several teams opens for each of their stewards', async () => {
    const roof = await signRelease({ ...one, of: { above: 'Lyon', teams: 2 } }, steward.sign, other.sign);
    for (const by of [steward, other]) expect((await open(roof, by)).is).toBe('opened');
    expect((await open(roof, await makeTeamKeys())).is).toBe('refused');
  });

  it('is not made of what is no release, nor larger than anybody would open', async () => {
    await expect(signRelease({ ...one, terms: { ...one.terms, k: 4 } }, steward.sign)).rejects.toThrow();
    const receipts = Array.from({ length: 9_000 }, () => 'A'.repeat(43));
    await expect(signRelease({ ...one, receipts }, steward.sign)).rejects.toThrow(RangeError);
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
    for (let at = 22; at < file.length - 2; at += 41)
      expect(await open(file.slice(0, at))).toEqual(refused('damaged'));
  });

  it.each<[string, object, string]>([
    ['a figure of fewer than five', { terms: { ...one.terms, k: 4 } }, 'not-a-release'],
    ['a field of free text', { note: 'Camille' }, 'not-a-release'],
    ['a field nobody knows', { fields: { mood: { is: 'hidden' } } }, 'not-a-release'],
    ['a number of people', { people: 7 }, 'not-a-release'],
    ['a form to come', { v: 2, bands: [] }, 'newer-format'],
    ['a vocabulary to come', { vocabulary: 'core-2', fields: { ease: { is: 'hidden' } } }, 'newer-format'],
  ])('is refused with %s, whoever signed it', async (_, change, why) => {
    expect(await open(await signedByHand({ ...one, ...change }))).toEqual(refused(why));
  });

  it('is no file that was signed for something else', async () => {
    for (const purpose of ['team-file', 'team-invitation'])
      expect(await open(await signedByHand(one, purpose))).toEqual(refused('not-a-release'));
    const renamed = (await signedByHand(one, 'team-file')).replace('team-file/1', 'release/1');
    expect(await open(renamed)).toEqual(refused('damaged'));
  });

  it.each([
    ['nothing', '', 'not-a-release'],
    ['a web page', '<!doctype html>', 'not-a-release'],
    ['a share', '{"aparte":"sealed-share/1"}', 'not-a-release'],
    ['a thousand levels', '['.repeat(1_000), 'not-a-release'],
    ['more than any release', ' '.repeat(longestRelease + 1), 'too-large'],
    ['a file of a format to come', '{"aparte":"release/2"}', 'newer-format'],
  ])('is not %s', async (_, text, why) => {
    expect(await open(text)).toEqual(refused(why));
  });
});
