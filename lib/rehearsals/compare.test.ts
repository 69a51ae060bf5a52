import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { compare } from './compare';
import { three } from './examples';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const only = (...ids: string[]): Pack => ({
  ...core,
  reminders: core.reminders.filter(({ id }) => ids.includes(id)),
});
const changes = (before: Pack, now: Pack) =>
  compare(before, now, three).conversations.map(({ conversation, changes: all }) => [
    conversation,
    ...all.map(({ after, is }) => `${after} ${is}`),
  ]);

describe('two versions', () => {
  it('that are the same differ in nothing', () => {
    expect(compare(core, structuredClone(core), three).conversations).toEqual([]);
  });

  it('that differ in the order of equals differ in nothing either', () => {
    const pack = only('D1', 'D3', 'D9');
    const turned = { ...pack, reminders: [...pack.reminders].reverse() };
    const each = Array.from(
      { length: 20 },
      (_, seed) => compare(pack, turned, three, { seed }).conversations,
    );
    expect(each.flat()).toEqual([]);
  });

  it('tell in how many conversations they speak', () => {
    const { of, spokeIn, total } = compare(core, only('D1'), three);
    expect({ of, spokeIn, total }).toEqual({
      of: 3,
      spokeIn: { before: 2, now: 1 },
      total: { before: 2, now: 1 },
    });
  });

  it('tell where something is new, gone, or another', () => {
    expect(changes(only(), only('D1'))).toEqual([['angry', '1 new']]);
    expect(changes(only('D1'), only())).toEqual([['angry', '1 gone']]);
    expect(changes(only('D1'), only('D3'))).toEqual([['angry', '1 other']]);
    const [angry] = compare(only('D1'), only('D3'), three).conversations;
    expect(angry?.changes[0]).toMatchObject({ before: { reminder: 'D1' }, now: { reminder: 'D3' } });
  });

  it('tell where the words are others', () => {
    const pack = only('D1');
    const reworded = pack.reminders.map((one) => ({
      ...one,
      text: { en: 'Another line.', fr: { vous: 'Une autre phrase.', tu: 'Une autre phrase.' } },
    }));
    expect(changes(pack, { ...pack, reminders: reworded })).toEqual([['angry', '1 reworded']]);
  });
});
