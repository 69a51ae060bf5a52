import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import type { Expectation } from '../packs/conversation-schema';
import { layered } from '../packs/layers';
import type { Pack } from '../packs/schema';
import { angry, plain, three } from './examples';
import { record, unmet } from './expect';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const expecting = (...expectations: Expectation[]): Pack => ({ ...core, expectations });
const house: Pack = {
  ...core,
  ...{
    id: 'house',
    layer: 'organisation',
    phrases: [],
    questions: [],
    starters: [],
    leaders: [],
    diagnostic: [],
  },
  ...{ cues: [{ ...core.cues.find(({ id }) => id === 'anger')!, reminders: ['H1'] }] },
  reminders: core.reminders.filter(({ id }) => id === 'D1').map((one) => ({ ...one, id: 'H1' })),
};

describe('an expectation', () => {
  it('is met by any of its reminders, and silence by silence', () => {
    const pack = expecting(
      { sample: 'angry', after: 1, says: ['D1', 'D3', 'D9', 'D10'] },
      { sample: 'angry', after: 2, says: [] },
      { sample: 'plain', after: 'end', says: [] },
    );
    expect(unmet(pack, three)).toEqual([]);
  });

  it('is not met by chance: what any chance could say must be expected', () => {
    const [miss] = unmet(expecting({ sample: 'angry', after: 1, says: ['D1', 'D3'] }), three);
    expect(miss).toMatchObject({ at: 0, why: 'says-other', held: null });
    expect(miss?.says.sort()).toEqual(['D1', 'D3', 'D9']);
  });

  it('names all that chance could say, also where they are many', () => {
    const [one] = core.reminders.filter(({ id }) => id === 'D1');
    const reminders = Array.from({ length: 30 }, (_, at) => ({ ...one!, id: `X${at}` }));
    const recorded = record({ ...core, reminders }, angry, 1);
    expect(recorded?.says).toHaveLength(30);
    const says = recorded?.says.slice(0, 29) ?? [];
    expect(unmet({ ...expecting({ sample: 'angry', after: 1, says }), reminders }, three)).toHaveLength(1);
  });

  it('tells which rule kept quiet, and what was said where silence was expected', () => {
    const misses = unmet(
      expecting({ sample: 'plain', after: 1, says: ['O1'] }, { sample: 'angry', after: 1, says: [] }),
      three,
    );
    expect(misses).toMatchObject([
      { why: 'says-other', says: [], held: 'transactional' },
      { why: 'says-other', held: null },
    ]);
    expect(misses[1]?.says).toContain('D1');
  });

  it('says so when its conversation, or its point, is not there', () => {
    const misses = unmet(
      expecting({ sample: 'constructor', after: 1, says: [] }, { sample: 'angry', after: 9, says: [] }),
      three,
    );
    expect(misses.map(({ why }) => why)).toEqual(['no-such-conversation', 'no-such-point']);
  });

  it('looks among the pack’s own conversations first', () => {
    const own = {
      ...expecting({ sample: 'angry', after: 1, says: [] }),
      samples: [{ ...plain, id: 'angry' }],
    };
    expect(unmet(own, three)).toEqual([]);
  });

  it('of a pack above names its own by their id, and those below by their pack', () => {
    const whole = layered([core, house]);
    const recorded = record(house, angry, 1, whole);
    expect(recorded?.says.sort()).toEqual(['H1', 'core:D1', 'core:D3', 'core:D9']);
    expect(unmet({ ...house, expectations: recorded ? [recorded] : [] }, three, whole)).toEqual([]);
  });
});

describe('what is recorded', () => {
  it('is met at once, at every point of every conversation', () => {
    for (const conversation of three)
      for (const after of [1, 2, 3, 4, 'end'] as const) {
        const recorded = record(core, conversation, after);
        expect(recorded ? unmet(expecting(recorded), three) : []).toEqual([]);
      }
  });

  it('is nothing where there is no such point', () => {
    expect(record(core, plain, 40)).toBeNull();
  });
});
