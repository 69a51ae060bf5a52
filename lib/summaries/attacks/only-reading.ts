import type { SeenYear } from './attacked';
import { before, guess } from './attacker';
import { habitsOf } from './year';

/** Who knows nobody's answers, reads the release and takes everybody for what most of them are. */
export interface Reading {
  /** Shares of answers guessed right: with nothing but how people are, and with the release. */
  prior: number;
  read: number;
  /** The same among fields that lean, and how many of all fields do. */
  priorLeaning: number;
  leaning: number;
  leaningOfAll: number;
}

export function readingOf(years: readonly SeenYear[]): Reading {
  const so = { all: 0, prior: 0, read: 0, leaning: 0, priorLeaning: 0, leaningRight: 0 };
  for (const { field, weeks } of years) {
    const prior = before(habitsOf(field));
    for (const { saying, truth } of weeks) {
      const bet = betOn(saying, prior);
      so.all += 1;
      so.prior += Number(guess(prior) === truth);
      so.read += Number(bet === truth);
      if (saying.is !== 'leaning') continue;
      so.leaning += 1;
      so.priorLeaning += Number(guess(prior) === truth);
      so.leaningRight += Number(bet === truth);
    }
  }
  return {
    prior: so.prior / so.all,
    read: so.read / so.all,
    priorLeaning: so.priorLeaning / so.leaning,
    leaning: so.leaningRight / so.leaning,
    leaningOfAll: so.leaning / so.all,
  };
}

/** The bucket that holds most people, as far as tenths and what is usual tell. */
function betOn(saying: SeenYear['weeks'][number]['saying'], prior: readonly number[]): number {
  if (saying.is === 'leaning') return saying.bucket;
  if (saying.is !== 'spread') return guess(prior);
  const odds = prior.map((one, bucket) => {
    const group = saying.groups.find(({ from, to }) => from <= bucket && bucket <= to);
    const among = prior.slice(group?.from ?? 0, (group?.to ?? 0) + 1).reduce((so, part) => so + part, 0);
    return ((group?.tenths ?? 0) * one) / among;
  });
  return guess(odds);
}
