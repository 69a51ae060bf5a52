import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../reflections/begin';
import { causes, feelings, type Reflection } from '../reflections/schema';
import { contributionOf, nothingAsked, without } from './contribute';
import { contribution } from './schema';
import { bucketsOf, fixedFields } from './vocabulary';
import { boundsOf } from './week';

const where = { team: 't-abcdefgh', week: '2026-W48', zone: 'Europe/Paris' };
const { from, to } = boundsOf(where.week, where.zone);
const about = { site: 'zendesk', kind: 'chat', moment: 'answering' } as const;
const note = (part: Partial<Reflection>, at = from): Reflection => ({
  ...begin(crypto.randomUUID(), about, null, at),
  ...part,
});
const times = (many: number, part: Partial<Reflection>) => Array.from({ length: many }, () => note(part));
const cellsOf = (notes: Reflection[], asked = nothingAsked) => contributionOf(where, notes, asked).cells;

describe('a contribution', () => {
  it.each([
    [0, 'none'],
    [1, 'once-or-twice'],
    [2, 'once-or-twice'],
    [3, 'three-to-five'],
    [5, 'three-to-five'],
    [6, 'six-or-more'],
    [400, 'six-or-more'],
  ])('puts %i hard moments into “%s”', (many, bucket) => {
    const { hard } = cellsOf(times(many, { colour: 'hard' }));
    expect(bucketsOf('hard')?.[hard ?? -1]).toBe(bucket);
  });

  it('says what was in the way, and what is asked to be lifted, by cause', () => {
    const notes = [
      ...times(3, { colour: 'hard', cause: 'right-to-decide', obstacle: true, origin: 'rule' }),
      note({ cause: 'drive', obstacle: true, origin: 'my-day' }),
    ];
    expect(cellsOf(notes)).toMatchObject({
      'cause.right-to-decide': 2,
      'cause.drive': 1,
      'obstacle.right-to-decide': 1,
      'obstacle.means': 0,
      'theme.rule': 2,
      'moment.answering': 2,
      'moment.closing': 0,
    });
  });

  it('takes the moment of a pack’s question where the note names none', () => {
    const asked = { ...nothingAsked, questions: new Map([['house:Q1', 'closing' as const]]) };
    const hard = note({ colour: 'hard', question: 'house:Q1', about: { ...about, moment: null } });
    expect(cellsOf([hard], asked)).toMatchObject({ 'moment.closing': 1, 'moment.answering': 0 });
  });

  it('holds one week of the team’s time zone, from its first instant to its last', () => {
    const at = [from - 1, from, to - 1, to].map((instant) => note({ colour: 'glad' }, instant));
    expect(at.map((one) => cellsOf([one]).glad)).toEqual([0, 1, 1, 0]);
  });

  it('holds what was answered, and nothing that is no answer', () => {
    const asked = {
      ...nothingAsked,
      intention: 'mostly' as const,
      opinions: [
        { reminder: 'core:O1', is: 'retired' as const },
        { reminder: '__proto__', is: 'kept' as const },
      ],
      diagnostic: [{ statement: 'S1', is: 'not-yet' as const }],
    };
    const { intention, ...rest } = cellsOf([], asked);
    expect([intention, rest['useful.core:O1'], rest['diagnostic.S1']]).toEqual([2, 2, 1]);
    expect(Object.keys(rest).filter((field) => !fixedFields.has(field))).toEqual([
      'diagnostic.S1',
      'useful.core:O1',
    ]);
  });

  it('is complete without any part of it, and does not say that something was left out', () => {
    const whole = contributionOf(where, times(2, { colour: 'hard' }), nothingAsked);
    const part = without(whole, new Set(['hard', 'moment.answering']));
    expect(Object.keys(part.cells)).not.toContain('hard');
    expect(contribution.safeParse(part).success).toBe(true);
    expect(Object.keys(part).sort()).toEqual(Object.keys(whole).sort());
  });

  it('never holds a feeling, a word, a site, a kind, an instant or a number of notes', () => {
    const anyNote = fc.record({
      colour: fc.constantFrom('glad', 'hard', null),
      feeling: fc.constantFrom(...Object.values(feelings).flat(), null),
      cause: fc.constantFrom(...causes, null),
      note: fc.constant('CANARY-note'),
      nextTime: fc.constant('CANARY-plan'),
      obstacle: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 40 }), (all) => {
        const one = contributionOf(
          where,
          all.map((part) => note(part as Partial<Reflection>)),
          nothingAsked,
        );
        expect(contribution.parse(one)).toEqual(one);
        const text = JSON.stringify(one);
        expect(text).not.toMatch(/CANARY|zendesk|chat/);
        for (const feeling of Object.values(feelings)
          .flat()
          .filter((word) => word !== 'glad'))
          expect(text).not.toContain(feeling);
        for (const bucket of Object.values(one.cells)) expect(bucket).toBeLessThanOrEqual(3);
        // However much somebody writes, as many fields leave.
        expect(Object.keys(one.cells)).toHaveLength(fixedFields.size - 1);
      }),
      { numRuns: 500 },
    );
  });
});
