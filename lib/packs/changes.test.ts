import { describe, expect, it } from 'vitest';
import { builtInPacks } from './catalogue';
import { changesBetween, holdsOf } from './changes';
import type { Pack } from './schema';
import { smallPack } from './small-pack';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
/** What is told after this was done to the core. */
function changesAfter(change: (pack: Pack) => unknown) {
  const changed = structuredClone(core);
  change(changed);
  return changesBetween(core, changed);
}

describe('what changed in a pack', () => {
  it('is nothing in the same pack, whatever its version', () => {
    expect(changesAfter(() => {})).toEqual([]);
    expect(changesAfter((pack) => Object.assign(pack, { version: '99.0.0' }))).toEqual([]);
  });

  it('names the field of the item, with the words before and after', () => {
    const [first] = core.reminders;
    const changes = changesAfter((pack) =>
      Object.assign(pack.reminders[0]?.text.fr ?? {}, { tu: 'Et alors ?' }),
    );
    expect(changes).toEqual([
      {
        list: 'reminders',
        id: first?.id,
        is: 'changed',
        fields: [{ field: 'text.fr.tu', before: first?.text.fr.tu, after: 'Et alors ?' }],
      },
    ]);
  });

  it('tells what came, what went, and what only moved', () => {
    const told = (changes: ReturnType<typeof changesAfter>) =>
      changes.map(({ list, id, is }) => [list, id, is]);
    const last = core.reminders.at(-1);
    expect(told(changesAfter(({ reminders }) => reminders.pop()))).toEqual([
      ['reminders', last?.id, 'removed'],
    ]);
    expect(told(changesAfter(({ retires }) => retires.push('house:O1')))).toEqual([
      ['retires', 'house:O1', 'added'],
    ]);
    expect(told(changesAfter(({ starters }) => starters.reverse()))).toEqual([
      ['starters', 'starters', 'reordered'],
    ]);
    expect(told(changesAfter((pack) => Object.assign(pack.needs, { fact: { en: 'x', fr: 'y' } })))).toEqual([
      ['needs', 'fact', 'changed'],
    ]);
    expect(told(changesAfter((pack) => Object.assign(pack, { season: { until: '2027-01-01' } })))).toEqual([
      ['pack', 'core', 'changed'],
    ]);
  });

  it('tells a list that changed as one field', () => {
    const [phrase] = core.phrases;
    const [change] = changesAfter(({ phrases }) => phrases[0]?.variants.push('Well met'));
    expect(change?.id).toBe(phrase?.id);
    expect(change?.fields).toEqual([
      {
        field: 'variants',
        before: JSON.stringify(phrase?.variants),
        after: JSON.stringify([...(phrase?.variants ?? []), 'Well met']),
      },
    ]);
  });

  it('is everything where there was no pack, also under names that objects have', () => {
    const [reminder] = smallPack().reminders;
    const pack = smallPack({ reminders: [{ ...reminder, id: 'constructor' } as Pack['reminders'][number]] });
    expect(changesBetween(null, pack).map(({ list, id, is }) => [list, id, is])).toEqual([
      ['pack', 'house', 'added'],
      ['reminders', 'constructor', 'added'],
    ]);
  });

  it('can be counted by list', () => {
    expect(holdsOf(smallPack())).toEqual([{ list: 'reminders', count: 1 }]);
  });
});
