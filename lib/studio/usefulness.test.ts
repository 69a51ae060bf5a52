// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { usefulnessOf } from './usefulness';

const saying = {
  is: 'spread',
  people: '10-14',
  groups: [
    { from: 0, to: 0, tenths: 6 },
    { from: 1, to: 2, tenths: 4 },
  ],
  mean: null,
};
const line = { reminder: 'L4', saying };
const file = (...counts: unknown[]) =>
  JSON.stringify({ schema: 'aparte-usefulness/2', pack: 'core', week: '2026-W48', counts });

describe('a usefulness file', () => {
  it('tells by reminder what a release says of it', () => {
    const read = usefulnessOf(file(line, { ...line, reminder: 'constructor' }));
    expect(read).toMatchObject({ pack: 'core', week: '2026-W48' });
    expect('counts' in read && read.counts.get('L4')).toEqual(line);
    expect('counts' in read && [...read.counts.keys()]).toEqual(['L4', 'constructor']);
  });

  it.each([
    ['a number of people', { ...line, saying: { ...saying, people: 12 } }],
    ['fewer people than five', { ...line, saying: { ...saying, people: '1-4' } }],
    ['everybody', { ...line, saying: { ...saying, groups: [{ from: 0, to: 2, tenths: 10 }] } }],
    ['counts instead of tenths', { ...line, kept: 6 }],
    ['a name', { ...line, agent: 'Ada' }],
    ['words', { ...line, comment: 'I like it' }],
  ])('is refused whole when one line holds %s', (_, wrong) => {
    expect(usefulnessOf(file(line, { ...wrong, reminder: 'A1' }))).toEqual({ refused: 'wrong-shape' });
  });

  it('is refused when a reminder stands in it twice, or when it is no such file', () => {
    expect(usefulnessOf(file(line, line))).toEqual({ refused: 'wrong-shape' });
    expect(usefulnessOf('{')).toEqual({ refused: 'not-json' });
    expect(usefulnessOf('[]')).toEqual({ refused: 'wrong-shape' });
    expect(usefulnessOf(' '.repeat(200_001))).toEqual({ refused: 'too-large' });
    expect(usefulnessOf(JSON.stringify({ ...JSON.parse(file(line)), team: 'North' }))).toEqual({
      refused: 'wrong-shape',
    });
  });
});
