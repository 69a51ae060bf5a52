// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import {
  addItem,
  changeField,
  changeItem,
  moveInMoment,
  moveItem,
  removeItem,
  retireBelow,
  unretire,
} from './edits';
import { newPack } from './new-pack';
import { withAt } from './place';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const expectation = (says: string[]) => ({ sample: 'T1', after: 1, says });
const sample: Pack['samples'][number] = {
  id: 'T1',
  title: 'A lamp',
  lang: 'en',
  kind: 'chat',
  source: 'synthetic',
  turns: [{ author: 'customer', text: 'Hello' }],
  ended: false,
};
const told: Pack = {
  ...core,
  samples: [sample],
  expectations: [expectation(['O1']), expectation(['O1', 'O2']), expectation([])],
};
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

describe('an edit of a pack', () => {
  it('leaves the pack it is given as it was, and shares all that did not change', () => {
    const before = structuredClone(core);
    const after = changeItem(core, 'reminders', 3, { trigger: 'always' });
    expect(core).toEqual(before);
    expect(after.reminders[3]?.trigger).toBe('always');
    expect(after.phrases).toBe(core.phrases);
    expect(after.reminders[4]).toBe(core.reminders[4]);
    expect(after.reminders[3]?.text).toBe(core.reminders[3]?.text);
  });

  it('adds an item at its place or at the end, and takes it away again', () => {
    const item = { id: 'IF-1', text: { en: 'If…', fr: 'Si…' } };
    const [first, last] = [addItem(core, 'starters', item, 0), addItem(core, 'starters', item)];
    expect(first.starters[0]).toBe(item);
    expect(last.starters.at(-1)).toBe(item);
    expect(removeItem(first, 'starters', 0)).toEqual(core);
    expect(removeItem(core, 'starters', 999)).toBe(core);
  });

  it('is the same pack when nothing changes', () => {
    const trigger = core.reminders[3]?.trigger ?? 'always';
    expect(changeItem(core, 'reminders', 3, { trigger })).toBe(core);
    expect(changeItem(core, 'reminders', 9_999, { trigger })).toBe(core);
    expect(withAt(core, ['name', 'fr'], core.name.fr)).toBe(core);
  });

  it('takes an optional field away when it is given as undefined', () => {
    const narrowed = changeItem(core, 'reminders', 0, { showIf: { habit: true } });
    expect(narrowed.reminders[0]?.showIf).toEqual({ habit: true });
    const wide = changeItem(narrowed, 'reminders', 0, { showIf: undefined });
    expect(Object.keys(wide.reminders[0] ?? {})).not.toContain('showIf');
  });

  it('carries a new id to every cue and expectation that names it', () => {
    const at = idsOf(told.reminders).indexOf('O1');
    const pack = changeItem(
      { ...told, cues: [{ ...(core.cues[0] as Pack['cues'][number]), reminders: ['O1', 'O2'] }] },
      'reminders',
      at,
      { id: 'O1b' },
    );
    expect(pack.cues[0]?.reminders).toEqual(['O1b', 'O2']);
    expect(pack.expectations.map(({ says }) => says)).toEqual([['O1b'], ['O1b', 'O2'], []]);
    const moved = changeItem(told, 'samples', 0, { id: 'T9' });
    expect(moved.expectations.map(({ sample }) => sample)).toEqual(['T9', 'T9', 'T9']);
  });

  it('lets go of an expectation that named nothing but the reminder taken away, and never makes it silence', () => {
    const pack = removeItem(told, 'reminders', idsOf(told.reminders).indexOf('O1'));
    expect(pack.expectations.map(({ says }) => says)).toEqual([['O2'], []]);
    expect(removeItem(told, 'samples', 0).expectations).toEqual([]);
  });

  it('keeps references while a namesake is left', () => {
    const at = idsOf(told.reminders).indexOf('O1');
    const twice = addItem(told, 'reminders', told.reminders[at] as Pack['reminders'][number]);
    expect(removeItem(twice, 'reminders', at).expectations).toEqual(told.expectations);
  });

  it('moves an item within its list, and back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (from, to) => {
        const moved = moveItem(core, 'reminders', from, to);
        expect(moved.reminders[to]).toBe(core.reminders[from]);
        expect(moveItem(moved, 'reminders', to, from).reminders).toEqual(core.reminders);
      }),
    );
    expect(moveItem(core, 'reminders', 0, 9_999)).toBe(core);
  });

  it('moves an item among those of its moment, and leaves every other moment alone', () => {
    const mixed: Pack = { ...core, reminders: core.reminders.toSorted((a, b) => (a.id < b.id ? 1 : -1)) };
    fc.assert(
      fc.property(fc.constantFrom(...moments), fc.nat({ max: 7 }), fc.nat({ max: 7 }), (moment, from, to) => {
        const of = (pack: Pack) => pack.reminders.filter((one) => one.moment === moment);
        const moved = moveInMoment(mixed, 'reminders', moment, from, to);
        expect(of(moved)[to]).toBe(of(mixed)[from]);
        for (const [at, one] of mixed.reminders.entries())
          if (one.moment !== moment) expect(moved.reminders[at]).toBe(one);
        expect(moveInMoment(moved, 'reminders', moment, to, from).reminders).toEqual(mixed.reminders);
      }),
    );
  });

  it('retires an item of a pack below once, and lets it speak again', () => {
    const pack = retireBelow(retireBelow(core, 'core:O1'), 'core:O1');
    expect(pack.retires).toEqual(['core:O1']);
    expect(unretire(pack, 'core:O1').retires).toEqual([]);
    expect(unretire(core, 'core:O1')).toBe(core);
  });

  it('changes any field by its path, makes what is missing on the way, and nothing when nothing changes', () => {
    const path = ['reminders', 2, 'text', 'fr', 'tu'] as const;
    expect(changeField(core, path, 'Et toi ?').reminders[2]?.text.fr.tu).toBe('Et toi ?');
    expect(changeField(core, path, core.reminders[2]?.text.fr.tu)).toBe(core);
    const begun = newPack({ id: 'spring', name: core.name });
    const about = changeField(begun, ['about', 'en'], 'For spring');
    expect(about.about).toEqual({ en: 'For spring' });
    expect(changeField(about, ['about'], undefined)).toEqual(begun);
    expect(changeField(begun, ['season', 'from'], undefined)).toBe(begun);
  });

  it('treats a field with a strange name like any other', () => {
    const pack = changeField(core, ['__proto__', 'polluted'], 'yes');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(pack)).toBe(Object.prototype);
    expect(Object.hasOwn(pack, '__proto__')).toBe(true);
  });
});
