import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueIds } from '../cues/schema';
import { moments } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { chooseQuestion, type Occasion, shouldOffer } from './choose';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const plain: Occasion = { moment: 'after', colour: null, cues: [], recentQuestionIds: [], random: () => 0 };

const occasion = fc.record({
  moment: fc.constantFrom(...moments),
  colour: fc.constantFrom(null, null, 'glad' as const, 'hard' as const),
  cues: fc.uniqueArray(fc.constantFrom(...cueIds), { maxLength: 2 }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const days = fc.array(occasion, { minLength: 20, maxLength: 120 });
type Days = typeof days extends fc.Arbitrary<infer All> ? All : never;

/** Asks at each of these occasions, remembering what was asked. */
function live(occasions: Days, pack = core) {
  const ids: string[] = [];
  return occasions.map(({ chance, ...one }) => {
    const recentQuestionIds = [...ids];
    const question = chooseQuestion(pack, { ...one, recentQuestionIds, random: () => chance });
    if (question) ids.push(question.id);
    return { question, recentQuestionIds, colour: one.colour };
  });
}
const gladForms = ['glad', 'memory', 'skills'];
const hardForms = ['distance', 'goleman', 'causes', 'if-then', 'obstacle'];

describe('the question', () => {
  it('is none of the last ten, and there is always one', () => {
    fc.assert(
      fc.property(days, (all) => {
        for (const { question, recentQuestionIds } of live(all)) {
          expect(question).not.toBeNull();
          expect(recentQuestionIds.slice(-10)).not.toContain(question?.id);
        }
      }),
    );
  });

  it('looks from a distance after a hard moment', () => {
    fc.assert(
      fc.property(days, (all) => {
        const hard = live(all).filter(({ colour }) => colour === 'hard');
        expect(hard.every(({ question }) => question?.form === 'distance')).toBe(true);
      }),
    );
  });

  it('looks for something glad after a glad moment, as long as one rests', () => {
    expect(gladForms).toContain(chooseQuestion(core, { ...plain, colour: 'glad' })?.form);
    fc.assert(
      fc.property(days, (all) => {
        const glad = live(all).filter(({ colour }) => colour === 'glad');
        expect(glad.some(({ question }) => hardForms.includes(question?.form ?? ''))).toBe(false);
      }),
    );
  });

  it('looks for what is glad at least as often as for what is hard, where nothing was said', () => {
    fc.assert(
      fc.property(days, (all) => {
        const asked = live(all.map((one) => ({ ...one, colour: null }))).map(
          ({ question }) => question?.form ?? '',
        );
        const count = (forms: string[]) => asked.filter((form) => forms.includes(form)).length;
        expect(count(gladForms)).toBeGreaterThanOrEqual(count(hardForms));
      }),
    );
  });

  it('does look at what was hard, once glad ones are ahead and the words were difficult', () => {
    const hard = { ...plain, cues: ['anger'] as const, recentQuestionIds: ['QF7', 'QF8'] };
    expect(chooseQuestion(core, hard)?.form).toBe('distance');
    expect(gladForms).toContain(chooseQuestion(core, { ...hard, cues: ['gratitude'] })?.form);
  });

  it('is about this moment when one is', () => {
    for (const moment of moments) {
      for (const colour of ['glad', 'hard'] as const)
        expect(chooseQuestion(core, { ...plain, moment, colour })?.moment).toBe(moment);
    }
  });

  it('is the one that rested longest in a pack of few, and none in a pack of none', () => {
    const few = { ...core, questions: core.questions.slice(0, 3) };
    expect(chooseQuestion(few, { ...plain, recentQuestionIds: ['QO2', 'QO1', 'QO3'] })?.id).toBe('QO2');
    expect(chooseQuestion({ ...core, questions: [] }, plain)).toBeNull();
  });

  it('is the same for the same occasion', () => {
    fc.assert(
      fc.property(days, (all) => {
        expect(live(all)).toEqual(live(all));
      }),
      { numRuns: 20 },
    );
  });
});

describe('an offer', () => {
  it('comes four times an hour at most, and leaves half of them to hard and glad moments', () => {
    const offers = (ending: { endedHard: boolean; glad: boolean }) =>
      [0, 1, 2, 3, 4, 9].filter((offeredInLastHour) => shouldOffer({ ...ending, offeredInLastHour }));
    expect(offers({ endedHard: true, glad: false })).toEqual([0, 1, 2, 3]);
    expect(offers({ endedHard: false, glad: true })).toEqual([0, 1, 2, 3]);
    expect(offers({ endedHard: false, glad: false })).toEqual([0, 1]);
  });
});
