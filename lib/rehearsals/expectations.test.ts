import { describe, expect, it } from 'vitest';
import { cueIds } from '../cues/schema';
import { moments } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import { layered } from '../packs/layers';
import { library } from './catalogue';
import { unmet } from './expect';
import { rehearse } from './rehearse';

const all = library();

describe.each(builtInPacks)('the pack $id', (pack) => {
  const whole = layered([pack]);
  /** What is expected, with the conversation and the point of it that it is about. */
  const expected = pack.expectations.flatMap((expectation) => {
    const conversation = [...pack.samples, ...all].find(({ id }) => id === expectation.sample);
    const steps = conversation ? rehearse(whole, conversation).steps : [];
    const step = steps.find(({ after }) => after === expectation.after);
    return conversation && step ? [{ ...expectation, conversation, step }] : [];
  });

  it('says what it is expected to say, and keeps quiet where silence is expected', () => {
    expect(unmet(pack, all, whole)).toEqual([]);
    expect(expected).toHaveLength(pack.expectations.length);
  });

  describe.each(['en', 'fr'] as const)('in %s', (lang) => {
    const own = expected.filter(({ conversation }) => conversation.lang === lang);
    const speaking = own.filter(({ says }) => says.length > 0);

    it('has twenty-five expectations or more, none of them twice', () => {
      expect(own.length).toBeGreaterThanOrEqual(25);
      expect(new Set(own.map(({ sample, after }) => `${sample} ${after}`)).size).toBe(own.length);
    });

    it('has an answer to every cue, in the customer’s words', () => {
      const answered = new Set(speaking.flatMap(({ step }) => step.cues.map(({ id }) => id)));
      expect(cueIds.filter((id) => !answered.has(id))).toEqual([]);
    });

    it('has something to say in every moment', () => {
      const met = new Set(speaking.map(({ step }) => step.moment));
      expect(moments.filter((moment) => !met.has(moment))).toEqual([]);
    });

    it('is silent in eight plain requests or more', () => {
      const quiet = own.filter(({ says, step }) => says.length === 0 && step.held === 'transactional');
      expect(quiet.length).toBeGreaterThanOrEqual(8);
    });
  });
});
