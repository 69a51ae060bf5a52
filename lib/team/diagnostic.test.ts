import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import { bucketsOf } from '../summaries/vocabulary';
import { weeksFrom } from '../summaries/week';
import { callOff, launch, mayLaunch, quarterOf, statementsAsked } from './diagnostic';
import { emptyBoard } from './stored-schema';

const fresh = emptyBoard('t-abcdefgh');

describe('a quarter', () => {
  it('begins where the year’s quarter has its first Thursday', () =>
    expect(['2026-W01', '2026-W13', '2026-W14', '2026-W53', '2027-W01'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
      '2027-Q1',
    ]));
});

describe('the state of play', () => {
  it('is asked with next week’s shares', () => expect(launch(fresh, '2026-W48').diagnostic).toBe('2026-W49'));

  it('is asked once a quarter, however often somebody presses', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 80 }), (gaps) => {
        let week = '2026-W01';
        let now = fresh;
        const asked: string[] = [];
        for (const gap of gaps) {
          week = weeksFrom(week, gap);
          const next = launch(now, week);
          if (next !== now && next.diagnostic) asked.push(quarterOf(next.diagnostic));
          now = next;
        }
        expect(new Set(asked).size).toBe(asked.length);
      }),
    ));

  it('can be called off until its week begins, and asked again', () => {
    const asked = launch(fresh, '2026-W48');
    expect(mayLaunch(asked, '2026-W48')).toBe(false);
    expect(mayLaunch(callOff(asked, '2026-W48'), '2026-W48')).toBe(true);
    expect(callOff(asked, '2026-W49')).toEqual(asked);
  });

  it('asks what the built-in pack says, each with a name a share can carry', () => {
    const core = builtInPacks.find(({ id }) => id === 'core');
    const asked = statementsAsked(core?.diagnostic ?? []);
    expect(asked).toHaveLength(8);
    expect(asked.map(({ id }) => bucketsOf(`diagnostic.${id}`))).not.toContain(null);
  });

  it('leaves out what one pack alone adds: nothing could be told of it together', () =>
    expect(statementsAsked([{ id: 'S1' }, { id: 'ours:S1' }])).toEqual([{ id: 'S1' }]));
});
