import { describe, expect, it } from 'vitest';
import { hour, minute } from '../clock';
import type { CueId } from '../cues/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { decide } from './decide';
import { nothingYet, plainSituation } from './nothing-yet';
import { defaultBudget, type NudgeRecord, type Past, type Situation } from './schema';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const say = (situation: Partial<Situation>, past: Partial<Past> = {}, chance = 0, pack = core) =>
  decide({ ...plainSituation, ...situation }, { ...nothingYet, ...past }, pack, () => chance);
const held = (...all: Parameters<typeof say>) => {
  const decision = say(...all);
  return decision.speak ? decision.speak.id : decision.held;
};
const hearing = (...ids: CueId[]) => ({ cues: ids.map((id) => ({ id, words: ['…'] })) });
const shown = (one: Partial<NudgeRecord>): NudgeRecord => ({
  id: crypto.randomUUID(),
  reminder: 'Z9',
  family: 'always',
  at: nothingYet.now - 2 * hour,
  answer: 'shown',
  conversation: 0,
  shift: 0,
  ...one,
});
const only = (...ids: string[]): Pack => ({
  ...core,
  reminders: core.reminders.filter(({ id }) => ids.includes(id)),
});

describe('one nudge or none', () => {
  it('says the one reminder that names what a habit lacks', () => {
    expect(say({ reflexNeeds: ['owner'] })).toEqual({
      speak: core.reminders.find(({ id }) => id === 'A2'),
      because: 'owner',
      cue: null,
      protective: false,
    });
  });

  it('says nothing where nothing is the matter', () => expect(held({})).toBe('no-reason'));

  it.each([
    ['silenced', { silentUntil: nothingYet.now + 1 }, {}],
    ['silenced', { silentUntil: Number.POSITIVE_INFINITY }, {}],
    ['composing', { composer: 'busy' }, {}],
    ['showing', { showing: true }, {}],
    ['transactional', {}, { transactional: true }],
  ] as const)('keeps quiet for a rule that nothing exceeds: %s', (rule, past, situation) => {
    expect(held({ ...hearing('distress'), moment: 'difficult', ...situation }, past)).toBe(rule);
  });

  it('speaks again the instant a silence ends', () => {
    expect(held({ reflexNeeds: ['owner'] }, { silentUntil: nothingYet.now })).toBe('A2');
  });

  const recent = shown({ at: nothingYet.now - minute });
  const spent: [string, Partial<Past>][] = [
    ['interaction-budget', { shownHere: 1 }],
    [
      'hour-budget',
      { budget: { ...defaultBudget, perHour: 1 }, records: [shown({ at: nothingYet.now - 59 * minute })] },
    ],
    ['shift-budget', { budget: { ...defaultBudget, perShift: 1 }, records: [shown({ shift: 1 })] }],
    ['too-soon', { records: [recent] }],
  ];
  it.each(spent)('keeps to the limit %s, which only distress and abuse may exceed', (limit, past) => {
    expect(held({ moment: 'difficult', ...hearing('anger') }, past)).toBe(limit);
    for (const cue of ['distress', 'abuse'] as const)
      expect(say({ moment: 'difficult', ...hearing(cue) }, past)).toMatchObject({ cue, protective: true });
  });

  it('exceeds no limit that is zero: that is the agent’s “none”', () => {
    const budget = { ...defaultBudget, perShift: 0 };
    expect(held({ moment: 'difficult', ...hearing('distress') }, { budget })).toBe('shift-budget');
  });

  it('allows a second one in a conversation that has turned difficult, and no third', () => {
    const situation = { moment: 'difficult', ...hearing('anger') } as const;
    expect(say(situation, { shownHere: 1, turnedDifficult: true }).speak).not.toBeNull();
    expect(held(situation, { shownHere: 2, turnedDifficult: true })).toBe('interaction-budget');
    const strict = { ...defaultBudget, perInteraction: 1 };
    expect(held(situation, { shownHere: 1, turnedDifficult: true, budget: strict })).toBe(
      'interaction-budget',
    );
  });

  it('does not let a clock that was set back silence the day', () => {
    expect(held({ reflexNeeds: ['owner'] }, { records: [shown({ at: nothingYet.now + 8 * hour })] })).toBe(
      'A2',
    );
  });

  it('protects before anything else, and names the cue that called', () => {
    const decision = say({ moment: 'difficult', onRequest: true, ...hearing('anger', 'abuse') });
    expect(decision).toMatchObject({ because: 'abuse', cue: 'abuse', protective: true });
    const elsewhere = [0, 0.5, 0.99].map((chance) => say(hearing('abuse'), {}, chance));
    for (const one of elsewhere) expect(one).toMatchObject({ because: 'abuse', protective: true });
  });

  it('answers what was asked before what was not', () => {
    expect(say({ onRequest: true, reflexNeeds: ['fact'], stake: true })).toMatchObject({
      because: 'on-request',
    });
  });

  it('borrows from another moment only what the cue’s list names, its own moment first', () => {
    expect(held({ ...hearing('repeat') }, {}, 0, only('O7', 'L2'))).toBe('O7');
    expect(held({ ...hearing('repeat') }, {}, 0, only('L2', 'O3'))).toBe('no-reason');
    expect(held({ moment: 'difficult', ...hearing('frustration') })).toBe('D2');
  });

  it('does not speak of the conversation when it is over, nor of afterwards while it lasts', () => {
    expect(held({ moment: 'after', ...hearing('gratitude') })).toBe('F3');
    expect(held({ moment: 'listening', ...hearing('gratitude') }, {}, 0, only('F3'))).toBe('no-reason');
    expect(held({ moment: 'after', ...hearing('anger') }, {}, 0, only('D1'))).toBe('no-reason');
  });

  it('lets the families take turns', () => {
    const situation = { reflexNeeds: ['owner', 'date'] } as const;
    const shownLast = (family: 'owner' | 'date') => [shown({ reminder: 'Z1', family })];
    expect(say({ reflexNeeds: [...situation.reflexNeeds] }, { records: shownLast('owner') })).toMatchObject({
      because: 'date',
    });
    expect(say({ reflexNeeds: [...situation.reflexNeeds] }, { records: shownLast('date') })).toMatchObject({
      because: 'owner',
    });
  });

  it('lets the family that spoke last step back a little, but not behind everything', () => {
    const records = [shown({ reminder: 'Z1', family: 'option' })];
    expect(say({ reflexNeeds: ['option', 'date'] })).toMatchObject({ because: 'option' });
    expect(say({ reflexNeeds: ['option', 'date'] }, { records })).toMatchObject({ because: 'date' });
    expect(say({ reflexNeeds: ['option'], stake: true }, { records })).toMatchObject({ because: 'option' });
  });

  it('takes the text shown longest ago, and leaves equals to chance', () => {
    const long = { conversation: -40, family: 'anger' as const };
    const records = [
      shown({ ...long, reminder: 'D9' }),
      shown({ ...long, reminder: 'D1', at: nothingYet.now - hour }),
    ];
    const anger = { moment: 'difficult', ...hearing('anger') } as const;
    expect(held(anger, { records }, 0, only('D1', 'D9'))).toBe('D9');
    expect([0, 0.4, 0.99, 1].map((chance) => held(anger, {}, chance))).toEqual(['D1', 'D3', 'D9', 'D9']);
  });

  it('rests a text for 20 conversations or 3 shifts, and says so when nothing else fits', () => {
    const again = (conversation: number, shift: number) =>
      held(
        { reflexNeeds: ['owner'] },
        { records: [shown({ reminder: 'A2' })], conversation, shift },
        0,
        only('A2'),
      );
    expect([again(19, 2), again(20, 2), again(19, 3)]).toEqual(['rotation', 'A2', 'A2']);
  });

  it('never says what was retired', () => {
    expect(held({ reflexNeeds: ['owner'] }, { retired: ['A2'] }, 0, only('A2'))).toBe('no-reason');
  });
});
