import { describe, expect, it } from 'vitest';
import { isInSeason } from './layers';

describe('a season', () => {
  it.each([
    [undefined, '2027-03-21', true],
    [{ from: '2027-03-21' }, '2027-03-21', true],
    [{ from: '2027-03-22' }, '2027-03-21', false],
    [{ until: '2027-03-21' }, '2027-03-21', true],
    [{ until: '2027-03-20' }, '2027-03-21', false],
  ])('%j on %s: %s', (season, today, speaks) => {
    expect(isInSeason(season ? { season } : {}, today)).toBe(speaks);
  });
});
