// @vitest-environment node
import { beforeAll, expect, it } from 'vitest';
import type { Release, Saying, Share } from '../summaries/schema';
import { type Breach, breachesOf } from './breaches';
import { realCode } from './code';
import { ask, openWorld, sharesOf, upTo } from './demonstration';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
let shares: Share[];
let release: Release;
beforeAll(async () => {
  const given = { locale: 'en', now: Date.UTC(2026, 10, 25), random, asTable: String } as const;
  const world = await openWorld(realCode, given);
  shares = await sharesOf(world, upTo(8));
  const answer = await ask(world, shares, { k: 5, words: true, noise: null });
  if (!answer) throw new Error('Eight people got no answer.');
  release = answer;
});

/** Somebody alone in the first bucket of a field, all others far from it. */
const apart = (): Share[] =>
  shares.map((share, at) =>
    share.is === 'given'
      ? {
          ...share,
          contribution: { ...share.contribution, cells: { ...share.contribution.cells, glad: at && 3 } },
        }
      : share,
  );
const alone: Saying = {
  is: 'spread',
  people: '5-9',
  groups: [
    { from: 0, to: 0, tenths: 1 },
    { from: 1, to: 3, tenths: 9 },
  ],
  mean: 2,
};

it('finds nothing in what the product answers', () => {
  expect(breachesOf(release, shares)).toEqual([]);
  expect(breachesOf(null, shares.slice(0, 2))).toEqual([]);
});

it.each<[Breach, () => Breach[]]>([
  ['too-few', () => breachesOf(release, shares.slice(0, 4))],
  ['figure-of-few', () => breachesOf({ ...release, words: null }, shares.slice(0, 4))],
  ['small-group', () => breachesOf({ ...release, fields: { glad: alone } }, apart())],
  ['early-words', () => breachesOf(release, shares.slice(0, 7))],
  ['foreign-words', () => breachesOf({ ...release, words: ['Nobody ticked this.'] }, shares)],
  ['not-a-release', () => breachesOf({ ...release, contributors: 8 } as Release, shares)],
])('finds %s', (breach, found) => expect(found()).toContain(breach));
