import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { decide } from './decide';
import { nothingYet, plainSituation } from './nothing-yet';
import type { Situation } from './schema';
import { whyNow } from './why';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
function whyIn(facts: Partial<Situation>, pack = core) {
  const situation = { ...plainSituation, ...facts };
  const decision = decide(situation, nothingYet, pack, () => 0);
  return decision.speak ? whyNow(decision, situation) : null;
}

describe('why this, why now', () => {
  it('gives the cue and the customer’s very words', () => {
    const cues: Situation['cues'] = [
      { id: 'urgency', words: ['mon train'] },
      { id: 'abuse', words: ['incapable'] },
    ];
    expect(whyIn({ moment: 'difficult', cues })).toEqual({
      trigger: 'abuse',
      cue: cues[1],
      need: null,
      protective: true,
    });
  });

  it('gives the cue behind a trigger of another name', () => {
    const cues: Situation['cues'] = [{ id: 'leaving', words: ['résilier'] }];
    const pack = { ...core, cues: [] };
    expect(whyIn({ moment: 'difficult', cues }, pack)).toMatchObject({ trigger: 'limit', cue: cues[0] });
  });

  it('gives the ingredient that a habit lacks, also where no reminder bears its name', () => {
    expect(whyIn({ reflexNeeds: ['date'] })).toEqual({
      trigger: 'date',
      cue: null,
      need: 'date',
      protective: false,
    });
    expect(whyIn({ reflexNeeds: ['self'] })).toMatchObject({ trigger: 'reflex', need: 'self' });
  });

  it('gives neither where neither spoke', () => {
    expect(whyIn({ onRequest: true })).toEqual({
      trigger: 'on-request',
      cue: null,
      need: null,
      protective: false,
    });
  });
});
