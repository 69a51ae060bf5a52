// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStateOf, seeded } from './any-state';
import { fieldsOf } from './release';
import type { Release, Saying } from './schema';
import { questionFor, standingOut } from './standing-out';
import { tally } from './tally';

/** So many of ten met it, once or more. */
const met = (tenths: number, from = 1): Saying => ({
  is: 'spread',
  people: '10-14',
  groups: [
    { from: 0, to: from - 1, tenths: 10 - tenths },
    { from, to: 2, tenths },
  ],
  mean: null,
});
const namesOf = (fields: Release['fields']) => standingOut({ fields }).map(({ field }) => field);

describe('what stands out', () => {
  it('is three themes at most: glad moments, obstacles, causes, then hard moments', () => {
    const fields = {
      'moment.closing': met(9),
      'cause.drive': met(8),
      'cause.know-how': met(9),
      'obstacle.means': met(3),
      glad: met(1),
    };
    expect(namesOf(fields)).toEqual(['glad', 'obstacle.means', 'cause.know-how']);
  });

  it('tells a cause once: as the obstacle it became', () => {
    const fields = { 'cause.means': met(9), 'obstacle.means': met(3), glad: met(4), 'theme.wait': met(4) };
    expect(namesOf(fields)).toEqual(['glad', 'obstacle.means', 'theme.wait']);
  });

  it('never tells a hard moment when there is no glad one to tell', () => {
    const hard = { 'moment.closing': met(9), 'theme.wait': met(8) };
    expect(namesOf(hard)).toEqual([]);
    expect(namesOf({ ...hard, glad: { is: 'hidden' } })).toEqual([]);
    expect(namesOf({ ...hard, glad: met(2) })).toEqual(['glad', 'moment.closing']);
  });

  it('leaves out what fewer than three of ten met, and what is hidden or too close', () => {
    expect(namesOf({ 'cause.means': met(2) })).toEqual([]);
    expect(
      namesOf({ 'cause.means': { is: 'hidden' }, 'cause.drive': { is: 'close', people: '5-9' } }),
    ).toEqual([]);
    expect(namesOf({ 'cause.means': { is: 'leaning', people: '5-9', bucket: 0, mean: 0 } })).toEqual([]);
    expect(namesOf({ 'cause.means': { is: 'leaning', people: '5-9', bucket: 1, mean: 1 } })).toEqual([
      'cause.means',
    ]);
  });

  it('counts as having met it only those who surely did', () => {
    const [theme] = standingOut({ fields: { 'cause.means': met(4, 2) } });
    expect(theme?.met).toEqual({ from: 2, to: 2, tenths: 4, open: false });
  });

  it('keeps glad and hard in balance whatever people said', () => {
    fc.assert(
      fc.property(anyStateOf(12), fc.nat(), (state, seed) => {
        const counted = tally(state, { noise: 1 }, seeded(seed));
        const themes = standingOut({ fields: Object.fromEntries(fieldsOf(counted, 5)) });
        const hard = themes.filter(({ field }) => /^(moment|theme)\./.test(field)).length;
        const glad = themes.filter(({ field }) => field === 'glad').length;
        expect(hard).toBeLessThanOrEqual(glad);
        expect(themes.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the question for Monday', () => {
  const ask = (fields: Release['fields']) => questionFor(standingOut({ fields }));

  it('is about what was most in the way', () => {
    expect(ask({ glad: met(9), 'obstacle.right-to-decide': met(5), 'cause.drive': met(9) })).toBe(
      'right-to-decide',
    );
    expect(ask({ glad: met(9), 'cause.know-how': met(5) })).toBe('know-how');
    expect(ask({ glad: met(9), 'theme.wait': met(5) })).toBe('wait');
    expect(ask({ glad: met(9), 'moment.closing': met(5) })).toBe('closing');
  });

  it('is about the glad moments when nothing was, and an open one when nothing stands out', () => {
    expect(ask({ glad: met(2) })).toBe('glad');
    expect(ask({ glad: { is: 'hidden' } })).toBe('quiet');
  });
});
