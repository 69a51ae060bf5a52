import { describe, expect, it } from 'vitest';
import { minute } from '../clock';
import { nothingYet } from '../nudges/nothing-yet';
import { builtInPacks } from '../packs/catalogue';
import type { Pack, Reminder } from '../packs/schema';
import { library } from './catalogue';
import { angry, plain, thankful, three } from './examples';
import { type RehearsalOptions, rehearse } from './rehearse';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const only = (...ids: string[]): Pack => ({
  ...core,
  reminders: core.reminders.filter(({ id }) => ids.includes(id)),
});
const narrowed = (id: string, showIf: Reminder['showIf'] & object): Pack => {
  const pack = only(id);
  return { ...pack, reminders: pack.reminders.map((one) => ({ ...one, showIf })) };
};
const saidIn = (pack: Pack, conversation = angry, options: RehearsalOptions = {}) =>
  rehearse(pack, conversation, options).steps.map(({ said, held }) => said?.reminder ?? held);

describe('a rehearsal', () => {
  it('has a step for each turn, and one for the end where there is one', () => {
    expect(rehearse(core, angry).steps.map(({ after }) => after)).toEqual([1, 2, 3, 4, 'end']);
    expect(rehearse(core, thankful).steps.map(({ after }) => after)).toEqual([1, 2]);
  });

  it('tells what would be said, to which words, and what chance would have said instead', () => {
    const [first] = rehearse(core, angry).steps;
    expect(first).toMatchObject({
      moment: 'difficult',
      language: 'fr',
      transactional: false,
      isInstant: true,
    });
    expect(first?.cues.map(({ id }) => id)).toContain('anger');
    expect(first?.said?.equals).toEqual(['D1', 'D3', 'D9']);
    expect(first?.said?.why).toMatchObject({ trigger: 'anger', cue: { id: 'anger' } });
    expect(first?.said?.why.cue?.words.every((words) => angry.turns[0]?.text.includes(words))).toBe(true);
  });

  it('words it as this agent would read it, in the conversation’s language', () => {
    const pack = only('D1');
    const [reminder] = pack.reminders;
    const worded = (register: 'vous' | 'tu') => rehearse(pack, angry, { register }).steps[0]?.said;
    expect(worded('vous')).toMatchObject({ text: reminder?.text.fr.vous, because: reminder?.why.fr });
    expect(worded('tu')?.text).toBe(reminder?.text.fr.tu);
  });

  it('weighs reminders at instants alone, never when the agent has just replied', () => {
    expect(rehearse(core, angry).steps.map(({ isInstant }) => isInstant)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    const [, replied] = rehearse(core, angry).steps;
    expect(replied).toMatchObject({ said: null, held: null, would: [] });
  });

  it('says nothing in a plain request, and names the rule', () => {
    expect(saidIn(core, plain)).toEqual(['transactional', null, 'transactional']);
  });

  it('keeps the second reminder for a conversation that turns difficult', () => {
    expect(saidIn(core)[2]).toBe('interaction-budget');
    const turned = { ...angry, turns: [...angry.turns.slice(2), ...angry.turns.slice(0, 2)] };
    expect(saidIn(core, turned).filter((one) => /^[A-Z]/.test(String(one)))).toHaveLength(2);
  });

  it('lets turns that come quickly wait for the five minutes between two reminders', () => {
    const turned = { ...angry, turns: [...angry.turns.slice(2), ...angry.turns.slice(0, 2)] };
    expect(saidIn(core, turned, { minutesBetweenTurns: 1 })[2]).toBe('too-soon');
  });

  it('knows a formula for a reflex only where it is practised', () => {
    const pack = only('F10', 'F14');
    expect(saidIn(pack).at(-1)).toBe('no-reason');
    expect(saidIn(pack, angry, { habit: 'practised' }).at(-1)).toBe('F14');
  });

  it('takes the agent’s turns for their own: two apologies are counted', () => {
    const sorry = { author: 'agent' as const, text: 'Je suis désolée.' };
    const [anger, , worry] = angry.turns;
    const turns = [anger, sorry, worry, sorry, anger].flatMap((turn) => turn ?? []);
    expect(saidIn(only('D4'), { ...angry, turns, ended: false })).toEqual([
      'no-reason',
      null,
      'no-reason',
      null,
      'D4',
    ]);
  });

  it('begins where the agent’s past has brought them', () => {
    const { now } = nothingYet;
    const shown = {
      id: 'a',
      reminder: 'D1',
      family: 'anger',
      answer: 'shown',
      conversation: 1,
      shift: 1,
    } as const;
    const records = [{ ...shown, at: now - 60 * minute }];
    expect(saidIn(only('D1'), angry, { past: { records } })[0]).toBe('rotation');
    expect(saidIn(only('D1'), angry, { past: { retired: ['D1'] } })[0]).toBe('no-reason');
    expect(saidIn(only('D1'), angry, { past: { silentUntil: now + 1 } })[0]).toBe('silenced');
    expect(saidIn(only('O5'), thankful, { afterHard: true })[0]).toBe('O5');
    expect(saidIn(only('O5'), thankful)[0]).toBe('no-reason');
  });

  it('keeps to the budget it is given', () => {
    const budget = { perInteraction: 0, perHour: 6, perShift: 25, minutesBetween: 5 };
    expect(saidIn(core, angry, { budget })[0]).toBe('interaction-budget');
  });

  it('takes another of the equals with another seed, and the same with the same', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const first = seeds.map((seed) => saidIn(core, angry, { seed })[0]);
    expect(new Set(first)).toEqual(new Set(['D1', 'D3', 'D9']));
    expect(seeds.map((seed) => saidIn(core, angry, { seed })[0])).toEqual(first);
  });
});

describe('what was not said', () => {
  const why = (pack: Pack, id: string, options: RehearsalOptions = {}) =>
    rehearse(pack, angry, options).steps[0]?.would.find(({ reminder }) => reminder === id)?.whyNot;

  it('has its reason', () => {
    expect(why(only('D1'), 'D1')).toBeNull();
    expect(why(only('D1', 'D10'), 'D10')).toBe('outweighed');
    expect(why(narrowed('D1', { kind: ['chat'] }), 'D1')).toBe('show-if');
    expect(why(only('D1'), 'D1', { past: { retired: ['D1'] } })).toBe('retired');
    expect([why(core, 'D1'), why(core, 'D3'), why(core, 'D9')].sort()).toEqual(['chance', 'chance', null]);
  });
});

describe('the library', () => {
  it.each(three.concat(library()))('is rehearsed to the end: $id', (conversation) => {
    const { steps } = rehearse(core, conversation);
    expect(steps.length).toBe(conversation.turns.length + (conversation.ended ? 1 : 0));
  });

  const transactional = library().filter(({ covers }) => covers.transactional);
  it.each(transactional)('is met with silence where it is plain business: $id', (conversation) => {
    for (const habit of ['fresh', 'practised'] as const)
      expect(rehearse(core, conversation, { habit }).steps.flatMap(({ said }) => said ?? [])).toEqual([]);
  });
});
