// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usefulnessOf } from './usefulness';

const line = { reminder: 'L4', voices: 12, kept: 6, retired: null, already: 3 };
const file = (...counts: unknown[]) =>
  JSON.stringify({ schema: 'aparte-usefulness/1', pack: 'core', version: '2.0.0', counts });
const isRead = (text: string) => 'counts' in usefulnessOf(text);

describe('a usefulness file', () => {
  it('tells by reminder what voices said', () => {
    const read = usefulnessOf(file(line, { ...line, reminder: 'core:O1', retired: 3 }));
    expect(read).toMatchObject({ pack: 'core', version: '2.0.0' });
    expect('counts' in read && [...read.counts.keys()]).toEqual(['L4', 'core:O1']);
    expect('counts' in read && read.counts.get('L4')).toEqual(line);
    expect('counts' in usefulnessOf(file({ ...line, reminder: 'constructor' }))).toBe(true);
  });

  it.each([
    ['four voices', { ...line, voices: 4, kept: null, already: null }, 'small-group'],
    ['a group of two', { ...line, kept: 2 }, 'small-group'],
    ['a zero', { ...line, retired: 0 }, 'small-group'],
    ['a rest of two', { ...line, voices: 11 }, 'small-group'],
    ['a rest of one', { ...line, voices: 10 }, 'small-group'],
    ['a rest of none beside a withheld group', { ...line, voices: 9 }, 'small-group'],
    ['more in groups than voices', { ...line, voices: 8 }, 'small-group'],
    [
      'two withheld groups that can only be two each',
      { ...line, voices: 7, kept: 3, already: null },
      'small-group',
    ],
    ['half a voice', { ...line, kept: 3.5 }, 'wrong-shape'],
    ['a name', { ...line, agent: 'Ada' }, 'wrong-shape'],
    ['a day', { ...line, day: '2027-01-04' }, 'wrong-shape'],
    ['words', { ...line, comment: 'I like it' }, 'wrong-shape'],
    ['a missing group', { reminder: 'L4', voices: 12, kept: 6, retired: null }, 'wrong-shape'],
  ])('is refused whole when one line holds %s', (_, wrong, refused) => {
    expect(usefulnessOf(file(line, { ...wrong, reminder: 'A1' }))).toEqual({ refused });
  });

  it('is refused when a reminder stands in it twice, or when it is no such file', () => {
    expect(usefulnessOf(file(line, line))).toEqual({ refused: 'wrong-shape' });
    expect(usefulnessOf('{')).toEqual({ refused: 'not-json' });
    expect(usefulnessOf('[]')).toEqual({ refused: 'wrong-shape' });
    expect(usefulnessOf(' '.repeat(200_001))).toEqual({ refused: 'too-large' });
    const extra = JSON.stringify({ ...JSON.parse(file(line)), team: 'North' });
    expect(usefulnessOf(extra)).toEqual({ refused: 'wrong-shape' });
  });

  /** Every way the voices may have been spread; one more group for those who said nothing, or none. */
  function ways({ voices, ...shown }: typeof line, sizes: (withheld: boolean) => number, silent: boolean) {
    const groups = [shown.kept, shown.retired, shown.already] as (number | null)[];
    const range = (count: number | null) =>
      count === null ? Array.from({ length: Math.min(voices, sizes(true)) + 1 }, (_, at) => at) : [count];
    const [kept = [], retired = [], already = []] = groups.map(range);
    return kept.flatMap((a) =>
      retired.flatMap((b) =>
        already.flatMap((c) => {
          const rest = voices - a - b - c;
          return rest < 0 || (!silent && rest > 0) ? [] : [[a, b, c, rest]];
        }),
      ),
    );
  }

  it('never lets a group under three be computed, whatever one knows of how it was made', () => {
    const count = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
    const lines = fc.record({
      voices: fc.integer({ min: 0, max: 16 }),
      kept: count,
      retired: count,
      already: count,
    });
    let accepted = 0;
    fc.assert(
      fc.property(lines, (counts) => {
        const one = { reminder: 'L4', ...counts } as typeof line;
        if (!isRead(file(one))) return;
        accepted++;
        for (const silent of [true, false])
          for (const largest of [16, 2]) {
            const all = ways(one, () => largest, silent);
            for (const group of [0, 1, 2, 3]) {
              const values = new Set(all.map((way) => way[group]));
              const [only] = values;
              // Nobody silent at all is what it means that everybody spoke.
              if (group === 3 && only === 0) continue;
              if (values.size === 1) expect(only).toBeGreaterThanOrEqual(3);
            }
          }
      }),
      { numRuns: 4_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
