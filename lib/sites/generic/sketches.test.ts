import { describe, expect, it } from 'vitest';
import type { SiteExample } from '../schema';
import { count, measure, wrongOnes } from './pages/tally';

const files = import.meta.glob<{ examples: SiteExample[] }>('../profiles/*.ts', { eager: true });
const sketches = Object.entries(files).flatMap(([path, { examples }]) =>
  examples.map((example) => ({
    ...example,
    shows: `${path.replace(/^.*\/|\.ts$/g, '')}: ${example.shows}`,
  })),
);

describe('guessing at every sketched page of every profile, with no profile at hand', () => {
  const all = sketches.map(({ reads, ...page }) =>
    measure(page, 'blind' in reads ? null : reads.turns.map(({ author, text }) => [author, text])),
  );
  const guessed = all.length - count(all, 'silent');

  it('is tried on all of them', () => expect(all.length).toBeGreaterThan(100));

  it('is wrong on fewer than two in a hundred, of its guesses as of the pages', () => {
    expect(wrongOnes(all)).toEqual([]);
    expect(count(all, 'wrong') / Math.max(1, guessed)).toBeLessThan(0.02);
  });

  it('is right on some: sketches are small, and most of them are left alone', () =>
    expect(count(all, 'right')).toBeGreaterThanOrEqual(8));
});
