import type { Release, Saying } from '@/lib/summaries/schema';
import { vocabulary } from '@/lib/summaries/vocabulary';

/** A spread over the buckets from 0 upwards, so many tenths in each: what tests and pictures begin with. */
export const spreadOver = (...tenths: number[]): Saying => ({
  is: 'spread',
  people: '10-14',
  groups: tenths.map((many, at) => ({ from: at, to: at, tenths: many })),
  mean: Math.round(tenths.reduce((so, many, at) => so + many * at, 0)) / 10,
});

/** A release of a small team; everything it does not name is left out. */
export const smallRelease = (fields: Release['fields'], more: Partial<Release> = {}): Release => ({
  v: 1,
  kind: 'release',
  vocabulary,
  of: { team: 't-northdesk' },
  week: '2026-W48',
  part: 1,
  terms: { k: 5, words: true, noise: 1 },
  people: '10-14',
  fields,
  words: null,
  receipts: [],
  ...more,
});
