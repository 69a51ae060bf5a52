import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { cueIds, protectiveCues } from '../cues/schema';
import { needIds, triggerIds } from '../packs/schema';
import { triggerOf, triggers } from './catalogue';
import { plainSituation } from './nothing-yet';
import type { TriggerExample } from './schema';

const files = import.meta.glob<TriggerExample[]>('./triggers/*.ts', { eager: true, import: 'examples' });

describe.each(Object.entries(files).map(([path, examples]) => [idFrom(path), examples] as const))(
  'the trigger %s',
  (id, examples) => {
    const trigger = triggers.find((one) => one.id === id);

    it('brings an example of speaking and one of silence', () => {
      expect(new Set(examples.map(({ speaks }) => speaks))).toEqual(new Set([true, false]));
    });

    it.each(examples)('speaks: $speaks in $situation', ({ situation, speaks }) => {
      expect(trigger?.when({ ...plainSituation, ...situation })).toBe(speaks);
    });

    it('keeps quiet where nothing is the matter', () => {
      expect(trigger?.when(plainSituation)).toBe(false);
    });
  },
);

describe('the triggers', () => {
  it('are one file for each id that a pack may name', () => {
    expect(triggers.map(({ id }) => id).sort()).toEqual([...triggerIds].sort());
  });

  it('have one for every need', () => {
    for (const need of needIds)
      expect(triggerOf(need)?.when({ ...plainSituation, reflexNeeds: [need] })).toBe(true);
  });

  it('weigh 0 to 10: “always” alone the least, what protects the most', () => {
    const weighing = (weight: number) => triggers.filter((one) => one.weight === weight).map(({ id }) => id);
    expect(triggers.every(({ weight }) => weight >= 0 && weight <= 10)).toBe(true);
    expect(weighing(0)).toEqual(['always']);
    expect(weighing(10)).toEqual([...protectiveCues].sort());
  });

  it('hear the cues they say they answer, each of them', () => {
    for (const { hears = [], when } of triggers)
      for (const id of hears)
        expect(when({ ...plainSituation, moment: 'difficult', cues: [{ id, words: ['…'] }] })).toBe(true);
    expect(triggers.flatMap(({ hears = [] }) => hears).every((id) => cueIds.includes(id))).toBe(true);
  });
});
