import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authors, kinds, type Reading } from '../interactions/schema';
import { applyChange, changeSince } from './delta';

const turn = fc.record({
  key: fc.constantFrom(...'abcdefghij'),
  author: fc.constantFrom(...authors),
  name: fc.option(fc.constantFrom('Ada', 'Bo')),
  text: fc.constantFrom('Hello', 'Hello?', ''),
  at: fc.option(fc.constantFrom('09:00', '09:01')),
});
const reading: fc.Arbitrary<Reading> = fc.record({
  site: fc.constantFrom('one', 'two'),
  kind: fc.constantFrom(...kinds),
  id: fc.constantFrom('1', '2'),
  ended: fc.boolean(),
  composer: fc.constantFrom('absent' as const, 'idle' as const, 'busy' as const),
  turns: fc.uniqueArray(turn, { selector: ({ key }) => key }),
});
/** The next reading of the same interaction: turns gone, come, moved, edited. */
const sameInteraction = fc
  .tuple(reading, reading)
  .map(([last, now]) => ({ last, now: { ...now, site: last.site, kind: last.kind, id: last.id } }));

describe('what changed', () => {
  it('put on what was known gives what is, whatever changed', () => {
    fc.assert(
      fc.property(fc.option(reading), reading, (last, now) => {
        const change = changeSince(last, now);
        expect(change ? applyChange(last, change) : last).toEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  it('does so within one interaction, and sends no turn that is known', () => {
    fc.assert(
      fc.property(sameInteraction, ({ last, now }) => {
        const change = changeSince(last, now);
        expect(change ? applyChange(last, change) : last).toEqual(now);
        for (const sent of change?.turns ?? []) expect(last.turns).not.toContainEqual(sent);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing when nothing changed', () => {
    fc.assert(
      fc.property(reading, (now) => {
        expect(changeSince(now, structuredClone(now))).toBeNull();
      }),
    );
  });

  const known: Reading = {
    site: 'one',
    kind: 'chat',
    id: '1',
    ended: false,
    composer: 'idle',
    turns: [{ key: 'a', author: 'customer', name: null, text: 'Hello', at: null }],
  };

  it('sends a new turn alone, without the order of the others', () => {
    const added = { ...known.turns[0], key: 'b', author: 'agent' as const, name: null, text: 'Hi', at: null };
    const change = changeSince(known, { ...known, turns: [...known.turns, added] });
    expect(change).toMatchObject({ turns: [added], order: null });
  });

  it('cannot be put on another interaction, or on less than it needs', () => {
    const change = { ...known, turns: [], order: null };
    expect(applyChange(null, change)).toBeNull();
    expect(applyChange({ ...known, id: '2' }, change)).toBeNull();
    expect(applyChange(known, { ...change, order: ['a', 'lost'] })).toBeNull();
  });
});
