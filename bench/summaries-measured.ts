import { begin } from '@/lib/reflections/begin';
import { causes, origins, type Reflection } from '@/lib/reflections/schema';
import { contributionOf, nothingAsked } from '@/lib/summaries/contribute';
import { type GatheredWeek, gather } from '@/lib/summaries/gather';
import { stateOf } from '@/lib/summaries/merge';
import { releaseOf } from '@/lib/summaries/release';
import type { Share, Terms } from '@/lib/summaries/schema';
import { sealShare } from '@/lib/summaries/sealed-share';
import { shareId } from '@/lib/summaries/share-id';
import { tally } from '@/lib/summaries/tally';
import { boundsOf, weeksFrom } from '@/lib/summaries/week';
import { inTurn } from './figures';
import type { Measured } from './row';

export { attackTable } from './summaries-attacked';

const zone = 'Europe/Paris';
const team = 't-measured0';
const firstWeek = '2026-W30';
const agents = 50;
const terms: Terms = { k: 5, words: true, noise: 1 };
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** What a steward waits for, and what an agent waits for; each beside less of the same, in the same run. */
export async function measureSummaries(): Promise<Measured[]> {
  const desk = await makeDesk();
  const shares = await Promise.all(Array.from({ length: 2_000 }, (_, nth) => shareOf(nth)));
  const texts = await Promise.all(shares.map((one) => sealShare(one, desk.team.keys.seal, team)));
  const files = texts.map((text, nth) => ({ name: `${nth}.json`, text }));
  const opening = async (many: number) => releaseAll((await gather(files.slice(0, many), [desk])).weeks);
  const opened = (many: number) => releaseAll(weeksOf(shares.slice(0, many)));
  const notes = Array.from({ length: 30_000 }, (_, nth) => noteAt(nth));
  const contributing = (many: number) => {
    const fresh = notes.slice(0, many);
    return async () => contributionOf({ team, week: firstWeek, zone }, fresh, nothingAsked);
  };
  return [
    await beside(
      '500 shares: opened, merged, released, beside 50',
      () => opening(500),
      () => opening(50),
      2_000,
    ),
    await beside(
      'the same without opening seals',
      () => opened(500),
      () => opened(50),
    ),
    await beside(
      '10,000 reflections to a contribution, beside 1,000',
      contributing(10_000),
      contributing(1_000),
      200,
    ),
    ...(await curve([50, 100, 200, 500, 1_000, 2_000], 'shares', (many) => () => opening(many))),
    ...(await curve([1_000, 3_000, 10_000, 30_000], 'reflections', contributing)),
  ];
}

async function makeDesk() {
  const pair = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
  const text = async (form: 'raw' | 'pkcs8', key: CryptoKey) =>
    Buffer.from(await crypto.subtle.exportKey(form, key)).toString('base64url');
  return {
    team: { id: team, keys: { seal: await text('raw', pair.publicKey) } },
    privateKey: await text('pkcs8', pair.privateKey),
  };
}

/** Fifty agents, week after week. */
async function shareOf(nth: number): Promise<Share> {
  const week = weeksFrom(firstWeek, Math.floor(nth / agents));
  const { from } = boundsOf(week, zone);
  const notes = Array.from({ length: 20 }, (_, at) => noteAt(nth * 7 + at, from + at * 1_000));
  const secret = new Uint8Array(32).fill(nth % agents);
  const contribution = contributionOf({ team, week, zone }, notes, { ...nothingAsked, intention: 'mostly' });
  return {
    is: 'given',
    id: await shareId(secret, team, week),
    contribution: { ...contribution, words: ['i wait for an answer'] },
  };
}

const weekLength = 7 * 86_400_000;
const firstInstant = boundsOf(firstWeek, zone).from;

function noteAt(nth: number, at = firstInstant + ((nth * 7_919) % weekLength)): Reflection {
  const about = { site: 'zendesk', kind: 'chat', moment: 'answering' } as const;
  return {
    ...begin(`note-${nth}`, about, null, at),
    colour: nth % 3 === 0 ? 'glad' : 'hard',
    cause: causes[nth % causes.length] ?? null,
    origin: origins[nth % origins.length] ?? null,
    obstacle: nth % 5 === 0,
  };
}

function weeksOf(shares: readonly Share[]): Pick<GatheredWeek, 'week' | 'state'>[] {
  const weeks = new Map<string, Share[]>();
  for (const one of shares) {
    const week = one.is === 'given' ? one.contribution.week : one.week;
    weeks.set(week, [...(weeks.get(week) ?? []), one]);
  }
  return [...weeks].map(([week, all]) => ({ week, state: stateOf(all) }));
}

async function releaseAll(weeks: readonly Pick<GatheredWeek, 'week' | 'state'>[]): Promise<void> {
  for (const { week, state } of weeks) {
    const release = await releaseOf(
      tally(state, terms, random),
      { of: { team }, week, part: 1, terms },
      random,
    );
    if (!release) throw new Error('a week of fifty people was not released');
  }
}

/** Each beside the smallest of them. */
async function curve(
  sizes: readonly number[],
  of: string,
  work: (many: number) => () => Promise<unknown>,
): Promise<Measured[]> {
  const [least = 0, ...more] = sizes;
  const rows: Measured[] = [];
  for (const many of more)
    rows.push(await beside(`${many} ${of}, beside ${least}`, work(many), work(least), undefined, 5));
  return rows;
}

async function beside(
  what: string,
  ours: () => Promise<unknown>,
  less: () => Promise<unknown>,
  most?: number,
  rounds = 9,
): Promise<Measured> {
  const [samples, baseline]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const one of inTurn(['ours', 'less'], round))
      if (one === 'ours') samples.push(await timed(ours));
      else baseline.push(await timed(less));
  return { what, unit: 'ms', samples, baseline, ...(most && { budget: { most, of: 'median' as const } }) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
