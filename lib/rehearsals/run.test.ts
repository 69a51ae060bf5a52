import { describe, expect, it } from 'vitest';
import { protectiveCues } from '../cues/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { library } from './catalogue';
import { angry, plain, thankful, three } from './examples';
import { rehearseAll } from './run';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const only = (...ids: string[]): Pack => ({
  ...core,
  reminders: core.reminders.filter(({ id }) => ids.includes(id)),
});
const never = (pack: Pack, id: string, conversations = three, retired: string[] = []) =>
  rehearseAll(pack, conversations, { past: { retired } }).never.find(({ reminder }) => reminder === id);

describe('many conversations', () => {
  it('say how often a pack would speak, and which rules kept quiet', () => {
    const summary = rehearseAll(only('D1'), three);
    expect(summary).toMatchObject({ of: 3, spokeIn: 1, times: { total: 1, most: 1, mean: 1 / 3 } });
    expect(summary.conversations).toEqual([
      { conversation: 'angry', times: 1 },
      { conversation: 'plain', times: 0 },
      { conversation: 'thankful', times: 0 },
    ]);
    expect(summary.reminders).toEqual([{ reminder: 'D1', times: 1, conversations: 1 }]);
    expect(summary.held).toContainEqual({ name: 'transactional', times: 2 });
    const quiet = summary.held.reduce((sum, { times }) => sum + times, 0);
    expect(quiet + summary.times.total).toBe(summary.instants);
  });

  it('have an answer when there are none', () => {
    expect(rehearseAll(core, [])).toMatchObject({ of: 0, spokeIn: 0, times: { total: 0, most: 0, mean: 0 } });
  });

  it('let equals come up in turn', () => {
    const again = Array.from({ length: 30 }, () => angry);
    const said = rehearseAll(only('D1', 'D3', 'D9'), again).reminders.map(({ reminder }) => reminder);
    expect(said.sort()).toEqual(['D1', 'D3', 'D9']);
  });

  it('tell which reminder is said where others had their reasons', () => {
    const { crowding } = rehearseAll(only('D1', 'D10'), [angry, angry]);
    expect(crowding).toEqual([{ reminder: 'D1', over: [{ name: 'D10', times: 2 }] }]);
  });
});

describe('a reminder that is never said', () => {
  it('is named with what was in its way', () => {
    expect(never(only('D1', 'D10'), 'D10', [angry])).toEqual({
      reminder: 'D10',
      trigger: 'always',
      why: 'outweighed',
      by: [{ name: 'D1', times: 1 }],
    });
    expect(never(only('D1', 'D7'), 'D7')).toMatchObject({ why: 'no-reason', by: [] });
    expect(never(only('A7'), 'A7')).toMatchObject({ why: 'asked' });
    expect(never(only('D1'), 'D1', three, ['D1'])).toMatchObject({ why: 'retired' });
    expect(never(only('D7'), 'D7', three, ['D7'])).toMatchObject({ why: 'retired' });
    expect(never(only('D1'), 'D1', [plain])).toMatchObject({ why: 'no-reason' });
    expect(never(only('F1', 'D1'), 'F1', [angry])).toMatchObject({ why: 'interaction-budget' });
  });

  it('is told from one that its own condition holds back, and from one that chance alone left out', () => {
    const pack = only('D1');
    const narrow = {
      ...pack,
      reminders: pack.reminders.map((one) => ({ ...one, showIf: { kind: ['call' as const] } })),
    };
    expect(never(narrow, 'D1')).toMatchObject({ why: 'show-if' });
    const two = rehearseAll(only('D1', 'D3'), [angry]).never;
    expect(two).toMatchObject([{ why: 'chance', by: [{ times: 1 }] }]);
  });

  it('is none of those that were', () => {
    const { reminders, never: silent } = rehearseAll(core, [...three, thankful]);
    const all = [...reminders, ...silent].map(({ reminder }) => reminder);
    expect(all.sort()).toEqual(core.reminders.map(({ id }) => id).sort());
  });
});

describe('the library and the core pack', () => {
  const summary = rehearseAll(core, library());

  it('speak in some conversations, not in all, and more than twice in one only to protect somebody', () => {
    expect(summary.of).toBeGreaterThanOrEqual(80);
    expect(summary.spokeIn).toBeGreaterThan(summary.of / 4);
    expect(summary.spokeIn).toBeLessThan(summary.of);
    const often = summary.conversations
      .filter(({ times }) => times > 2)
      .map(({ conversation }) => conversation);
    const protects = (id: string) =>
      library().some((one) => one.id === id && one.covers.cues.some((cue) => protectiveCues.includes(cue)));
    expect(often.filter((id) => !protects(id))).toEqual([]);
  });
});
