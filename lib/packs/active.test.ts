import { describe, expect, it } from 'vitest';
import { activeOf, packIn } from './active';
import { builtInPacks } from './catalogue';
import type { Pack } from './schema';
import { smallPack } from './small-pack';
import { textOf } from './text-of';

const none = new Set<string>();
const idsOf = (pack: Pack) => pack.reminders.map(({ id }) => id);

describe('the pack that speaks', () => {
  it('is the built-in one with what is installed laid on it', () => {
    expect(idsOf(activeOf(builtInPacks, [], none, '2027-03-21'))).not.toContain('house:O1');
    expect(idsOf(activeOf(builtInPacks, [smallPack()], none, '2027-03-21'))).toContain('house:O1');
  });

  it('holds a pack only in its season', () => {
    const spring = smallPack({ season: { from: '2027-03-01', until: '2027-05-31' } });
    const on = (day: string) => idsOf(activeOf(builtInPacks, [spring], none, day)).includes('house:O1');
    expect(['2027-02-28', '2027-03-01', '2027-05-31', '2027-06-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is without what the agent keeps out, whoever gave it', () => {
    expect(idsOf(activeOf(builtInPacks, [smallPack()], new Set(['house:O1']), '2027-03-21'))).not.toContain(
      'house:O1',
    );
  });

  it('leaves out what cannot be read any more, and whatever calls itself core', () => {
    expect([packIn('{'), packIn('{"schema":"aparte-pack/2"}')]).toEqual([null, null]);
    const plain = activeOf(builtInPacks, [], none, '2027-03-21');
    expect(activeOf(builtInPacks, [null, smallPack({ id: 'core' })], none, '2027-03-21')).toEqual(plain);
    expect(packIn(textOf(smallPack()))).toEqual(smallPack());
  });
});
